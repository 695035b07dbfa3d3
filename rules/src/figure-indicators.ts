import { CONJUNCTIONS, factsOf, INLINE_ORDINAL, LIST_SEPARATOR, PLAIN_HEADS, quantitiesOf, YEAR, type Quantity, type Report } from "@lint-report/report-model";
import type { FigureWords } from "@lint-report/standard";

/** Own words of so many characters need no help of words that they share with the next figure. */
const TELLING = 3;
/** Such words are told up to here. */
const LONGEST_SHARED = 6;
const ELLIPSIS = "\u2026";

/** The words that each figure measures, tidied for reading; by the figure's index. */
export function indicatorsOf(report: Report): readonly string[] {
  const quantities = quantitiesOf(report);
  const naming = { tidy: tidier(report), words: report.context.standard.figureWords };
  const indicators: string[] = [];
  quantities.forEach((quantity, index) => {
    const own = wordsOf(quantity, quantities[index + 1], naming);
    // 受理、办结分别为12件、9件: the second has no words but the first one's.
    const told = own === "" && isBeside(quantity, quantities[index - 1]) ? indicators[index - 1] ?? "" : own;
    indicators.push(told);
  });
  return indicators;
}

interface Naming {
  readonly tidy: Tidier;
  readonly words: FigureWords;
}

function wordsOf(quantity: Quantity, next: Quantity | undefined, { tidy, words }: Naming): string {
  const { block, end, after } = quantity;
  const head = tidy.before(wordsBefore(quantity), quantity);
  const tail = tidy.after(wordsAfter(quantity));
  // 有9份没有写明救济途径: what is counted stands behind.
  if (quantity.block.cell === undefined && tail !== "" && words.adverbs.includes(head)) return balanced(tail);
  const isShared = next?.block === block && next.start === end + after.length && tail !== "";
  if (!isShared || head === "") return balanced(head + tail);
  if (head.length >= TELLING) return balanced(head);
  return balanced(head + (tail.length > LONGEST_SHARED ? tail.slice(0, LONGEST_SHARED) + ELLIPSIS : tail));
}

function isBeside(quantity: Quantity, before: Quantity | undefined): boolean {
  return before?.block === quantity.block && before.sentence === quantity.sentence && before.segment === quantity.segment;
}

interface Tidier {
  readonly before: (text: string, quantity: Quantity) => string;
  readonly after: (text: string) => string;
}

/** Takes from the edges what says nothing of what is counted: 一是, the year, 我镇, 共, 其中, and 达到 before a rate. */
function tidier(report: Report): Tidier {
  const { authorities, figureWords: words } = report.context.standard;
  const year = factsOf(report).year?.value;
  const counts = [...words.sumsBehind, ...words.closedLists];
  const leading = byLength([...authorities.flatMap(({ selfReference }) => selfReference), ...words.among, ...counts]);
  const trailing = byLength([...counts, ...words.rateFillers.filter((word) => word.length > 1)]);
  const ofRates = byLength([...counts, ...words.rateFillers]);
  const ofCells = [...ofRates, ...PLAIN_HEADS];
  return {
    before: (text, { family, block }) => {
      const head = withoutYear(text.replace(CLOSERS_FIRST, "").replace(INLINE_ORDINAL, ""), year);
      // The head of a table's row says what it is: 合计.
      const front = block.cell !== undefined ? head : peeled(head, leading, (rest, word) => (rest.startsWith(word) ? withoutYear(rest.slice(word.length), year) : undefined));
      const back = peeled(front, block.cell !== undefined ? ofCells : family === "percent" ? ofRates : trailing, (rest, word) => (rest.endsWith(word) ? rest.slice(0, -word.length) : undefined));
      return JOINTS.includes(back) ? "" : back;
    },
    after: (text) => (JOINTS.includes(text) ? "" : text),
  };
}

/** What may stand alone between two figures. */
const JOINTS: readonly string[] = [...CONJUNCTIONS, LIST_SEPARATOR];
/** Marks that close what the figure before opened. Example: ” in ”活动 */
const CLOSERS_FIRST = /^[\u300b\u201d\u2019\u3001,\s]+/u;

function byLength(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

/** 2024年度, or as much of 2024年代. */
const LONGEST_YEAR = 6;

function withoutYear(text: string, year: number | undefined): string {
  const match = YEAR.exec(text.slice(0, LONGEST_YEAR));
  return match?.index === 0 && Number(match[1]) === year ? text.slice(match[0].length) : text;
}

/** The text with words taken off one end, as long as one fits and something is left. */
function peeled(text: string, words: readonly string[], take: (text: string, word: string) => string | undefined): string {
  let rest = text;
  for (let again = true; again;) {
    const fitting = words.map((word) => take(rest, word)).find((each) => each !== undefined);
    again = fitting !== undefined && rest !== "";
    rest = fitting ?? rest;
  }
  return rest;
}

const PAIRS: Readonly<Record<string, string>> = { "\u201c": "\u201d", "\u2018": "\u2019", "\u300a": "\u300b", "\u3008": "\u3009" };
const CLOSERS: ReadonlySet<string> = new Set(Object.values(PAIRS));
const CLOSER = /[\u201d\u2019\u300b\u3009]/u;

/** How far a mark's partner is looked for. */
const LONGEST_NAME = 30;

/** The words of a figure end at marks, also inside a name that the words end with or begin with; then the name is told whole. */
function wordsBefore({ block: { view: { text } }, before, clauseStart, start }: Quantity): string {
  const closer = before.search(CLOSER);
  const opener = Object.keys(PAIRS).find((each) => PAIRS[each] === before.charAt(closer));
  if (closer < 0 || opener === undefined || before.slice(0, closer).includes(opener)) return before;
  const at = text.slice(Math.max(0, clauseStart - LONGEST_NAME), clauseStart).lastIndexOf(opener);
  return at < 0 ? before : text.slice(Math.max(0, clauseStart - LONGEST_NAME) + at, start);
}

function wordsAfter({ block: { view: { text } }, after, end }: Quantity): string {
  const opener = [...after].findLast((unit) => unit in PAIRS);
  const closer = PAIRS[opener ?? ""];
  if (opener === undefined || closer === undefined || after.lastIndexOf(closer) > after.lastIndexOf(opener)) return after;
  const behind = end + after.length;
  const at = text.slice(behind, behind + LONGEST_NAME).indexOf(closer);
  return at < 0 ? after : text.slice(end, behind + at + 1);
}

/** The words of a figure are cut at marks, also inside quotation marks; one without its partner goes. */
function balanced(text: string): string {
  const open: { readonly at: number; readonly closer: string }[] = [];
  const units = [...text];
  units.forEach((unit, at) => {
    const closer = PAIRS[unit];
    if (closer !== undefined) open.push({ at, closer });
    else if (CLOSERS.has(unit) && open[open.length - 1]?.closer !== unit) units[at] = "";
    else if (CLOSERS.has(unit)) open.pop();
  });
  for (const { at } of open) units[at] = "";
  return units.join("").trim();
}
