import type { FigureWords } from "@lint-report/standard";
import { approximate } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { ACTUALLY, DUE_STEP } from "../../text/chinese-clauses.js";
import { ALREADY_SO, PLANNED } from "../../text/chinese-figures.js";
import { isFromTo } from "./growth-pairs.js";
import { isDue, mentions, type Sentence } from "./scope.js";

const PERCENT = "percent";
/** Per cent. */
const ALL_OF_IT = 100;

/** More was done than had to be, and it says so. */
export function isOverfulfilled({ quantities }: Sentence, words: FigureWords): boolean {
  return quantities.some(({ family, before, value }) => family === PERCENT && mentions(before, words.fulfilled) && approximate(value) > ALL_OF_IT);
}

/** 应修订27份，已修订25份: what was done of what ought to be. */
export function isDueOf(whole: Quantity, part: Quantity): boolean {
  const verb = DUE_STEP.exec(whole.before)?.[1];
  // 应当由负责人出庭的62件，实际出庭65件.
  const step = ACTUALLY.exec(part.before)?.[1];
  // 应检5474台，实际检验5547台.
  const isLetter = verb !== undefined && step !== undefined && verb.charAt(0) === step.charAt(0);
  const isSame = isLetter || (verb !== undefined && part.before.includes(verb)) || (step !== undefined && whole.before.includes(step));
  return isSame && !isDue(part) && whole.segment === part.segment;
}

/** 应检测86家，已检测91家; 应持证84人，已持证88人 has the verb by its first letter only, and others may hold one, too. */
export function isSurelyDone(whole: Quantity, part: Quantity): boolean {
  return !ALREADY_SO.test(part.before) || part.before.includes(DUE_STEP.exec(whole.before)?.[1] ?? "");
}

/** 由2023年的216件增至2024年的541件: what it was before. */
export function isFormer(each: Quantity, { quantities }: Sentence): boolean {
  const next = quantities[quantities.indexOf(each) + 1];
  return next !== undefined && isFromTo({ now: next, before: each });
}

/** 应缴1.26亿元、0.84亿元，合计入库2.05亿元: what was to come, and what came of it. */
export function isDoneOfDues(total: Quantity, parts: readonly Quantity[], { sumsBehind }: FigureWords): boolean {
  const isSet = (each: Quantity): boolean => isDue(each) || PLANNED.test(each.before);
  return parts.some(isSet) && !isSet(total) && !sumsBehind.includes(total.before);
}
