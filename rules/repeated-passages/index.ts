import type { Rule } from "../src/types.js";
import { carriedOver } from "./carried.js";
import { countingOf } from "./counting.js";
import { clausesTwice } from "./twice.js";
import { repeatedWithin } from "./within.js";

/** Passages that stand twice in the report, and passages that stand in another report it is compared with. */
export const rule: Rule = {
  id: "repeated-passages",
  find: (input) => {
    const counting = countingOf(input);
    return [...clausesTwice(input.report), ...repeatedWithin(counting, input), ...carriedOver(counting, input)];
  },
};
