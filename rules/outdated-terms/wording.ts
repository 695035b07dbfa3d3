import { dayInWords, spanOf, type Report, type TermUse } from "@lint-report/report-model";
import type { Term } from "@lint-report/standard";
import type { Edit, Finding, RuleData } from "../src/types.js";
import { wordIn } from "../src/words.js";
import type { KnownTime, Verdict } from "./verdict.js";

/** All uses of one term with one verdict. */
export interface Case {
  readonly term: Term;
  readonly verdict: Exclude<Verdict, "fits">;
  readonly uses: readonly [TermUse, ...TermUse[]];
}

/** What stands in the draft, as its author wrote it. */
function writtenIn({ block, start, end }: TermUse): string {
  return block.view.text.slice(start, end);
}

/** The same for a reader: of 二十届三中、四中全会 not 四中 alone. */
export function shownOf(use: TermUse): string {
  const written = writtenIn(use);
  return unquoted(written.length < use.word.length && use.term.kind === "meeting" ? use.word : written);
}

/** One finding for a case, at its first place. */
export function findingOf(found: Case, { report, data, time }: { readonly report: Report; readonly data: RuleData; readonly time: KnownTime }): Finding {
  const { term, uses: [first, ...others] } = found;
  const instead = insteadOf(term, first, { report, time });
  const edits = found.verdict === "over" ? found.uses.flatMap((use) => editOf(use)) : [];
  return {
    key: keyOf(found, instead, time),
    ...placeOf(first),
    data: {
      word: shownOf(first), why: term.why, year: time.year, instead: unquoted(instead), signed: dayInWords(time.signed), more: moreOf(others.length + 1, data),
    },
    ...(instead === "" || found.verdict !== "over" ? {} : { expected: [instead] }),
    ...(edits.length === 0 ? {} : { edits, safe: !term.soft && term.verified }),
    related: others.map(placeOf),
    basis: term.basis,
  };
}

function placeOf({ block, start, end }: TermUse): { start: number; end: number } {
  return spanOf(block.view, start, end);
}

function keyOf({ term, verdict }: Case, instead: string, { signed }: KnownTime): string {
  if (verdict === "held") return "held";
  if (verdict === "ahead") return signed === undefined ? "ahead-unsigned" : "ahead";
  if (term.kind === "spelling") return "spelling";
  const key = verdict === "early" ? "early" : instead === "" ? "over-open" : "over";
  return term.verified && !term.soft ? key : `${key}-doubtful`;
}

/** What the report's year writes: the word with its letters replaced, the term of the series that is valid then, or what the standard says. */
function insteadOf(term: Term, use: TermUse, { report, time: { year } }: { readonly report: Report; readonly time: KnownTime }): string {
  const written = writtenIn(use);
  if (term.replace !== null) return written.replace(term.replace.from, term.replace.to);
  const next = term.series === "" ? undefined : report.context.standard.terms.find(({ key, series, from, until }) =>
    series === term.series && key !== term.key && (from ?? year) <= year && year <= (until ?? year));
  return next?.title ?? term.instead;
}

function editOf(use: TermUse): readonly Edit[] {
  const { replace } = use.term;
  const at = replace === null ? -1 : writtenIn(use).indexOf(replace.from);
  if (replace === null || at < 0) return [];
  const start = use.start + at;
  return [{ ...spanOf(use.block.view, start, start + replace.from.length), text: replace.to }];
}

/** Quotation marks around the whole of it. Example: “十四五”. */
const QUOTED = /^\u201c([^\u201c\u201d]{1,20})\u201d$/u;

/** Messages set their own quotation marks. */
function unquoted(word: string): string {
  return QUOTED.exec(word)?.[1] ?? word;
}

function moreOf(count: number, { words }: RuleData): string {
  return count === 1 ? "" : wordIn(words, "more") + String(count) + wordIn(words, "more", 1);
}
