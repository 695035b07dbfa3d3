import { BASE_OPENS, commonEnding, printed, spanOf, type Quantity } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";

type Words = RuleInput["data"]["words"];

/** Letters that two figures' nouns share when they count the same: 化解矛盾纠纷 after 排查矛盾纠纷. */
const SPECIFIC = 3;
/** The same behind 其中: 婚姻家庭纠纷 of 矛盾纠纷. */
const SHARED = 2;

/** Two classifiers for one indicator in one sentence: 排查268件，化解261起. The second figure names no matter of its own. */
export function mixed(quantity: Quantity, before: readonly Quantity[], { data: { words } }: RuleInput): Finding | undefined {
  const mixable = words["mixable"] ?? [];
  if (!mixable.includes(quantity.unit) || quantity.block.cell !== undefined) return undefined;
  const beside = before.filter((other) => isBefore(other, quantity) && mixable.includes(other.unit) && other.number.form === quantity.number.form);
  const first = beside[beside.length - 1];
  // 立案187件，结案176宗，处罚164件: of the three it is the one between that is told otherwise.
  if (first === undefined || first.unit === quantity.unit || beside.slice(0, -1).some(({ unit }) => unit === quantity.unit) || !isSameMatter(quantity, first, words)) return undefined;
  return inOtherUnit(quantity, first);
}

/** A figure in another classifier than the one before it, of one matter. */
export function inOtherUnit(quantity: Quantity, first: Quantity): Finding {
  const { view } = quantity.block;
  const text = printed(quantity);
  return {
    key: "mixed", ...spanOf(view, quantity.start, quantity.end), data: { text, first: printed(first), one: first.unit, other: quantity.unit },
    expected: [text.replace(quantity.unit, first.unit)], related: [spanOf(first.block.view, first.start, first.end)],
  };
}

function isBefore(other: Quantity, { block, sentence, start }: Quantity): boolean {
  return other.block.index === block.index && other.sentence === sentence && other.start < start;
}

function isSameMatter({ before, after }: Quantity, first: Quantity, words: Words): boolean {
  const told = first.before + first.after;
  // 23起，比2022年的31宗: the same of another year.
  if (BASE_OPENS.test(before)) return true;
  if (after !== "" && !told.includes(after)) return false;
  const isPart = words["parts"]?.some((word) => before.startsWith(word)) === true;
  const noun = commonEnding(before, told);
  const isOther = words["other-matters"]?.some((word) => before.includes(word)) === true;
  if (isPart && words["apart"]?.some((word) => before.includes(word)) !== true && (!isOther || noun.length >= SHARED)) return true;
  const own = noun.length >= SPECIFIC ? before.slice(0, before.length - noun.length) : before;
  const bare = (words["outcome-fillers"] ?? []).reduce((rest, word) => (words["outcomes"]?.includes(rest) === true ? rest : rest.replace(word, "")), own);
  return words["outcomes"]?.includes(bare) === true;
}
