import { ADDITION_KEYS, NO_ADDITIONS } from "@lint-report/report-model";
import type { Additions, Basis } from "@lint-report/standard";
import { nearestOf } from "../arguments/nearest.js";
import type { SchemaError } from "../engine.js";
import { additionFields } from "../generated/addition-fields.js";
import { additionTexts } from "../texts/additions.js";
import type { YamlData, YamlPath } from "./read-yaml.js";
import type { FileFault } from "./types.js";

/** Lists whose entries name their basis. */
const FOUNDED = ["duties", "terms", "documents"] as const;

/** The lists of a configuration that add to the standard; checked against the standard's own schemas. */
export type AdditionData = Partial<Additions>;

/** A configuration's own entries. */
export function additionsOf(data: AdditionData): Additions {
  return { ...NO_ADDITIONS, ...data };
}

/** True for a place inside one of these lists. */
export function isAddition(path: YamlPath): boolean {
  return ADDITION_KEYS.some((key) => key === path[0]);
}

/** A fault inside one of these lists, in the words of the standard's schema. */
export function additionFault({ keyword, params, instancePath }: SchemaError, path: YamlPath, yaml: YamlData): FileFault {
  const [list = "", index, field] = path.map(String);
  const fields = additionFields[list] ?? {};
  if (index === undefined || field === undefined && keyword === "type") return yaml.fault(path, additionTexts.list(list));
  if (keyword === "additionalProperties") {
    const key = String(params["additionalProperty"]);
    return yaml.fault(path, additionTexts.unknown(list, key, { nearest: nearestOf(key, Object.keys(fields)), known: Object.keys(fields) }), key);
  }
  const missing = keyword === "required" && field === undefined ? String(params["missingProperty"]) : undefined;
  if (missing !== undefined) return yaml.fault(path, additionTexts.missing(list, missing, fields[missing] ?? ""));
  return yaml.fault(path, additionTexts.wrong(list, field ?? instancePath, fields[field ?? ""] ?? ""));
}

/** Entries that name a basis which neither the standard nor the configuration, nor one that it extends, knows; and keys written twice. */
export function keyFaults(yaml: YamlData, own: Additions, known: { readonly standard: readonly Basis[]; readonly extended: Additions }): readonly FileFault[] {
  const basis = [...known.standard, ...known.extended.basis, ...own.basis].map(({ key }) => key);
  const dangling = FOUNDED.flatMap((list) => own[list].flatMap((entry, index) => entry.basis.flatMap((key, place) =>
    basis.includes(key) ? [] : [yaml.fault([list, index, "basis", place], additionTexts.noBasis(key, nearestOf(key, basis)))])));
  const repeated = ADDITION_KEYS.flatMap((list) => own[list].flatMap(({ key }, index, entries) =>
    entries.findIndex((entry) => entry.key === key) < index ? [yaml.fault([list, index, "key"], additionTexts.repeated(key))] : []));
  return [...dangling, ...repeated];
}

/** True where a configuration adds nothing. */
export function addsNothing(additions: Additions): boolean {
  return ADDITION_KEYS.every((key) => additions[key].length === 0);
}
