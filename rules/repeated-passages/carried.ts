import { outlineOf, type OtherReport, type Report, type Section } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";
import { chosenOf, type Chosen } from "./chosen.js";
import { sumOf, type Counting } from "./counting.js";
import { carriedIn } from "./passages.js";
import { spanOfLetters } from "./places.js";
import { adviceOf, differenceOf, shareOf, shortFile, sourceOf } from "./wording.js";

/** Passages that stand in the other reports too: one finding for each, one for a chapter of which most is carried over. */
export function carriedOver(counting: Counting, input: RuleInput): readonly Finding[] {
  const { report, options } = input;
  const { passages, versions } = chosenOf(carriedIn(counting, input), report);
  const chapters = outlineOf(report).sections.filter(({ level }) => level === 1);
  const mostly = chapters.filter((chapter) => isMostlyCarried(chapter, passages, { counting, input }));
  const single = passages.filter(({ chapter }) => !mostly.some(({ index }) => index === chapter));
  // One more is told as shortly as it would be summed up.
  const most = single.length === Number(options["most"]) + 1 ? single.length : Number(options["most"]);
  return [
    ...versions.slice(0, 1).map((other) => versionFinding(other, report)),
    ...mostly.map((chapter) => chapterFinding(chapter, passages, { counting, input })),
    ...single.slice(0, most).map((passage) => passageFinding(passage, counting, input)),
    ...restFinding(single.slice(most), report),
  ];
}

function versionFinding({ name }: OtherReport, report: Report): Finding {
  const { title } = outlineOf(report);
  return { key: "version", start: title?.start ?? 0, end: title?.end ?? 0, data: { file: shortFile(name) } };
}

interface Means {
  readonly counting: Counting;
  readonly input: RuleInput;
}

/** True where most of a chapter is carried over in several passages. */
function isMostlyCarried(chapter: Section, passages: readonly Chosen[], { counting, input }: Means): boolean {
  const inside = passages.filter((passage) => passage.chapter === chapter.index);
  return inside.length > 1 && lengthOf(inside) >= chapterLength(chapter, counting) * Number(input.options["chapter"]) / 100;
}

function lengthOf(passages: readonly Chosen[]): number {
  return passages.reduce((sum, { told }) => sum + told, 0);
}

function chapterLength({ block, endBlock }: Section, { told, letters: { blocks } }: Counting): number {
  const behind = blocks.findIndex((each) => each >= endBlock);
  return sumOf(told, blocks.indexOf(block.index), behind < 0 ? blocks.length : behind);
}

function chapterFinding(chapter: Section, passages: readonly Chosen[], { counting, input }: Means): Finding {
  const inside = passages.filter((passage) => passage.chapter === chapter.index);
  const [main] = [...inside].sort((a, b) => b.told - a.told);
  const length = lengthOf(inside);
  const same = inside.reduce((sum, passage) => sum + (passage.kind === "stale" ? passage.same : 0), 0);
  const source = main === undefined ? {} : sourceOf(main, input);
  const data = { ...source, heading: chapter.title, share: shareOf(length, chapterLength(chapter, counting)), length, count: same, advice: adviceOf(chapter.index, input) };
  return { key: same > 0 ? "chapter-same-figures" : "chapter", ...chapter.heading, data };
}

function passageFinding(passage: Chosen, { told }: Counting, input: RuleInput): Finding {
  const { start, end, kind, same, chapter } = passage;
  const data = {
    ...sourceOf(passage, input), length: passage.told, share: shareOf(passage.told, told[told.length - 1] ?? 0), count: same,
    difference: differenceOf(passage, input), advice: adviceOf(chapter, input),
  };
  return { key: kind === "stale" ? "same-figures" : kind, ...spanOfLetters(start, end, input.report), data };
}

function restFinding(rest: readonly Chosen[], report: Report): readonly Finding[] {
  const [first, ...others] = [...rest].sort((a, b) => a.start - b.start);
  if (first === undefined) return [];
  const related = others.map(({ start, end }) => spanOfLetters(start, end, report));
  return [{ key: "more", ...spanOfLetters(first.start, first.end, report), related, data: { count: rest.length, length: lengthOf(rest) } }];
}
