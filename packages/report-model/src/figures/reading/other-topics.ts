import type { FigureWords } from "@lint-report/standard";
import type { Quantity } from "../../quantity/types.js";
import { IN_BRACKETS } from "../../text/chinese-clauses.js";
import { DONE_ALREADY, GROUP_TOPIC, WHAT_SOME_ARE_OF } from "../../text/chinese-figures.js";
import { endingOf } from "../../text/word-edges.js";
import { denies } from "./completeness.js";
import { haveOwnBodies } from "./parallel.js";
import { groupBefore, longestFirst, wordsOf } from "./scope.js";

/** What a part is said to be among is not what the whole counts: 33名没有参加考试，参加考试的人员中有42名不合格; 支队办理的案件中58件，大队办理的案件中83件: each among its own. */
export function isOfOtherTopic(part: Quantity, whole: Quantity, words: FigureWords): boolean {
  const topic = WHAT_SOME_ARE_OF.exec(part.before.replace(IN_BRACKETS, ""))?.[1];
  if (topic === undefined) return false;
  const counted = wordsOf(whole);
  return denies(topic, counted, words) || denies(counted, topic, words) || haveOwnBodies(whole.before, topic);
}

/** 628件营运案件中，…；超限案件中，外省车辆812件: the part's own clause group says that it is of another matter than an earlier one counts. */
export function isOfOtherGroup(part: Quantity, whole: Quantity, { matters }: FigureWords): boolean {
  const topic = part.segment === whole.segment || part.sentence !== whole.sentence || part.block !== whole.block ? undefined : GROUP_TOPIC.exec(groupBefore(part))?.[1];
  const noun = topic === undefined ? undefined : endingOf(topic, longestFirst(matters));
  const own = topic === undefined || noun === undefined ? "" : topic.slice(0, -noun.length).replace(DONE_ALREADY, "");
  return own.length >= SHORTEST && !wordsOf(whole).includes(own.slice(0, SHORTEST)) && !wordsOf(whole).includes(own.slice(-SHORTEST));
}

/** Letters of a matter. */
const SHORTEST = 2;
