import { blocksOf, clausesOf, compare, OF, spanOf } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { allOfSoMany } from "./all-of-so-many.js";
import { pairsOfHan, tellingPairs } from "../reading/likeness.js";
import { firstIn, has } from "../reading/lists.js";
import { isPlan } from "../reading/plans.js";
import { matterPairs, progressOf, type Progress } from "../steps/progress.js";
import type { AllClaim } from "../steps/step-conflicts.js";
import { groupUpTo, STOPS } from "../reading/surroundings.js";

/** Pairs of letters in common by which a claim is of what was counted. */
const ALIKE = 3;
/** The same where it says 全部 and not 所有. */
const WHEN_UNSAID = 4;
/** Letters of a step that follows 全部. */
const STEP = 4;
/** Claims of a draft that are compared. */
const COMPARED = 100;
const FIGURE = /\d/u;

/** What is said of all, by how many they are or by what they are. */
export function claimsOfAll(input: RuleInput): readonly AllClaim[] {
  return [...claimsOfEvery(input), ...allOfSoMany(input)];
}

/** 督察发现问题64个，整改61个 and later 对督察发现的问题…，所有问题均已整改到位: all, of what was not all. To be told as a hint. */
function claimsOfEvery({ report, data: { words } }: RuleInput): readonly AllClaim[] {
  const matters = matterPairs(report);
  let looked = 0;
  return blocksOf(report).flatMap((block) => {
    if (block.kind === "heading" || block.cell !== undefined || isPlan(block, words, report) || !has(block.view.text, words["all-said"])) return [];
    return clausesOf(block.view.text).flatMap(({ text, start }): readonly AllClaim[] => {
      const word = firstIn(text, words["all-said"]);
      const isEvery = has(text, words["every"]);
      const behind = word === undefined ? "" : text.slice(text.indexOf(word) + word.length);
      const group = groupUpTo(block, start);
      // 全部整改 may be of what was told right before, so that the clause itself has to name it, and the step has to follow.
      const isNamed = (isEvery || (word !== undefined && word.length > 1 && !behind.includes(OF) && !FIGURE.test(group))) && !has(behind, words["begun"]);
      if (!isNamed || FIGURE.test(text) || ++looked > COMPARED) return [];
      const step = pairsOfHan(isEvery ? behind : behind.slice(0, STEP));
      // 对法治督察反馈给县（区）和部门的问题挂图督办，年内已全部整改到位: the group names what was all done.
      const said = tellingPairs(isEvery || has(group, words["about-it"]) ? `${group} ${text}` : text, words);
      const isMeant = ({ whole, part, letters }: Progress): boolean => {
        if (part.block === block || ![...pairsOfHan(`${part.before} ${part.after}`)].some((pair) => step.has(pair))) return false;
        const common = [...new Set([...letters, ...pairsOfHan(groupUpTo(whole.block, whole.start))])].filter((pair) => said.has(pair));
        return common.length >= (isEvery ? ALIKE : WHEN_UNSAID) && common.some((pair) => !matters.has(pair));
      };
      const [pair, ...others] = progressOf(words, report).filter((each) => compare(each.part.value, each.whole.value) < 0 && isMeant(each));
      return pair === undefined || others.some(({ part }) => compare(part.value, pair.part.value) !== 0) ? [] : [{ claim: spanOf(block.view, start, start + text.replace(STOPS, "").length), pair }];
    });
  });
}
