import { ADDITION_KEYS } from "@lint-report/report-model";
import type { RuleData, RuleOptions } from "remark-preset-lint-report";
import { nearestOf } from "../arguments/nearest.js";
import type { Engine, SchemaError } from "../engine.js";
import { additionFault, isAddition, type AdditionData } from "./additions.js";
import { configTexts } from "../texts/config.js";
import type { YamlData, YamlPath } from "./read-yaml.js";
import type { FileFault } from "./types.js";

/** A configuration file's data, once it is checked. */
export interface ConfigData extends AdditionData {
  readonly extends?: string | readonly string[];
  readonly template?: string;
  readonly rules?: Readonly<Record<string, SettingData>>;
  readonly ignore?: readonly string[];
  readonly limits?: { readonly size?: number | string };
}

export type SettingData = SeverityName | { readonly severity?: SeverityName; readonly options?: RuleOptions };
type SeverityName = "off" | "info" | "warning" | "error";

type Checker = Pick<Engine, "rules" | "validateConfig" | "optionsFault">;

const TOP_KEYS = ["extends", "template", "rules", "ignore", "limits", ...ADDITION_KEYS];
const SETTING_KEYS = ["severity", "options"];
const SEVERITIES = ["off", "info", "warning", "error"];

/** All faults of a configuration file's data, in the order of the file. An empty file is data too. */
export function configFaults(yaml: YamlData, engine: Checker): readonly FileFault[] {
  if (yaml.data === null) return [];
  const valid = engine.validateConfig(yaml.data);
  const errors = valid ? [] : tellingErrors(engine.validateConfig.errors ?? []);
  const faults = [...errors.map((error) => faultOf(error, yaml, engine)), ...ruleFaults(yaml, engine)];
  const places = new Map([...faults].reverse().map((fault) => [`${String(fault.line)}:${String(fault.column)}`, fault]));
  return [...places.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Of what a schema's alternatives say about one place, only what lies deepest, and unknown keys before wrong types. */
function tellingErrors(errors: readonly SchemaError[]): readonly SchemaError[] {
  const real = errors.filter(({ keyword }) => keyword !== "anyOf");
  return real.filter((error) => !real.some((other) => other !== error && tellsMore(other, error)));
}

function tellsMore(other: SchemaError, error: SchemaError): boolean {
  if (error.keyword === "additionalProperties") return false;
  if (other.instancePath.startsWith(`${error.instancePath}/`)) return true;
  return other.instancePath === error.instancePath && other.keyword === "additionalProperties";
}

function faultOf(error: SchemaError, yaml: YamlData, { rules }: Checker): FileFault {
  const path = pathOf(error.instancePath);
  if (isAddition(path)) return additionFault(error, path, yaml);
  const key = error.params["additionalProperty"];
  if (error.keyword === "additionalProperties" && typeof key === "string") return yaml.fault(path, unknownKey(path, key, rules), key);
  const value = valueAt(yaml.data, path);
  const named = typeof value === "string" && path[0] === "rules" && (path.length === 2 || (path.length === 3 && path[2] === "severity"));
  return yaml.fault(path, named ? configTexts.severity(value, nearestOf(value, SEVERITIES)) : configTexts.expected(path));
}

function unknownKey(path: YamlPath, key: string, rules: Checker["rules"]): string {
  const rule = path[0] === "rules" ? ownOf(rules, String(path[1])) : undefined;
  if (rule !== undefined && ownOf(rule.options, key) !== undefined) return configTexts.optionAsKey(key);
  const known = path.length === 0 ? TOP_KEYS : path[0] === "rules" ? SETTING_KEYS : ["size"];
  return configTexts.unknownKey(key, nearestOf(key, known), known);
}

/** Faults that no schema knows: rules and options exist or not. */
function ruleFaults(yaml: YamlData, engine: Checker): readonly FileFault[] {
  const rules = valueAt(yaml.data, ["rules"]);
  if (!isRecord(rules) || Array.isArray(rules)) return [];
  return Object.keys(rules).flatMap((id) => {
    const rule = ownOf(engine.rules, id);
    if (rule === undefined) return [yaml.fault(["rules"], configTexts.unknownRule(id, nearestOf(id, Object.keys(engine.rules))), id)];
    const options = valueAt(rules[id], ["options"]);
    return isRecord(options) ? optionFaults({ rule, options, yaml }, engine) : [];
  });
}

interface GivenOptions {
  readonly rule: RuleData;
  readonly options: Readonly<Record<string, unknown>>;
  readonly yaml: YamlData;
}

function optionFaults({ rule, options, yaml }: GivenOptions, engine: Checker): readonly FileFault[] {
  const known = Object.keys(rule.options);
  return Object.keys(options).flatMap((name) => {
    const path = ["rules", rule.id, "options"];
    if (!known.includes(name)) return [yaml.fault(path, configTexts.unknownOption(name, rule.id, { names: known, nearest: nearestOf(name, known) }), name)];
    const wrong = engine.optionsFault(rule.id, { [name]: options[name] }) !== undefined;
    return wrong ? [yaml.fault([...path, name], configTexts.optionValue(rule.id, name, rule.options[name]))] : [];
  });
}

function pathOf(pointer: string): readonly string[] {
  return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function valueAt(data: unknown, path: YamlPath): unknown {
  return path.reduce((value: unknown, step) => (isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined), data);
}

function isRecord(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === "object" && value !== null;
}

/** An own entry; `constructor` and `__proto__` are no rules. */
export function ownOf<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
