import type { FigureWords } from "@lint-report/standard";
import { SUCCEEDED, SUCCESS } from "../../text/chinese-figures.js";
import { opensWith, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

const RELATIONS: ReadonlySet<string> = new Set(["percent", "point", "multiple"]);

/** 由12项精简为5项，精简率58.3%: of several readings of one figure the right one is meant. */
export function withoutMisreadings(all: readonly FigureCheck[], sentence: Sentence): readonly FigureCheck[] {
  const checks = all.filter((check) => !isOfSuccess(check, sentence));
  const right = new Set(checks.flatMap(({ holds, subject }) => (holds && RELATIONS.has(subject.family) ? [subject.index] : [])));
  return checks.filter((check) => check.holds || !right.has(check.subject.index));
}

/** 调处成功404件，调处率100%，调处成功率98%: what succeeded has a rate of its own. */
function isOfSuccess({ kind, holds, name, subject, inputs: [part] }: FigureCheck, { quantities }: Sentence): boolean {
  if (holds || kind !== "rate" || !SUCCESS.test(part?.before ?? "")) return false;
  const step = name.slice(0, -1);
  const next = quantities.find((each) => each.start > subject.start && each.family === subject.family && each.before.startsWith(step));
  return SUCCEEDED.test(next?.before.slice(step.length) ?? "");
}

/** 成功率98.0%，其中物业纠纷调解成功率91.3%: the rate of some of what the first is of. */
export function withoutRatesOfSome(checks: readonly FigureCheck[], _: Sentence, { among }: FigureWords): readonly FigureCheck[] {
  const rates = checks.filter(({ kind, holds }) => kind === "rate" && holds);
  const isOfSome = ({ subject, inputs }: FigureCheck): boolean => opensWith(subject.before, among) && rates.some((other) => other.subject.index < subject.index && other.inputs.length === inputs.length && other.inputs.every((each, at) => each === inputs[at]));
  return checks.filter((check) => check.holds || check.kind !== "rate" || !isOfSome(check));
}
