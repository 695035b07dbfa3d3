import { compare, HOLDS, OF, ONE_AFTER_OTHER, quantitiesOf, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import type { Again } from "./again.js";
import { endsWithAny, has, startsWithAny } from "../reading/lists.js";
import { marksOf } from "../reading/marks.js";
import { actorIn } from "./named-figures.js";
import { bareWords, type Words } from "../reading/words.js";

/** Letters of a noun that names what there is. */
const SHORTEST = 2;
const LONGEST = 10;
/** Of one that is told twice. */
const TELLING = 4;
/** Figures of one noun that are compared. */
const COMPARED = 8;
const HAN = /^\p{Script=Han}+$/u;

/** 共有水库57座 and later 全县75座水库: how many there are of something, told again with another value. To be told as a hint. */
export function holdingsIn({ report, data: { words } }: RuleInput): readonly Again[] {
  const quantities = quantitiesOf(report).filter(isPlain);
  const held = new Map<string, Quantity[]>();
  return quantities.flatMap((second) => {
    const noun = nounHeld(second, words, report);
    // 专职仲裁员8名, later 全县专职仲裁员只有6名.
    const isAll = startsWithAny(second.before, words["whole-places"]) && !second.before.includes(OF);
    const isOnly = isAll && noun !== undefined && noun.length >= TELLING && (has(second.before, words["now"]) || endsWithAny(second.before, words["only"]));
    const again = isOnly ? noun : nounAgain(second, words, report);
    const told = again === undefined ? [] : toldOf(again, second.family, held);
    if (noun !== undefined) hold(second, noun, held);
    const [first] = told;
    if (first === undefined || first.block === second.block || told.some(({ value }) => compare(value, first.value) !== 0)) return [];
    const isOther = compare(first.value, second.value) !== 0 && (first.unit === second.unit || second.family === PERSON);
    return isOther ? [{ first, second }] : [];
  });
}

function hold(quantity: Quantity, noun: string, held: Map<string, Quantity[]>): void {
  const key = `${noun} ${quantity.family}`;
  const told = held.get(key) ?? [];
  if (told.length < COMPARED) held.set(key, [...told, quantity]);
}

/** What there is of the longest noun that begins the words. */
function toldOf(words: string, family: string, held: ReadonlyMap<string, readonly Quantity[]>): readonly Quantity[] {
  for (let length = LONGEST; length >= SHORTEST; length--) {
    const told = held.get(`${words.slice(0, length)} ${family}`);
    // 36家医院和乡镇卫生院 are not hospitals alone.
    if (told !== undefined) return ONE_AFTER_OTHER.test(words.charAt(length)) ? [] : told;
  }
  return [];
}

const PERSON = "person";
/** What is done or handled is not held. */
const NOT_HELD: ReadonlySet<string> = new Set(["percent", "point", "multiple", "money", "case", "event", "document", "person-time"]);

function isPlain({ block, depth, approximation, upper, unit, family }: Quantity): boolean {
  return block.cell === undefined && depth === 0 && approximation === "none" && upper === undefined && unit !== "" && !NOT_HELD.has(family);
}

/** 共有水库57座: the noun, where nothing else stands before the figure and nothing is said of when. */
function nounHeld(quantity: Quantity, words: Words, report: Report): string | undefined {
  const { before, block, clauseStart, start } = quantity;
  const noun = (words["holding"] ?? []).reduce((rest, word) => (rest.startsWith(word) ? rest.slice(word.length) : rest), HOLDS.exec(before)?.groups?.["noun"] ?? withoutActor(bareWords(before, words, report), words, report));
  const isOne = noun.length >= SHORTEST && noun.length <= LONGEST && HAN.test(noun) && !has(noun, words["held-not"]);
  const marks = marksOf(block, words);
  // 12个街镇和27个部门: of both. 由9名增加到12名: of the time before.
  return isOne && !endsWithAny(before, words["from"]) && !ONE_AFTER_OTHER.test(before.slice(-1)) && !marks.hasPeriod(clauseStart, start) && !has(before, report.context.standard.figureWords.lastYear) ? noun : undefined;
}

/** 综合行政执法大队共有执法人员: whose they are stands before. */
function withoutActor(text: string, words: Words, report: Report): string {
  const actor = actorIn(text, words);
  return actor === "" ? text : bareWords(text.slice(text.indexOf(actor) + actor.length), words, report);
}

/** 全县75座水库, 现有284名法治副校长: what stands behind a figure that is of all of them. */
function nounAgain(quantity: Quantity, words: Words, report: Report): string | undefined {
  const { before, after } = quantity;
  const isAll = [words["whole-places"], words["own"], words["now"]].some((list) => endsWithAny(before, list));
  // 律师深入全县167个行政村: all of them, whatever was done there.
  const isDone = endsWithAny(before.slice(1), words["whole-places"]);
  return isAll && (isDone || bareWords(before, words, report) === "") && after.length >= SHORTEST && HAN.test(after.slice(0, SHORTEST)) ? after : undefined;
}
