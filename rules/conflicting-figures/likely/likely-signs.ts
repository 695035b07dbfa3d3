import { approximate, compare, fact, figureChecksOf, isDigitSlip, OF, rolesByBlock, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { isToldBeside } from "../again/echoes.js";
import { pairsOfHan } from "../reading/likeness.js";
import { has, startsWithAny } from "../reading/lists.js";
import { isPlan } from "../reading/plans.js";
import { comeTo } from "../again/retold.js";
import { isPlanned } from "../reading/statements.js";
import { figureBefore, figuresBeside, groupUpTo, isAmong } from "../reading/surroundings.js";
import type { Candidate, Telling } from "./tellings.js";
import type { Words } from "../reading/words.js";

/** Lower ends of the ranges in which a number says the same. */
const RANGES = { ratio: [0.3, 0.5, 0.6, 0.7, 0.8], common: [3, 5, 10, 14, 20], again: [-0.5, 0, 0.2, 0.4, 0.7, 1], margin: [0.05, 0.4, 0.7], covered: [0.2, 0.4, 0.6, 0.8] } as const;
/** Chapters that tell figures again. */
const CHAPTERS = ["shortcomings", "first-responsible", "plan"];
/** Rates and sums of money, of which many are alike. */
const UNITS = ["percent", "money"];
/** What is looked at of the later figure, of the earlier one, and where it is so of one of them: of all that was tried these say something that the others do not. */
const LATER = ["left", "outcome", "parts", "year", "all", "sum", "rate", "recomputed", "named"] as const;
const EARLIER = ["last", "left", "personal", "several", "bare", "sum", "off", "named"] as const;
const ONE = ["among", "all", "beside", "left", "of", "outcome", "periods", "year", "total"] as const;
/** Figures of one digit are always one slip apart. */
const TWO_DIGITS = 10;
const MOST_DIGITS = 4;
/** Letters of a noun. */
const NOUN = 2;

/** The signs for and against a figure's telling another again, each by its name in the table of points. */
export function signsOf(candidate: Candidate, { report, data: { words } }: RuleInput): readonly string[] {
  const { first, second, common, covered, again, margin } = candidate;
  const [a, b] = [first.quantity, second.quantity];
  const [least, most] = [approximate(a.value), approximate(b.value)].sort((one, other) => one - other) as [number, number];
  const [earlier, later] = [traitsOf(first, second, { words, report }), traitsOf(second, first, { words, report })];
  const size = compare(b.value, a.value) < 0 ? "less" : "more";
  return [
    rangeOf("ratio", least / most), rangeOf("common", common), rangeOf("again", again), rangeOf("margin", margin), `${rangeOf("covered", covered)} ${size}`,
    `${isDigitSlip(a.value, b.value) && least >= TWO_DIGITS ? "slip" : "other"} ${String(Math.min(MOST_DIGITS, String(b.value.digits).length))}`,
    chapterOf(a, b, report), ...planOf(b, words, report), ...(UNITS.includes(b.family) ? [`unit ${b.family}`] : []),
    ...LATER.filter((trait) => later.has(trait)).map((trait) => `later ${trait}`), ...EARLIER.filter((trait) => earlier.has(trait)).map((trait) => `earlier ${trait}`), ...ONE.filter((trait) => earlier.has(trait) !== later.has(trait)).map((trait) => `one ${trait}`), ...(isToldBeside(a, b, report) ? ["told beside"] : []), ...(comesToIt(candidate, report) ? ["comes to it"] : []),
  ];
}

function rangeOf(name: keyof typeof RANGES, value: number): string {
  return `${name} ${String(RANGES[name].findLast((edge) => value >= edge) ?? "below")}`;
}

function chapterOf(a: Quantity, b: Quantity, report: Report): string {
  const roles = rolesByBlock(report);
  const [of, own] = [a, b].map(({ block }) => roles[block.index]?.join() ?? "") as [string, string];
  return `chapter ${of === own ? "same" : "other"} ${CHAPTERS.find((chapter) => own.startsWith(chapter)) ?? "measures"}`;
}

/** 对56件…, in the plan: what there is. */
function planOf(b: Quantity, words: Words, report: Report): readonly string[] {
  if (!isPlan(b.block, words, report)) return [];
  const isAbout = startsWithAny(b.before, words["about"]) || startsWithAny(b.before, words["taking"]);
  return [`plan ${isPlanned(b, words, report) ? "to do" : "done"}${isAbout ? " about" : ""}`];
}

type Trait = (typeof LATER)[number] | (typeof EARLIER)[number] | (typeof ONE)[number];

interface Setting {
  readonly words: Words;
  readonly report: Report;
}

/** What is so of a figure by its words, those of the other, and what is recomputed. */
function traitsOf({ quantity, words: text }: Telling, { own }: Telling, { words, report }: Setting): ReadonlySet<Trait> {
  const { before, after, block, start, unit } = quantity;
  const { lastYear, sumRows } = report.context.standard.figureWords;
  const hasAny = (...lists: readonly string[]): boolean => lists.some((list) => has(text, words[list]));
  const traits = new Set(recomputedOf(report).get(quantity) ?? []);
  const note = (trait: Trait, isSo: boolean): void => { if (isSo) traits.add(trait); };
  note("left", hasAny("left", "left-behind", "carried-on", "left-over"));
  note("outcome", hasAny("states", "outcomes"));
  note("last", has(groupUpTo(block, start), lastYear));
  note("periods", hasAny("other-periods"));
  note("parts", has(before, words["parts"]));
  note("personal", hasAny("personal", "chairs"));
  note("several", hasAny("several-bodies", "lowest-bodies"));
  note("year", hasAny("year"));
  note("all", hasAny("whole-places"));
  note("of", before.endsWith(OF));
  note("bare", before === "");
  note("beside", figureBefore(quantity, report)?.unit === unit);
  note("among", isAmong(quantity));
  note("total", has(before, sumRows));
  note("named", [...pairsOfHan(after.slice(0, NOUN))].some((pair) => own.has(pair)));
  return traits;
}

/** How each figure takes part in what is recomputed. */
const recomputedOf = fact((report): ReadonlyMap<Quantity, ReadonlySet<Trait>> => {
  const signs = new Map<Quantity, Set<Trait>>();
  for (const { kind, holds, subject, inputs } of figureChecksOf(report)) {
    for (const each of [subject, ...inputs]) signs.set(each, (signs.get(each) ?? new Set<Trait>()).add(!holds ? "off" : kind === "sum" || kind === "rate" ? kind : "recomputed"));
  }
  return signs;
});

/** 49件，结转3件 and 46件: with what stands beside it the one is the other. */
function comesToIt({ first: { quantity: a }, second: { quantity: b } }: Candidate, report: Report): boolean {
  return figuresBeside(report)(b).some((each) => each !== b && comeTo(b, [a, each]));
}
