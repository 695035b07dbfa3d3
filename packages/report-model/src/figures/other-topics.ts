import type { FigureWords } from "@lint-report/standard";
import type { Quantity } from "../quantity/types.js";
import { IN_BRACKETS } from "../text/chinese-clauses.js";
import { WHAT_SOME_ARE_OF } from "../text/chinese-figures.js";
import { denies } from "./completeness.js";
import { haveOwnBodies } from "./parallel.js";
import { wordsOf } from "./scope.js";

/** What a part is said to be among is not what the whole counts: 33名没有参加考试，参加考试的人员中有42名不合格; 支队办理的案件中58件，大队办理的案件中83件: each among its own. */
export function isOfOtherTopic(part: Quantity, whole: Quantity, words: FigureWords): boolean {
  const topic = WHAT_SOME_ARE_OF.exec(part.before.replace(IN_BRACKETS, ""))?.[1];
  if (topic === undefined) return false;
  const counted = wordsOf(whole);
  return denies(topic, counted, words) || denies(counted, topic, words) || haveOwnBodies(whole.before, topic);
}
