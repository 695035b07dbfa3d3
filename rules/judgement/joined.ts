import { lintDraft } from "../src/lint.js";
import { draftOf, FIGURE_RULES, yearOf } from "./judge.js";
import type { Statement } from "./statements.js";

/** How two statements are written behind one another: as two sentences, two clause groups, two clauses. */
export const JOINTS = { sentences: "\u3002", groups: "\uff1b", clauses: "\uff0c" } as const;

const STOP = JOINTS.sentences;
const RULES: ReadonlySet<string> = new Set(FIGURE_RULES);
/** Statements that are passed over from one pair to the next, so that the two are of different sets. */
const STRIDE = 1009;

/** Of so many pairs, those where a fault that was seen is not seen any more, or where two right statements draw a message. */
export interface Joined {
  readonly joint: keyof typeof JOINTS;
  readonly faults: number;
  readonly lost: number;
  readonly right: number;
  readonly wrong: number;
}

/** Writes each statement of one paragraph behind or before another right one of its year, and tells what that changes. A fault may be hidden by what stands beside it, and two right ones may read like a wrong one. */
export function joinedIn(statements: readonly Statement[], frame: string): readonly Joined[] {
  const plain = statements.map((each) => ({ ...each, text: each.text.trim() })).filter(({ text }) => text.endsWith(STOP) && !/[\n|]/u.test(text));
  const speaks = (text: string): boolean => lintDraft({ source: draftOf({ text }, frame), plain: false }).messages.some(({ ruleId }) => RULES.has(ruleId));
  const right = plain.filter(({ faults, text }) => faults.length === 0 && !speaks(text));
  const seen = plain.filter(({ faults, text }) => faults.length > 0 && speaks(text));
  const beside = ({ text }: Pick<Statement, "text">, at: number): Statement | undefined => Array.from({ length: right.length }, (_, step) => right[(at * STRIDE + step) % right.length]).find((each) => each !== undefined && each.text !== text && yearOf(each.text) === yearOf(text));
  return (Object.keys(JOINTS) as (keyof typeof JOINTS)[]).map((joint) => {
    const together = (one: Statement, at: number): string[] => {
      const other = beside(one, at);
      if (other === undefined) return [];
      const [first, second] = at % 2 === 0 ? [one, other] : [other, one];
      return [first.text.slice(0, -STOP.length) + JOINTS[joint] + second.text];
    };
    const [faulty, sound] = [seen.flatMap(together), right.flatMap(together)];
    return { joint, faults: faulty.length, lost: faulty.filter((text) => !speaks(text)).length, right: sound.length, wrong: sound.filter(speaks).length };
  });
}
