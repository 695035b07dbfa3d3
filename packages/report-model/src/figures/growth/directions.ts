import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { FALLS_TO, FROM_WORDS, RISES_TO } from "../../text/chinese-clauses.js";
import { isFirm } from "../reading/interval.js";
import { figure, mentions, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/** 由97.2%提高至96.8%: the verb between the old and the new value says which way it went. */
export function directionChecks({ quantities }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return stepsIn(quantities).flatMap(({ before, now, verb, rises }): readonly FigureCheck[] => {
    if (mentions(now.before.slice(0, verb.index), words.negations)) return [];
    const order = compare(now.value, before.value);
    const holds = rises ? order > 0 : order < 0;
    const start = now.start - now.before.length + verb.index;
    const name = verb[0];
    return [{
      kind: "claim", holds, sure: true, subject: now, inputs: [before], name, place: { start, end: now.end }, difference: "", recomputed: undefined,
      formula: `${figure(before)}${order > 0 ? "<" : order < 0 ? ">" : "="}${figure(now)}`, expected: [],
    }];
  });
}

/** The old and the new value, with the verb between them and which way it says that they went. */
interface Step {
  readonly before: Quantity;
  readonly now: Quantity;
  readonly verb: RegExpExecArray;
  readonly rises: boolean;
}

/** 由18万元提高到63万元: the steps that the figures of a sentence tell. */
export function stepsIn(quantities: readonly Quantity[]): readonly Step[] {
  return quantities.flatMap((now, index): readonly Step[] => {
    const before = quantities[index - 1];
    const rises = RISES_TO.exec(now.before);
    const verb = rises ?? FALLS_TO.exec(now.before);
    return verb === null || before === undefined || !isFrom(before, now) ? [] : [{ before, now, verb, rises: rises !== null }];
  });
}

/** The old value, in plain figures of the same unit. */
function isFrom(before: Quantity, now: Quantity): boolean {
  const isPlain = [before, now].every(isFirm);
  return isPlain && before.family === now.family && before.segment === now.segment && mentions(before.before, FROM_WORDS) && now.before.length <= LONGEST_STEP;
}

/** 压减至, 提高到2024年的: longer words tell of something else. */
const LONGEST_STEP = 12;
