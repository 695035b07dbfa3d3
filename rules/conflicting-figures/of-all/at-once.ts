import { blocksOf, clausesOf, compare, figuresBySentence, integer, MOST_FIGURES, OF, quantitiesOf, spanOf, THRESHOLD, YEAR_IN_WORDS, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import type { Exceptions } from "./exceptions.js";
import { endingIn, firstIn, has, withoutEach } from "../reading/lists.js";
import { isPlan } from "../reading/plans.js";
import { clauseBehind, sentenceNear, STOPS } from "../reading/surroundings.js";
import type { Words } from "../reading/words.js";

/** Letters of a step: 合格 of 全部合格. */
const STEP = 2;
/** Letters in which it is told that all was done, not only begun: 按期|办结, not 启动核查|处置. */
const DONE = 4;
/** Letters of what there was none of: 败诉案件. */
const LONGEST = 6;
/** Letters before a count of all. Example: 目前. */
const LONGEST_LEAD = 4;
/** Letters of a clause that ends behind the last figure. */
const LONGEST_CLAUSE = 40;
/** Clauses in which a claim and what belies it stand. */
const REACH = 3;
const HUNDRED = integer(100);
const NOT_HAN = /\P{Script=Han}/gu;
const PERCENT = "percent";

/** A clause that says that all of them did (全部合格, 合格率100%), or that there was none (零败诉, 未发生败诉案件). */
interface Claim {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isNone: boolean;
  /** 17项 of 17项问题已全部整改到位. */
  readonly of: Quantity | undefined;
  /** 合格率100%: another rate of that name is of something else. */
  readonly isRate: boolean;
  /** 合格, 败诉. */
  readonly step: string;
}

/** 案卷全部合格，2卷不合格; 办结率100%，仍有3件正在办理; 零败诉，败诉2件: what a sentence says of all or of none, and a figure beside it that tells otherwise. To be told as hints. */
export function atOnceIn({ report, data: { words } }: RuleInput): Exceptions {
  const blocks = new Set(blocksOf(report).filter((block) => block.kind !== "heading" && block.cell === undefined && !isPlan(block, words, report)));
  const found = figuresBySentence(quantitiesOf(report)).flatMap((figures) => {
    const [one] = figures;
    const claims = one !== undefined && figures.length <= MOST_FIGURES && blocks.has(one.block) ? claimsIn(one, figures, { words, report }) : [];
    return claims.flatMap((claim) => {
      const figure = figures.find((each) => isNear(each, claim, figures) && belies(each, claim, words) && (claim.of === undefined || compare(each.value, claim.of.value) < 0));
      return figure === undefined ? [] : [{ claim, figure }];
    });
  });
  const spanOfClaim = ({ start, end }: Claim, { block }: Quantity): ReturnType<typeof spanOf> => spanOf(block.view, start, end);
  return {
    claims: found.filter(({ claim }) => !claim.isNone).map(({ claim, figure }) => ({ claim: spanOfClaim(claim, figure), pair: { whole: withClause(figure), part: withClause(figure) } })),
    denials: found.filter(({ claim }) => claim.isNone).map(({ claim, figure }) => ({ none: spanOfClaim(claim, figure), figure: withClause(figure) })),
  };
}

/** 2卷|不合格. */
function withClause(figure: Quantity): Quantity {
  return { ...figure, after: clauseBehind(figure) };
}

function claimsIn(one: Quantity, figures: readonly Quantity[], { words, report }: { readonly words: Words; readonly report: Report }): readonly Claim[] {
  const from = sentenceNear(one.block, one.start);
  const to = figures[figures.length - 1]?.end ?? from;
  const { lastYear, exceptions, periods } = report.context.standard.figureWords;
  return clausesOf(one.block.view.text.slice(from, to + LONGEST_CLAUSE)).filter(({ start }) => from + start <= to).flatMap(({ text, start }): readonly Claim[] => {
    if ([words["at-once-not"], lastYear, exceptions, periods].some((list) => has(text, list))) return [];
    const own = figures.filter((each) => each.start >= from + start && each.end <= from + start + text.length);
    const end = Math.max(from + start + text.replace(STOPS, "").length, own[own.length - 1]?.end ?? 0);
    const claim = isOfSome(own, figures) ? undefined : claimOf({ text, at: from + start }, own, words);
    return claim === undefined ? [] : [{ text, start: from + start, end, of: own.find(({ family }) => family !== PERCENT), ...claim }];
  });
}

/** 案件45件，…，12件已全部办结: of those alone. */
function isOfSome([own]: readonly Quantity[], figures: readonly Quantity[]): boolean {
  return own !== undefined && own.family !== PERCENT && !figures.some((each) => each.start < own.start && each.unit === own.unit && compare(each.value, own.value) === 0);
}

/** What a clause says of all, or of none. */
function claimOf({ text, at }: { readonly text: string; readonly at: number }, figures: readonly Quantity[], words: Words): Pick<Claim, "isNone" | "isRate" | "step"> | undefined {
  const [figure] = figures;
  if (figure?.family === PERCENT && compare(figure.value, HUNDRED) === 0 && figures.length === 1) {
    const rate = firstIn(text, words["rates"]);
    return rate === undefined ? undefined : { isNone: false, isRate: true, step: text.slice(0, text.indexOf(rate)).slice(-STEP) };
  }
  const all = firstIn(text, words["at-once-all"]);
  // 17项问题已全部整改到位.
  if (figure !== undefined && (all === undefined || figures.length > 1 || figure.family === PERCENT || figure.before.length > LONGEST_LEAD || figure.end > text.indexOf(all) + at)) return undefined;
  if (all !== undefined) return { isNone: false, isRate: false, step: text.slice(text.indexOf(all) + all.length).replace(STOPS, "") };
  const none = firstIn(text, words["at-once-none"]);
  const matter = none === undefined ? "" : text.slice(text.indexOf(none) + none.length).replace(STOPS, "");
  const step = withoutEach(matter.replaceAll(NOT_HAN, ""), words["endings"]);
  return step.length < STEP || matter.length > LONGEST ? undefined : { isNone: true, isRate: false, step };
}

/** In a clause right behind, and nothing else of its unit is counted between. */
function isNear(each: Quantity, { end }: Claim, figures: readonly Quantity[]): boolean {
  // 一次死亡3人以上的事故.
  if (each.depth > 0 || each.approximation !== "none" || each.number.form === "chinese" || each.value.digits <= 0n || each.start < end) return false;
  const between = each.block.view.text.slice(end, each.start);
  return clausesOf(between).length <= REACH && !figures.some(({ start, unit }) => start >= end && start < each.start && unit === each.unit);
}

function belies(each: Quantity, { isNone, isRate, step, text }: Claim, words: Words): boolean {
  const behind = clauseBehind(each);
  const told = each.before + behind;
  if (step.length < STEP || YEAR_IN_WORDS.test(each.before) || has(told, words["at-once-elsewhere"]) || each.before.endsWith(OF) || THRESHOLD.test(behind)) return false;
  if (each.family === PERCENT) return !isRate && isRateOf(each, { step: isNone ? step : step.slice(-STEP), text, isNone }, words);
  if (isNone) return (each.before.endsWith(step) || behind.startsWith(step)) && !has(each.before, words["none-plain"]);
  if (has(text, words["timely"])) return has(told, words["late"]) && !has(told, words["none-plain"]);
  return (words["denying"] ?? []).some((not) => told.includes(not + step.slice(-STEP)) || told.includes(not + step.slice(0, STEP))) || (has(step.slice(0, DONE), words["finished"]) && has(told, words["under-way"]));
}

/** 公开率98.2% of 全部公开: of the step alone, or of what the claim names. */
function isRateOf({ before, value }: Quantity, { step, text, isNone }: Pick<Claim, "step" | "text" | "isNone">, words: Words): boolean {
  const rate = endingIn(before, words["rates"]);
  const name = rate === undefined ? "" : before.slice(0, before.length - rate.length);
  return compare(value, HUNDRED) < 0 && name.endsWith(step) && ((isNone && (words["own-side"] ?? []).includes(name.slice(0, name.length - step.length))) || text.includes(name.slice(0, name.length - step.length)));
}
