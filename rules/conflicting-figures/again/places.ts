import { add, AMONG, areBeside, CLAUSE_STOPS, compare, ENDS_NAME, ENUMERATION_COMMA, integer, NO_PLACE, OF_HIGHER_PLACE, OF_LOWER_PLACE, OTHER_PLACES, ownPlacesOf, PLACE_BESIDE, quantitiesOf, SENTENCE_END, type Quantity } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { areClose } from "./echoes.js";
import { endsWithAny, has, startsWithAny, wordPairsOf } from "../reading/lists.js";
import type { Words } from "../reading/words.js";

/** A total of villages or townships: 全镇23个村（社区）均…. */
export interface Total {
  readonly quantity: Quantity;
  readonly name: string;
  /** False for 在全乡19个行政村推行: it may be some of them, never more. */
  readonly all: boolean;
  /** True for 全镇17个行政村共培养: hardly some of them. */
  readonly alone: boolean;
}

/** Two totals of one kind that differ; `sure` where both say that they are all. */
export interface PlaceConflict {
  readonly first: Total;
  /** Where two kinds are told apart that the second figure counts together: 14个行政村、5个社区 for 20个村（社区）. */
  readonly beside?: Quantity;
  readonly second: Total;
  readonly sure: boolean;
}

const CLAUSE_STOPS_IN = new RegExp(`[${CLAUSE_STOPS}]`, "u");

const PERSON = "person";

/** How far behind a place 均 stands. */
const NEAR = 24;

/** Totals that differ from the first of their kind: each says 全镇 before it and 均, 逐一 behind it. */
export function placeConflicts({ report, data: { words } }: RuleInput): readonly PlaceConflict[] {
  const totals = quantitiesOf(report).flatMap((quantity): readonly Total[] => {
    const { block: { view: { text } }, before, end, approximation, upper, family } = quantity;
    const named = words["place-kinds"]?.find((each) => text.startsWith(each, end));
    const after = named === undefined ? "" : text.slice(end + named.length);
    // 12个街道（镇）: of both kinds.
    const kind = PLACE_BESIDE.test(after) || NO_PLACE.test(after) ? undefined : named;
    // 由4个村扩大到11个村全覆盖.
    if (endsWithAny(before, words["from"]) || OTHER_PLACES.test(before)) return [];
    const whole = [words["whole-places"], ownPlacesOf(report).own].some((places) => endsWithAny(before, places));
    // 共有12个村开展试点: some of them.
    const isNamed = named !== undefined && ENDS_NAME.test(after);
    const seat = isNamed && (endsWithAny(before, words["seats"]) || isListedSeat(quantity, words));
    const behind = kind === undefined ? "" : upToStop(text.slice(end + kind.length, end + kind.length + NEAR));
    // 12个乡镇均完成，其余14个乡镇次年考核: some of them.
    const isSome = kind !== undefined && report.context.standard.figureWords.rests.some((word) => behind.includes(word));
    const isAll = !isSome && (seat || (before.endsWith(words["in-all"]?.[0] ?? " ") && isListOfPlaces(behind, words)) || (whole && behind.startsWith(AMONG)) || (before === "" && startsWithAny(behind, words["all-words"])) || has(upToFigure(behind), words["covered"]) || (whole && (has(behind, words["all-words"]) || isListOfPlaces(behind, words))));
    // 62名乡镇、部门主要负责人: persons.
    return kind === undefined || family === PERSON || approximation !== "none" || upper !== undefined || !(isAll || whole) ? [] : [{ quantity, name: kind, all: isAll, alone: words["whole-places"]?.includes(before) === true }];
  });
  const firsts = new Map<string, Total>();
  for (const total of totals) if (!firsts.has(total.name)) firsts.set(total.name, total);
  return [...betweenKinds(totals, words), ...totals.flatMap((second) => {
    // The figures of one sentence stand side by side: where the first is of this one, none is of another.
    const first = firsts.get(second.name);
    const isElsewhere = first !== undefined && (first.quantity.block.index !== second.quantity.block.index || first.quantity.sentence !== second.quantity.sentence);
    const order = isElsewhere ? compare(first.quantity.value, second.quantity.value) : 0;
    // 乡辖9个村, later 全县18个村.
    if (first === undefined || order === 0 || (OF_LOWER_PLACE.test(first.quantity.before) && OF_HIGHER_PLACE.test(second.quantity.before))) return [];
    const sure = (first.all && second.all) || (first.all && order < 0) || (second.all && order > 0);
    // 23个村中的12个 may be told as 全镇12个村, 22个 hardly.
    const isSlip = [first, second].every(({ all, alone }) => all || alone) && areClose(first.quantity, second.quantity);
    return sure || isSlip ? [{ first, second, sure }] : [];
  })];
}

