import {
  outlineOf, passagesBetween, rolesOf, sentencesOf, sliceView, type Part, type Passage, type Report, type Section,
} from "@lint-report/report-model";

/** How far into a sentence the words reach that say it speaks of what comes next. */
const OPENING = 10;
const PLAN = "plan";
const PART = "shortcomings";

/** What the draft says of its shortcomings. */
export interface ProblemText {
  /** Running text, passage by passage; of merged chapters only up to where the plan begins. */
  readonly passages: readonly string[];
  /** Headings below the part's own. */
  readonly headings: readonly string[];
  readonly hasTable: boolean;
}

/** The text of the shortcomings part. `planWords` open the sentence at which a merged chapter turns to the plan. */
export function problemTextOf(part: Part, report: Report, planWords: readonly string[]): ProblemText {
  const all = stretches(part, report);
  const isShared = part.status === "merged" || part.status === "text";
  const kept = isShared && isPlanLast(part, report) ? beforePlan(all, report, planWords) : all;
  const texts = kept.map(({ view }) => view.text);
  const last = kept[kept.length - 1]?.block.index ?? -1;
  return {
    passages: texts,
    headings: part.sections.flatMap((section) => below(section, report)).filter(({ block }) => !isShared || block.index <= last).map(({ title }) => title),
    hasTable: kept.some(({ block }) => block.cell !== undefined),
  };
}

function stretches({ sections, paragraph }: Part, report: Report): readonly Passage[] {
  if (paragraph === undefined) return sections.flatMap(({ block, endBlock }) => passagesBetween(block.index, endBlock, report));
  const next = outlineOf(report).sections.find(({ block }) => block.index > paragraph.index)?.block.index;
  return passagesBetween(paragraph.index, next ?? Infinity, report);
}

/** Sections stand in reading order, so those below one follow it. */
function below({ index, endBlock }: Section, report: Report): readonly Section[] {
  const { sections } = outlineOf(report);
  let end = index + 1;
  while ((sections[end]?.block.index ?? Infinity) < endBlock) end++;
  return sections.slice(index + 1, end);
}

/** False for a heading that names the plan first: there the order of the two cannot be told. */
function isPlanLast({ sections: [section] }: Part, report: Report): boolean {
  return section === undefined || rolesOf(report)[section.index]?.roles[0] === PART;
}

/** Passages before the first subsection or sentence on the plan. */
function beforePlan(passages: readonly Passage[], report: Report, planWords: readonly string[]): readonly Passage[] {
  const plan = outlineOf(report).sections.filter(({ index, level }) => level > 1 && rolesOf(report)[index]?.roles[0] === PLAN).map(({ block }) => block.index);
  const kept: Passage[] = [];
  for (const passage of passages) {
    if (plan.some((index) => index <= passage.block.index && index > (passages[0]?.block.index ?? 0))) break;
    const turn = sentencesOf(passage.view.text).find(({ text }) => planWords.some((word) => text.slice(0, OPENING).includes(word)));
    if (turn === undefined) kept.push(passage);
    else {
      kept.push({ block: passage.block, view: sliceView(passage.view, 0, turn.start) });
      break;
    }
  }
  return kept;
}
