import { annexBlocksOf, blocksOf, gluedMark, markInWords, outlineOf, type MarkStyle, type Report, type Span } from "@lint-report/report-model";
import { isNumbered, rankOf, type Numbered } from "./numbered.js";

/** Sections that are numbered together. */
export interface Group {
  readonly members: readonly Numbered[];
  /** The style of the group; a stray's own differs. */
  readonly style: MarkStyle;
  /** True where numbers go on from group to group: 一、（一）（二）二、（三）（四）. */
  readonly isRunning: boolean;
  /** The section whose number a running group goes on from. */
  readonly previous: Numbered | undefined;
  /** Marks in front of a member that stand inside a line above it, by the member's place: （一） of 一、基本情况（一）受理情况, for （二）. */
  readonly glued: ReadonlyMap<number, Span>;
  /** Places of members whose mark goes on with one inside a line since the member before: （2） of a second list of notes whose （1） stands behind 备注：. */
  readonly begun: ReadonlySet<number>;
}

/** Sections of one parent with marks of one rank, in reading order; each annex counts anew. */
export function groupsOf(report: Report): readonly Group[] {
  const { sections } = outlineOf(report);
  const annexes = [...annexBlocksOf(report)];
  const groups = new Map<string, Found & { readonly members: Numbered[] }>();
  const last = new Map<MarkStyle, Numbered>();
  let annex = 0;
  for (const section of sections.filter(isNumbered)) {
    for (; (annexes[annex] ?? Infinity) <= section.block.index; annex++) last.clear();
    const home = sections[section.strayFrom ?? section.index];
    const like = home !== undefined && isNumbered(home) ? home : section;
    const { style } = like.mark;
    const key = `${String(annex)}/${String(section.parent ?? -1)}/${String(rankOf(like))}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { members: [section], style, previous: last.get(style) });
    else group.members.push(section);
    if (section.mark.number !== undefined) last.set(style, section);
  }
  return withStarts([...groups.values()]).map((group) => ({ ...group, glued: gluedIn(group, report), begun: begunIn(group, report) }));
}

/** A group, and the last section before it whose mark has its style. */
type Found = Omit<Group, "isRunning" | Inside>;
type Inside = "glued" | "begun";

function begunIn({ members }: Omit<Group, Inside>, report: Report): Group["begun"] {
  return new Set(members.flatMap(({ mark: { style, number = 0 }, block }, index) => {
    const before = members[index - 1];
    if (before === undefined || number < 2 || number > (before.mark.number ?? 0)) return [];
    const last = markInWords(style, number - 1);
    return blocksOf(report).slice(before.block.index + 1, block.index).some(({ view }) => view.text.includes(last)) ? [index] : [];
  }));
}

function gluedIn({ members, style, previous, isRunning }: Omit<Group, Inside>, report: Report): Group["glued"] {
  const { sections } = outlineOf(report);
  return new Map(members.flatMap(({ mark, block, parent }, index): readonly (readonly [number, Span])[] => {
    const before = members[index - 1] ?? (isRunning ? previous : undefined);
    const due = (before?.mark.number ?? 0) + 1;
    if (mark.style !== style || mark.number !== due + 1) return [];
    const from = Math.max(members[index - 1]?.block.index ?? -1, sections[parent ?? -1]?.block.index ?? -1, 0);
    const span = gluedMark(blocksOf(report).slice(from, block.index), style, due);
    return span === undefined ? [] : [[index, span]];
  }));
}

/** Chapters may go on across parts; items in brackets go on across chapters, where one does, until one begins anew. */
function withStarts(all: readonly Found[]): readonly Omit<Group, Inside>[] {
  const anew = all.findIndex(({ style, previous, members }) => style === "bracket" && previous !== undefined && countsFrom(0, members));
  const before = anew < 0 ? all.length : anew;
  const areRunning = all.slice(0, before).some((group) => group.style === "bracket" && goesOn(group));
  return all.map((group, index) => ({ ...group, isRunning: group.style === "comma" ? goesOn(group) : group.style === "bracket" && areRunning && index < before }));
}

function goesOn({ previous, members }: Found): boolean {
  return previous?.mark.number !== undefined && countsFrom(previous.mark.number, members);
}

/** By the first number that is not lost. */
function countsFrom(start: number, members: readonly Numbered[]): boolean {
  const known = members.findIndex(({ mark }) => mark.number !== undefined);
  return members[known]?.mark.number === start + known + 1;
}
