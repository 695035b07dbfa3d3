import { CONJUNCTIONS, LIST_SEPARATOR, spanOf } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";
import type { TitleLine } from "./title-line.js";

const REMARK = /（[^（）]{1,40}）$/u;

/** A genre followed by another: where the second begins. */
interface Second {
  readonly genre: string;
  readonly from: number;
}

/** One genre, and that a report. */
export function genres(line: TitleLine, { report, data: { words } }: RuleInput): readonly Finding[] {
  const { titleGenres, titleSubjects } = report.context.standard.forms;
  const subjects = [...titleSubjects, ...words["official"] ?? [], ...words["replaceable"] ?? []];
  if (!subjects.some((word) => line.text.includes(word))) return [];
  const bare = line.text.slice(0, line.text.length - (REMARK.exec(line.text)?.[0].length ?? 0));
  const right = words["report"] ?? [];
  const wrong = words["genres"] ?? [];
  const second = [...right, ...wrong].flatMap((genre) => secondOf(bare, genre, words["second-genres"] ?? []))[0];
  const first = second === undefined ? bare : bare.slice(0, second.from);
  const found = second === undefined ? [] : [twoGenres(line, second, bare.length)];
  if (right.some((genre) => first.includes(genre))) return found;
  const genre = wrong.find((word) => first.endsWith(word));
  if (genre !== undefined) return [...found, { key: "genre", ...spanOf(line.block.view, first.length - genre.length, first.length), data: { genre }, expected: titleGenres.slice(0, 1) }];
  const ending = [...words["endings"] ?? [], ...subjects].find((word) => first.endsWith(word));
  const missing = words["endings"]?.includes(ending ?? "") === true ? right[0] : titleGenres[0];
  return ending === undefined ? found : [...found, withoutGenre(line, { ending, at: first.length, genre: missing ?? "" })];
}

/** 报告|暨2025年工作计划. A plan named before the genre is what the report is about: 情况及2025年工作安排的报告. */
function secondOf(bare: string, genre: string, seconds: readonly string[]): readonly Second[] {
  const at = bare.indexOf(genre);
  const from = at + genre.length;
  const rest = bare.slice(from);
  const joined = at >= 0 && [...CONJUNCTIONS, LIST_SEPARATOR].some((word) => rest.startsWith(word));
  return joined && seconds.some((word) => rest.endsWith(word)) ? [{ genre, from }] : [];
}

function twoGenres({ block, text }: TitleLine, { genre, from }: Second, to: number): Finding {
  const place = spanOf(block.view, from, to);
  return {
    key: "two-genres", ...place,
    data: { genre, second: text.slice(from + 1, to) },
    edits: [{ ...place, text: "" }],
  };
}

function withoutGenre({ block }: TitleLine, { ending, at, genre }: { readonly ending: string; readonly at: number; readonly genre: string }): Finding {
  const place = spanOf(block.view, at - ending.length, at);
  const expected = ending + genre;
  return { key: "no-genre", ...place, data: { ending, expected }, expected: [expected], edits: [{ start: place.end, end: place.end, text: genre }] };
}
