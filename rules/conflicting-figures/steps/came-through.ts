import { compare, figuresBySentence, MOST_FIGURES, quantitiesOf, type Quantity, type Report } from "@lint-report/report-model";
import { pairsOfHan } from "../reading/likeness.js";
import { has, namesIn } from "../reading/lists.js";
import { isPlan } from "../reading/plans.js";
import { clauseBehind, groupUpTo } from "../reading/surroundings.js";
import { bareWords, type Words } from "../reading/words.js";

/** So many of so many came through: 目录6项，其中5项作出决策. */
export interface Count {
  readonly whole: Quantity;
  readonly part: Quantity;
  /** 完成 of 作出决策. */
  readonly steps: readonly string[];
  /** Pairs of letters of what leads to both and of what stands behind them. */
  readonly letters: ReadonlySet<number>;
}

/** Letters before a figure, and behind one, that tell what was done. */
const BEFORE = 10;
const BEHIND = 14;
/** What is no set of things: rates, points, and how often something was. */
const NO_SETS: ReadonlySet<string> = new Set(["percent", "point", "event"]);

/** The counts of a draft in which some did not come through; nothing of last year, of plans or with a manner of its own (按期办结). */
export function countsIn(words: Words, report: Report): readonly Count[] {
  const { lastYear, formers } = report.context.standard.figureWords;
  const isPlain = ({ block, approximation, upper, family, before, depth }: Quantity): boolean => block.cell === undefined && depth === 0 && approximation === "none" && upper === undefined && !NO_SETS.has(family) && !has(before, lastYear) && !has(before, formers);
  return figuresBySentence(quantitiesOf(report)).flatMap((figures) => {
    const [any] = figures;
    if (figures.length > MOST_FIGURES || any === undefined || isPlan(any.block, words, report) || has(groupUpTo(any.block, any.start), lastYear)) return [];
    const plain = figures.filter(isPlain);
    return plain.flatMap((part, at): readonly Count[] => {
      const steps = stepsOf(part, words, report);
      const whole = plain.slice(0, at).findLast((each) => each.family === part.family && compare(each.value, part.value) >= 0);
      if (steps.length === 0 || whole === undefined || compare(whole.value, part.value) === 0 || isAllDone(whole, words)) return [];
      return [{ whole, part, steps, letters: pairsOfHan(`${groupUpTo(whole.block, whole.start)} ${whole.after} ${part.lead} ${part.after}`) }];
    });
  });
}

/** What a part did: 年内办结59件, 5项已按程序作出决定; nothing that was denied, ordered or done by one person, and no others besides. */
function stepsOf(part: Quantity, words: Words, report: Report): readonly string[] {
  const { qualifiers, negations, ordered } = report.context.standard.figureWords;
  const before = bareWords(part.before, words, report);
  const isBefore = before.length <= BEFORE && namesIn(before, words["came-through"]).length > 0;
  const told = isBefore ? before : clauseBehind(part).slice(0, BEHIND);
  const isOther = [qualifiers, negations, ordered, words["not-so"]].some((list) => has(told, list)) || [words["actors"], words["other-ones"]].some((list) => has(part.before, list));
  return isOther ? [] : namesIn(told, words["came-through"]);
}

/** 15个司法所完成改造，其中本年度完成6个, 18人，全部持证；另有9人持证: the whole did already. */
function isAllDone(whole: Quantity, words: Words): boolean {
  return namesIn(whole.after, words["came-through"]).length > 0 || has(clauseBehind(whole), words["all-said"]);
}
