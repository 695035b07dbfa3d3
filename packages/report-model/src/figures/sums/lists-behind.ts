import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { endsIn, opensWith, sumOf } from "../reading/scope.js";
import { kindOf } from "./list-runs.js";

/** What may be all that a total counts. */
export interface List {
  readonly parts: readonly Quantity[];
  /** What else is counted between them, in other units. */
  readonly aside: readonly Quantity[];
  /** `led`: 其中 leads it; `column`: what stands beside each comes to what stands beside the total; `noted`: it stands in brackets behind the total; `told`: no word says that it divides the total. */
  readonly bond: "led" | "column" | "noted" | "told";
}

/** Parts of a total. */
export const FEWEST = 2;
export const MOST = 12;

/** What stands behind a clause group, worked out once for all its figures. */
export interface Behind {
  readonly here: readonly Quantity[];
  /** Clause groups of its paragraph, and of all. */
  readonly own: readonly (readonly Quantity[])[];
  readonly all: readonly (readonly Quantity[])[];
  /** The rest of its sentence, and the next one. */
  readonly sentence: readonly Quantity[];
  readonly next: readonly Quantity[];
  readonly paragraphs: readonly (readonly Quantity[])[];
}

export function placeBehind([first]: readonly Quantity[], all: readonly (readonly Quantity[])[]): Omit<Behind, "here"> {
  const behind = all.flat();
  const isHere = (each: Quantity): boolean => first !== undefined && areInSentence(each, first);
  const opening = behind.find((each) => !isHere(each));
  return {
    own: all.filter(([each]) => each?.block === first?.block), all, sentence: behind.filter(isHere), next: opening === undefined ? [] : behind.filter((each) => areInSentence(each, opening)),
    paragraphs: grouped(behind.filter(({ block }) => block !== first?.block), (a, b) => a.block === b.block),
  };
}

/** The lists that may divide a total, with the figure before it in its clause group. */
export function listsBehind([mate, total]: readonly [Quantity | undefined, Quantity], place: Behind, words: FigureWords): readonly List[] {
  const { here, sentence, next, paragraphs } = place;
  const isKin = (each: Quantity): boolean => (each.family === total.family || kindOf(each) === kindOf(total)) && each.depth === total.depth;
  const listOf = (quantities: readonly Quantity[]): List => ({ parts: quantities.filter(isKin), aside: quantities.filter((each) => !isKin(each)), bond: isLed(quantities.find(isKin), words) ? "led" : "told" });
  const led = here.findIndex((each) => isLed(each, words));
  return [...columnsOf([mate, total], place), notedBehind(total, [...here, ...sentence]), listOf(here), listOf(led < 0 ? [] : here.slice(led)), listOf([...here, ...sentence]), listOf(next), headsOf(paragraphs, isKin)];
}

/** 其中甲类198件; 其中，甲类198件; 其中：甲类、乙类198件. */
export function isLed(each: Quantity | undefined, { among }: FigureWords): boolean {
  return each !== undefined && (opensWith(each.lead, among) || endsIn(each.block.view.text.slice(0, Math.max(0, each.start - each.lead.length - 1)), among));
}

/** 3起（已结2起，罚款5万元；在办2起）. */
function notedBehind(total: Quantity, behind: readonly Quantity[]): List {
  const end = behind.findIndex(({ depth }) => depth <= total.depth);
  const noted = (end < 0 ? behind : behind.slice(0, end)).filter(({ depth }) => depth === total.depth + 1);
  return { parts: noted.filter(({ family }) => family === total.family), aside: [], bond: "noted" };
}

/** 其中甲类案件审结198件 at the head of a paragraph, 乙类3383件 at that of the next, …; two of them only where they are called alike. */
function headsOf(paragraphs: readonly (readonly Quantity[])[], isKin: (each: Quantity) => boolean): List {
  const heads = paragraphs.map((all) => all.find(isKin));
  const from = heads.findIndex((each) => each !== undefined);
  const end = heads.findIndex((each, at) => at > from && each === undefined);
  const parts = heads.slice(Math.max(from, 0), end < 0 ? heads.length : end).filter((each) => each !== undefined);
  return { parts: parts.length > FEWEST || parts[0]?.before === parts[1]?.before ? parts : [], aside: [], bond: "told" };
}

/** 12起、死亡48人。1.建筑施工4起、死亡9人。…: a total with the figure beside it, before or behind. */
function columnsOf([mate, total]: readonly [Quantity | undefined, Quantity], { here, own, all, paragraphs }: Behind): readonly List[] {
  const [next] = here;
  const besides = mate === undefined || mate.family === total.family ? [] : [[here, ...own], all, paragraphs].flatMap((groups) => columnOf([mate, total], groups));
  const firsts = next === undefined || next.family === total.family ? [] : [[here.slice(1), ...own], all, paragraphs].flatMap((groups) => columnOf([total, next], groups, true));
  return [...besides, ...firsts];
}

type Pair = readonly [Quantity, Quantity];

const firstOf = ([each]: Pair): Quantity => each;
const secondOf = ([, each]: Pair): Quantity => each;
const ORDERS = { first: [firstOf, secondOf], second: [secondOf, firstOf] } as const;

/** The second figures of all pairs whose first ones come to that of the totals, or the other way round. */
function columnOf(totals: Pair, groups: readonly (readonly Quantity[])[], isFirst = false): readonly List[] {
  const pairs = pairsLike(totals, groups);
  if (pairs.length <= FEWEST) return [];
  const [told, asked] = isFirst ? ORDERS.second : ORDERS.first;
  const end = pairs.findIndex((_, at) => at >= FEWEST && compare(sumOf(pairs.slice(0, at + 1).map(told)), told(totals).value) === 0);
  return end < 0 ? [] : [{ parts: pairs.slice(0, end + 1).map(asked), aside: [], bond: "column" }];
}

/** Neighbours that count what two figures count. */
function pairsLike([first, second]: Pair, groups: readonly (readonly Quantity[])[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const group of groups) {
    for (let at = 1; at < group.length && pairs.length < MOST; at++) {
      const [each, next] = [group[at - 1], group[at]];
      if (each?.family === first.family && next?.family === second.family && each.depth === first.depth && next.depth === first.depth) pairs.push([each, next]);
    }
  }
  return pairs;
}

export function areInSentence(a: Quantity, b: Quantity): boolean {
  return a.block === b.block && a.sentence === b.sentence;
}

/** Figures in their order by what two neighbours have in common. */
export function grouped(quantities: readonly Quantity[], areTogether: (a: Quantity, b: Quantity) => boolean): readonly (readonly Quantity[])[] {
  const groups: Quantity[][] = [];
  let last: Quantity | undefined;
  for (const each of quantities) {
    if (last !== undefined && areTogether(last, each)) groups[groups.length - 1]?.push(each);
    else groups.push([each]);
    last = each;
  }
  return groups;
}
