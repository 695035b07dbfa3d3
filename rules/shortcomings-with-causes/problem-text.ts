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
  const inside = part.sections.flatMap((section) => below(section, report));
  const isCut = (part.status === "merged" || part.status === "text") && isPlanLast(part, report);
  const plan = inside.find(({ index }) => rolesOf(report)[index]?.roles[0] === PLAN)?.block.index ?? Infinity;
  const kept = isCut ? beforeTurn(all.filter(({ block }) => block.index < plan), planWords) : all;
  const last = isCut ? kept[kept.length - 1]?.block.index ?? -1 : Infinity;
  return {
    passages: kept.map(({ view }) => view.text),
    headings: inside.filter(({ block }) => block.index <= last).map(({ title }) => title),
    hasTable: kept.some(({ block }) => block.cell !== undefined),
  };
}

function stretches({ sections, paragraph }: Part, report: Report): readonly Passage[] {
  if (paragraph === undefined) return sections.flatMap(({ block, endBlock }) => passagesBetween(block.index, endBlock, report));
  const next = outlineOf(report).sections.find(({ block }) => block.index > paragraph.index)?.block.index;
  return passagesBetween(paragraph.index, next ?? Infinity, report);
}

function below({ block: { index }, endBlock }: Section, report: Report): readonly Section[] {
  return outlineOf(report).sections.filter(({ block }) => block.index > index && block.index < endBlock);
}

/** False for a heading that names the plan first: there the order of the two cannot be told. */
function isPlanLast({ sections: [section] }: Part, report: Report): boolean {
  return section === undefined || rolesOf(report)[section.index]?.roles[0] === PART;
}

/** Passages before the first sentence on the plan. */
function beforeTurn(passages: readonly Passage[], planWords: readonly string[]): readonly Passage[] {
  const kept: Passage[] = [];
  for (const passage of passages) {
    const turn = sentencesOf(passage.view.text).find(({ text }) => planWords.some((word) => text.slice(0, OPENING).includes(word)));
    if (turn === undefined) kept.push(passage);
    else {
      kept.push({ block: passage.block, view: sliceView(passage.view, 0, turn.start) });
      break;
    }
  }
  return kept;
}