/** 辖14个行政村、5个社区 and later 全镇20个村（社区）: kinds that stand side by side, and all of them together. */
function betweenKinds(totals: readonly Total[], words: Words): readonly PlaceConflict[] {
  const lists = listsOf(totals).slice(0, COMPARED);
  return totals.flatMap((second) => {
    const kinds = namedWith(second.name, words);
    const list = kinds.length === 0 ? undefined : lists.find((each) => !each.includes(second) && each.every(({ all, name, quantity }) => all && kinds.includes(name) && quantity.index < second.quantity.index));
    const [first] = list ?? [];
    const last = list?.[list.length - 1];
    if (list === undefined || first === undefined || last === undefined || new Set(list.map(({ name }) => name)).size < list.length) return [];
    const sum = { ...first.quantity, value: list.reduce((all, { quantity: { value } }) => add(all, value), integer(0)) };
    return areClose(sum, second.quantity) && compare(sum.value, second.quantity.value) !== 0 ? [{ first, beside: last.quantity, second, sure: second.all }] : [];
  });
}

/** Lists of kinds that are looked back on. */
const COMPARED = 60;

/** Totals that stand side by side, two or more. */
function listsOf(totals: readonly Total[]): readonly (readonly Total[])[] {
  const lists: Total[][] = [];
  for (const total of totals) {
    const list = lists[lists.length - 1];
    const last = list?.[list.length - 1];
    if (last !== undefined && areBeside(last.quantity, total.quantity)) list?.push(total);
    else lists.push([total]);
  }
  return lists.filter(({ length }) => length > 1);
}

/** The kinds that a name counts together: 行政村, 社区 of 村（社区）. */
function namedWith(name: string, words: Words): readonly string[] {
  return wordPairsOf(words["kinds-together"]).flatMap(([together, kind]) => (together === name ? [kind] : []));
}

/** 下辖11个街道、142个社区: the second of what it has. */
function isListedSeat({ block: { view: { text } }, start }: Quantity, words: Words): boolean {
  const list = text.slice(Math.max(0, start - NEAR), start);
  const at = Math.max(-1, ...(words["seats"] ?? []).map((each) => list.lastIndexOf(each)));
  return at >= 0 && list.endsWith(ENUMERATION_COMMA) && !CLAUSE_STOPS_IN.test(list.slice(at));
}

/** 全镇23个行政村、4个社区: who counts all kinds of places counts all of them. */
function isListOfPlaces(behind: string, words: Words): boolean {
  return behind.startsWith(ENUMERATION_COMMA) && has(behind, words["place-kinds"]);
}

/** 担任4个村的法律顾问，实现16个村全覆盖: what is said of the next figure is not of this one. */
function upToFigure(text: string): string {
  const at = text.search(FIGURE);
  return at < 0 ? text : text.slice(0, at);
}

const FIGURE = /\d/u;

function upToStop(text: string): string {
  const stops = Array.from(SENTENCE_END).map((stop) => text.indexOf(stop)).filter((at) => at >= 0);
  return text.slice(0, Math.min(text.length, ...stops));
}
