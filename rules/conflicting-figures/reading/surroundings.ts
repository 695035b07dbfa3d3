import { AMONG_SOME, blocksOf, clausesOf, DONE_ABOUT, fact, figuresBySentence, groupBy, OF, once, outlineOf, quantitiesOf, SEGMENT_MARKS, SENTENCE_END, type Block, type Quantity, type Report } from "@lint-report/report-model";

/** The figures of each block, in order. */
export const figuresByBlock = fact((report): ReadonlyMap<Block, readonly Quantity[]> => groupBy(quantitiesOf(report), ({ block }) => block));

/** Tells where the sentence begins in which a place of a block stands. */
export const sentenceStartsOf = once(({ view: { text } }: Block): ((at: number) => number) => {
  const places = [0];
  for (let at = 0; at < text.length; at++) if (SENTENCE_END.includes(text.charAt(at))) places.push(at + 1);
  return (at) => places[lastUpTo(at, places)] ?? 0;
});

/** Index of the last of ascending places that is no greater; the first begins with 0. */
function lastUpTo(at: number, places: readonly number[]): number {
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((places[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the sentence begins in which a place stands, or so many letters before it where that is farther back. */
export function sentenceNear(block: Block, at: number): number {
  return Math.max(sentenceStartsOf(block)(at), at - LONGEST_SENTENCE);
}

/** Nobody reads what stands farther back in one sentence; a paragraph of nothing but figures costs no more than others. */
const LONGEST_SENTENCE = 1000;

/** What a figure's sentence tells before its own clause: 镇调委会专攻疑难纠纷，|全年调解96件. */
export function leadOf({ block, clauseStart }: Quantity): string {
  return block.view.text.slice(sentenceNear(block, clauseStart), clauseStart);
}

/** The sentence before a figure's own, in its paragraph. */
export function sentenceBefore({ block, clauseStart }: Quantity): string {
  const end = sentenceStartsOf(block)(clauseStart);
  return end === 0 ? "" : block.view.text.slice(sentenceNear(block, end - 1), end);
}

/** Letters in which somebody or something is named. */
const NAMING = 4;

function namesSomething(lead: string): boolean {
  return lead.length >= NAMING;
}

/** 在餐饮行业，检查112次。在燃气行业，检查86次: two figures of one paragraph, each with another lead. */
export function haveLeadsOfTheirOwn(first: Quantity, second: Quantity): boolean {
  const [one, other] = [leadOf(first), leadOf(second)];
  return first.block === second.block && one !== other && namesSomething(one) && namesSomething(other) && first.before === second.before;
}

/** What a sentence says up to a place of its block. */
export function sentenceUpTo(block: Block, at: number): string {
  return block.view.text.slice(sentenceNear(block, at), at);
}

/** The whole sentence in which a place of a block stands. */
export function sentenceAround(block: Block, at: number): string {
  const { text } = block.view;
  const ends = Array.from(SENTENCE_END, (stop) => text.indexOf(stop, at)).filter((end) => end >= 0);
  return sentenceUpTo(block, at) + text.slice(at, Math.min(text.length, ...ends));
}

/** Told of some that its words name: 在岗人员中持证; not 中的. */
export function isAmong({ before }: Quantity): boolean {
  return AMONG_SOME.test(before) && !before.endsWith(OF);
}

/** The same from its last semicolon on. */
export function groupUpTo(block: Block, at: number): string {
  const sentence = sentenceUpTo(block, at);
  return sentence.slice(sentence.lastIndexOf(SEGMENT_MARKS) + 1);
}

/** The figure right before one in its sentence. */
export function figureBefore({ index, block, sentence }: Quantity, report: Report): Quantity | undefined {
  const before = quantitiesOf(report)[index - 1];
  return before?.block === block && before.sentence === sentence ? before : undefined;
}

/** Figures of a sentence that are looked at together. */
const MOST = 24;

/** The figures of the sentence in which one stands, itself among them; of very many the first. */
export const figuresBeside = fact((report): ((figure: Quantity) => readonly Quantity[]) => {
  const sentences = new Map(figuresBySentence(quantitiesOf(report)).map((figures) => [sentenceOf(figures[0]), figures.slice(0, MOST)]));
  return (figure) => sentences.get(sentenceOf(figure)) ?? [];
});

/** Tells the sentences of a report apart. */
function sentenceOf(figure: Quantity | undefined): string {
  return `${String(figure?.block.index)}/${String(figure?.sentence)}`;
}

/** What its clause says behind a figure. */
export function clauseBehind({ block, end }: Quantity): string {
  const [clause] = clausesOf(block.view.text.slice(end, end + LONGEST_CLAUSE));
  return clause?.text.replace(STOPS, "") ?? "";
}

/** Letters behind a figure in which its clause ends. */
const LONGEST_CLAUSE = 80;
/** At the end of a clause; closing brackets and quotation marks stay. */
export const STOPS = /[^\P{P}\p{Pe}\p{Pf}]{1,4}$/u;

/** 未发生被撤销的情形；针对年内被撤销的1件: behind the denial, a figure that takes for known that there was some. */
export function isTakenForKnown({ before, start, block }: Quantity, none: { readonly block: Block; readonly end: number }): boolean {
  return DONE_ABOUT.test(before) && (block === none.block ? start > none.end : block.index > none.block.index);
}

/** 全年无一件被撤销。按审理结果分，维持21件，驳回6件，撤销3件: in a later sentence, the outcome and nothing else; 1件被撤销 too. */
export function isListedAs(outcome: string, { block, before, after, start }: Quantity, { end }: { readonly end: number }): boolean {
  const isBehind = before === "" && after.endsWith(outcome) && after.length <= outcome.length + 1;
  return (before === outcome || isBehind) && start > end && sentenceStartsOf(block)(start) > end;
}

/** The titles of the sections that hold a block, by its index. */
export const titlesByBlock = fact((report): readonly string[] => {
  const titles = blocksOf(report).map(() => "");
  for (const { block, endBlock, title } of outlineOf(report).sections) {
    for (let at = block.index; at < endBlock; at++) titles[at] = (titles[at] ?? "") + title;
  }
  return titles;
});

/** The last sentence of the text right above each table, by the table's number. */
export const captionsByTable = fact((report): ReadonlyMap<number, string> => {
  const captions = new Map<number, string>();
  let text = "";
  for (const { cell, view } of blocksOf(report)) {
    if (cell === undefined && view.text !== "") text = view.text;
    if (cell !== undefined && !captions.has(cell.table)) captions.set(cell.table, lastSentence(text));
  }
  return captions;
});

function lastSentence(text: string): string {
  const body = text.slice(0, -1);
  return text.slice(Math.max(...Array.from(SENTENCE_END).map((stop) => body.lastIndexOf(stop))) + 1);
}
