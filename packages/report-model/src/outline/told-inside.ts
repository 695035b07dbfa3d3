import { dutiesIn } from "../duties/duty-finder.js";
import { principalsNamedIn } from "../duties/naming.js";
import { ENUMERATION_COMMA } from "../text/chinese.js";
import { DUTY_WORDS, HEADS_MEETING, POST_BESIDES } from "../text/chinese-forms.js";
import { clausesOf } from "../text/sentences.js";
import { passagesBetween } from "../text/passages.js";
import { spanOf, type TextView } from "../text/text-view.js";
import type { Block, Report, Span } from "../types.js";
import { outlineOf } from "./outline.js";
import type { Section } from "./section.js";

/** Words of a part in the middle of a paragraph, and the section they stand in; `undefined` in a draft without headings. */
export interface ToldInside extends Span {
  readonly section: Section | undefined;
}

/** A stretch of running text, its block, and the section it stands in. */
interface Told {
  readonly section: Section | undefined;
  readonly block: Block;
  readonly view: TextView;
}

/** Whether the part may be told there. */
type IsOpen = (told: Told) => boolean;

/** How far into a clause its subject reaches: 云津街道党工委书记、办事处主任, not 专题研究党政主要负责人履职情况. */
const SUBJECT = 12;
/** What must follow, so that words that name the duties tell of them: 会议4次, 述法2人. */
const FEWEST_DUTIES = 2;

/**
 * Where the heads' duties are told behind other sentences of a paragraph or behind a run-in heading: 成立领导小组。镇党委书记、镇长切实履行第一责任人职责，….
 * A clause that begins with one of the heads and by `names` tells of the part, and behind it some of the duties; 学习《…第一责任人职责规定》2次 tells of none.
 */
export function dutiesToldInside(report: Report, isOpen: IsOpen, names: (clause: string) => boolean): ToldInside | undefined {
  for (const { section, view } of toldInSections(report).filter(isOpen)) {
    const clause = clausesOf(view.text).find(({ text, end }) =>
      DUTY_WORDS.test(text) && names(text) && principalsNamedIn(subjectOf(text), report).length > 0 && tellsDuties(view.text.slice(end), report));
    if (clause !== undefined) return { section, ...spanOf(view, clause.start, clause.end - 1) };
  }
  return undefined;
}

/** What a passage tells of the heads: which of them it names, and which duties it tells of from the first of them on. */
interface Deeds {
  readonly section: Section | undefined;
  readonly block: Block;
  readonly first: Span;
  readonly heads: readonly string[];
  readonly duties: readonly string[];
}

/**
 * Where no words name the part, but what each of the heads did is told in passages one below the other, or else all over a section:
 * 镇党委书记主持会议研究法治5次，听取述法12人。镇长主持会前学法7次，出庭应诉1次.
 */
export function dutiesToldByDeeds(report: Report, isOpen: IsOpen): ToldInside | undefined {
  const deeds = toldInSections(report).filter(isOpen).flatMap((told) => deedsIn(told, report));
  const runs = deeds.reduce<readonly (readonly Deeds[])[]>((before, deed) => {
    const last = before.at(-1) ?? [];
    const goesOn = last.at(-1)?.section === deed.section && (last.at(-1)?.block.order ?? Infinity) >= deed.block.order - 1;
    return goesOn ? [...before.slice(0, -1), [...last, deed]] : [...before, [deed]];
  }, []);
  const sections = [...new Set(deeds.map(({ section }) => section))].map((section) => deeds.filter((deed) => deed.section === section));
  const [first] = [...runs, ...sections].find((told) => count(told, ({ heads }) => heads) > 1 && count(told, ({ duties }) => duties) > FEWEST_DUTIES) ?? [];
  return first === undefined ? undefined : { section: first.section, ...first.first };
}

function count(told: readonly Deeds[], of: (deeds: Deeds) => readonly string[]): number {
  return new Set(told.flatMap(of)).size;
}

function deedsIn({ section, block, view }: Told, report: Report): readonly Deeds[] {
  const opening = clausesOf(view.text).filter(({ text }) => principalsNamedIn(subjectOf(text), report).length > 0);
  const [clause] = opening;
  if (clause === undefined) return [];
  const heads = opening.flatMap(({ text }) => principalsNamedIn(subjectOf(text), report));
  const duties = dutiesIn(view.text.slice(clause.start), true, report.context.standard).map(({ duty }) => duty.key);
  return [{ section, block, first: spanOf(view, clause.start, clause.end - 1), heads, duties }];
}

/** Who a clause begins with, behind posts held besides: 公安局党委书记、局长王志强 of 县政府党组成员、副县长、公安局党委书记、局长王志强同志认真履行…; nobody where that is a meeting. */
function subjectOf(clause: string): string {
  if (HEADS_MEETING.test(clause)) return "";
  const posts = clause.split(ENUMERATION_COMMA);
  const first = posts.findIndex((post) => !POST_BESIDES.test(post));
  return posts.slice(Math.max(0, first)).join(ENUMERATION_COMMA).slice(0, SUBJECT);
}

/** The draft's running text, passage by passage, with the section that each stands in: all below the first heading, or below the title where there is none. */
function toldInSections(report: Report): readonly Told[] {
  const { sections, title } = outlineOf(report);
  return passagesBetween(sections[0]?.block.index ?? (title?.index ?? -1) + 1, Infinity, report).flatMap(({ block, view }) => {
    const section = sections.findLast((each) => each.block.index <= block.index && block.index < each.endBlock);
    return (section === undefined && sections.length > 0) || block.cell !== undefined || block.aside ? [] : [{ section, block, view }];
  });
}

function tellsDuties(text: string, report: Report): boolean {
  return new Set(dutiesIn(text, true, report.context.standard).map(({ duty }) => duty.key)).size >= FEWEST_DUTIES;
}
