import {
  authorityNamed, blocksOf, CLAUSE_END, FULL_STOP, outlineOf, spanOf, STYLE_RANK, TITLE_GOES_ON, trailingBlocksOf, type Block, type Report, type Section, type Span,
} from "@lint-report/report-model";

/** A line that should be a Markdown heading. */
export interface BareHeading extends Span {
  /** As a reader reads it, with its number. */
  readonly text: string;
  /** How many `#` it should have. */
  readonly depth: number;
  /** True where a `#` stands before it that Markdown does not see. */
  readonly isHashed: boolean;
  readonly isTitle: boolean;
}

/** Bare sections that are headings beyond doubt, in reading order. */
export function bareHeadings(report: Report): readonly BareHeading[] {
  const groups = groupsOf(report);
  const depthOf = depthsOf(report);
  const bare = outlineOf(report).sections.filter((section) => section.form === "bare" && isHeading(section, groups.get(groupOf(section))));
  return bare.map((section) => ({
    ...section.heading,
    text: `${section.mark?.text ?? ""}${section.title}`,
    depth: depthOf(section.level),
    isHashed: section.disguise === "hash",
    isTitle: false,
  }));
}

/** The report's title where it is a paragraph, with the line above it that names who reports. */
export function bareTitle(report: Report): BareHeading | undefined {
  const { title: block, sections } = outlineOf(report);
  if (block?.kind !== "paragraph" || sections.some(({ block: { depth } }) => depth === 1)) return undefined;
  const { view } = block;
  const { start, end } = spanOf(view, 0, view.text.length);
  const isHashed = HASHED.test(report.source.slice(block.start, start));
  const first = isHashed ? undefined : firstLineOf(block, report);
  return { start: first?.start ?? start, end, text: (first?.text ?? "") + view.text, depth: 1, isHashed, isTitle: true };
}

/** The line right above 关于2024年法治政府建设情况的报告 or 2024年度法治政府建设年度报告 that is an authority's name. */
function firstLineOf(block: Block, report: Report): (Span & { readonly text: string }) | undefined {
  const above = blocksOf(report).findLast(({ index, view }) => index < block.index && view.text !== "");
  if (above?.kind !== "paragraph" || above.aside || !TITLE_GOES_ON.test(block.view.text)) return undefined;
  const { view } = above;
  return authorityNamed(view.text, report.context.standard) === undefined ? undefined : { text: view.text, ...spanOf(view, 0, view.text.length) };
}

/** Example: `#`, `＃ `, in front of a title. */
const HASHED = /^[#\uff03]/u;

/** Siblings with marks of one style. */
interface Siblings {
  bare: number;
  /** Bare ones that stand above a text. */
  above: number;
  /** Real headings. */
  real: number;
  /** Ones with sections of their own. */
  parents: number;
}

function groupOf({ parent, mark }: Section): string {
  return `${String(parent)}/${String(mark?.style)}`;
}

function groupsOf(report: Report): ReadonlyMap<string, Siblings> {
  const groups = new Map<string, Siblings>();
  for (const section of outlineOf(report).sections) {
    const group = groups.get(groupOf(section)) ?? { bare: 0, above: 0, real: 0, parents: 0 };
    groups.set(groupOf(section), group);
    if (section.children.length > 0) group.parents++;
    if (section.form === "markdown") group.real++;
    else if (section.form === "bare") {
      group.bare++;
      if (hasText(section, report)) group.above++;
    }
  }
  return groups;
}

/** Chapters and disguised lines are, unnumbered ones where some have sections; lower ones where most of their siblings stand above a text, or beside real headings. Else they are items of a list; and a line that ends like a sentence may always be one. */
function isHeading({ disguise, mark, title }: Section, siblings: Siblings | undefined): boolean {
  if (disguise !== "none") return true;
  if (siblings === undefined || title.endsWith(FULL_STOP) || title.endsWith(CLAUSE_END)) return false;
  if (mark === undefined) return siblings.parents > 0;
  if (siblings.above * 2 > siblings.bare) return true;
  return STYLE_RANK[mark.style] <= STYLE_RANK.comma || siblings.real > 0;
}

function hasText({ firstBlock, endBlock }: Section, report: Report): boolean {
  return blocksOf(report).slice(firstBlock, endBlock).some(({ index, view }) => view.text !== "" && !trailingBlocksOf(report).has(index));
}

const DEEPEST = 6;

/** As deep as the draft's own headings of a level; the title has one `#`, so the first level usually has two. */
function depthsOf(report: Report): (level: number) => number {
  const real = outlineOf(report).sections.filter(({ form }) => form === "markdown");
  const byLevel = new Map(real.toReversed().map(({ level, block }) => [level, block.depth]));
  const [first] = real;
  return (level) => {
    const depth = byLevel.get(level) ?? (first === undefined ? level + 1 : first.block.depth + level - first.level);
    return Math.max(1, Math.min(DEEPEST, depth));
  };
}
