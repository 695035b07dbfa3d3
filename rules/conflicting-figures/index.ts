import { figureChecksOf, quantitiesOf, quotedOf, type Quantity, type Report, type Span } from "@lint-report/report-model";
import type { Finding, Rule, RuleInput } from "../src/types.js";
import { allDone } from "./of-all/all-done.js";
import { atOnceIn } from "./of-all/at-once.js";
import { againIn, isCompleted, isToldRightBefore } from "./again/again.js";
import { claimsOfAll } from "./of-all/claims-of-all.js";
import { chainsOf } from "./again/chains.js";
import { areContrary } from "./apart/contrary.js";
import { areCountedApart, isOneUndone } from "./apart/counted-apart.js";
import { denialsIn } from "./denials/denials.js";
import { areRoundings } from "./apart/differences.js";
import { exceptionsIn } from "./of-all/exceptions.js";
import { isToldBeside } from "./again/echoes.js";
import { contradictable, contradictionOf } from "./denials/contradictions.js";
import { denyingClausesOf, nonesOf, placeOf, type DenyingClause } from "./denials/nones.js";
import { outcomeConflicts } from "./denials/outcomes.js";
import { areOfOtherSuits, FAR } from "./denials/levels.js";
import { likelyObjections } from "./likely/likely-objections.js";
import { isOfOthersThan, saysOfWhich } from "./apart/narrower.js";
import { isOfItsOwn } from "./apart/of-its-own.js";
import { ownClaimsIn } from "./own-claims/own-claims.js";
import { pairsOf, type Pair } from "./again/pairs.js";
import { leftoversIn } from "./steps/rests.js";
import { differing, leftOver, startOf } from "./findings.js";
import { retellingsIn } from "./retellings.js";
import { placeConflicts } from "./again/places.js";
import { claimsIn, type AllClaim } from "./steps/step-conflicts.js";
import { areMeasuredApart } from "./apart/measured-apart.js";
import { lineOf, passage, shown, spanIn } from "./reading/showing.js";
import { shortfallsIn } from "./of-all/shortfalls.js";
import { slipsOf } from "./again/slips.js";
import { stagesIn } from "./steps/stages.js";
import { statementsOf, type Statement } from "./reading/statements.js";
import { haveLeadsOfTheirOwn, sentenceAround, sentenceNear } from "./reading/surroundings.js";
import { tableAgainIn } from "./again/table-again.js";
import { targetsIn } from "./steps/targets.js";
import { togethersIn } from "./steps/togethers.js";
import { areAddedUp, areRows, areToldApart } from "./apart/told-apart.js";
import { areOfTwoNames, areOfTwoScopes, isSumOfNamesakes } from "./apart/whose.js";

/** One figure with two values in two places, or a figure against a denial; silent where the scope may differ. */
export const rule: Rule = {
  id: "conflicting-figures",
  find: (input) => {
    const { report, data: { words } } = input;
    const statements = statementsOf(input);
    const right = (of: string): ReadonlySet<number> => new Set(figureChecksOf(report).flatMap(({ kind, holds, subject }) => (kind === of && holds ? [subject.index] : [])));
    const [sums, rates] = [right("sum"), right("rate")];
    // 在册234人，培训228人，培训率97.4%: a part and its whole.
    const shares = new Set(figureChecksOf(report).flatMap(({ kind, holds, inputs }) => (kind === "rate" && holds ? inputs.flatMap((one) => inputs.map((other) => `${String(one.index)}/${String(other.index)}`)) : [])));
    // 持证率 of two offices: each right by its own figures.
    const isOpen = (first: Quantity, second: Quantity): boolean => !(rates.has(first.index) && rates.has(second.index)) && !shares.has(`${String(first.index)}/${String(second.index)}`) && !areToldApart(first, second, report) && !areContrary(first, second, input) && !areCountedApart(first, second, input) && !isCompleted(first, second, report) && !isSumOfNamesakes(first, second, report) && !areOfTwoScopes(first, second, { words, report }) && !areMeasuredApart(first, second, report) && !areOfTwoNames(first, second, { words, report });
    const pairs = pairsOf(statements, words, report).filter(({ key, first, second }) => (key !== "perhaps" || !isToldBeside(first.quantity, second.quantity, report)) && isOpen(first.quantity, second.quantity));
    const denying = denyingClausesOf(words, report);
    const [told, outcomes] = [new Set(pairs.map(({ second }) => second.quantity.index)), outcomeConflicts(denying, input)];
    const findings = [...pairs.map((pair) => conflict(pair, sums, report)),
      ...slipsOf(input).filter(({ first, second }) => !told.has(second.quantity.index) && !areAddedUp(first.quantity, second.quantity, report) && isOpen(first.quantity, second.quantity)).map(({ first, second }) => differing({ key: first.quantity.family === PERCENT ? "perhaps" : "slip", first: first.quantity, second: second.quantity }, report)),
      ...[...againIn(input), ...chainsOf(input)].filter(({ first, second }) => !told.has(second.index) && !areContrary(first, second, input)).map(({ first, second }) => differing({ key: "same-matter", first, second }, report)),
      ...contradictionsIn(denying, statements, input),
      ...placesIn(input)];
    const again = [...retellingsIn(input), ...outcomes.figures, ...tableAgainIn(input)].filter(({ key, first, second }) => isOpen(first, second) && first.family !== POINT && !(key === undefined && isOneUndone(first, second, words)) && !(first.index >= 0 && areRoundings(first, second)) && !isToldRightBefore(first, second, report) && !haveLeadsOfTheirOwn(first, second));
    const echoes = again.filter(({ second }, at) => again.findIndex((each) => each.second === second) === at).map(({ key = "perhaps", first, second }) => differing({ key, first, second }, report));
    const [exceptions, atOnce, likely] = [exceptionsIn(input), atOnceIn(input), likelyObjections(input)];
    const isOfOneSuit = ({ start, end }: Span, { block, start: at }: Quantity): boolean => !areOfOtherSuits(report.source.slice(Math.max(0, start - FAR), end), sentenceAround(block, at), words);
    const denied = ({ none, figure }: (typeof likely.denials)[number]): Finding => contradiction(figure, none, { report, key: "perhaps-none" });
    const all = [...denialsIn(denying, input), ...outcomes.denials, ...exceptions.denials, ...atOnce.denials];
    const denials = all.filter(({ none, figure }, at) => all.findIndex((each) => each.none.start === none.start && each.figure.index === figure.index) === at && isOfOneSuit(none, figure) && !areRows(none, figure, report) && !isOfOthersThan(none, figure, { words, report })).map(denied);
    const lefts = leftoversIn(input).map((left) => leftOver(left, report));
    const claims = [...claimsIn(input), ...claimsOfAll(input), ...shortfallsIn(input), ...exceptions.claims, ...atOnce.claims].filter(({ claim, pair }) => isOfOneSuit(claim, pair.part) && !isOfItsOwn(claim, pair.part, { words, report })).map((claim) => claimed(claim, report));
    // What is left, where it can be told, says more than two figures side by side.
    const others = [...echoes, ...claims].filter(({ start }) => !lefts.some((left) => left.start === start));
    const together = [...togethersIn(input), ...stagesIn(input)].map((each) => leftOver({ ...each, figure: { ...each.figure, before: each.figure.lead } }, report, each.told.length > 1 ? "together" : undefined));
    const targets = [...targetsIn(input).map((each) => startOf(each, report)), ...ownClaimsIn(input)];
    const likelyClaims = [...likely.claims, ...allDone(input)].filter(({ claim, pair }, at, all) => all.findIndex((each) => each.claim.start === claim.start) === at && !isOfItsOwn(claim, pair.part, { words, report }));
    return withUntold(withUntold(findings, [...others, ...denials, ...lefts, ...together, ...targets]), [...likelyClaims.map((claim) => claimed(claim, report)), ...likely.denials.filter(({ none, figure }) => !areRows(none, figure, report) && !isOfOthersThan(none, figure, { words, report })).map(denied)]);
  },
};

/** Of rates and shares two in another order are more often of two wholes: 占7.23% of all, 占3.27% of some. */
const PERCENT = "percent";
/** By how many points something rose is of what was told right before it: 增速提高0.7个百分点. */
const POINT = "point";

/** Findings with those of others that point at no place that one of them is told of. */
function withUntold(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const places = new Set(findings.map(({ start }) => start));
  return [...findings, ...others.filter(({ start, related = [] }) => !places.has(start) && !related.some((each) => places.has(each.start)))];
}

function contradictionsIn(denying: readonly DenyingClause[], statements: readonly Statement[], input: RuleInput): readonly Finding[] {
  const { report, data: { words } } = input;
  const nones = nonesOf(denying, words, report);
  const figures = nones.length === 0 ? undefined : contradictable(statements, input);
  return nones.flatMap((none) => {
    const found = figures === undefined ? undefined : contradictionOf(none, figures, input);
    if (found === undefined || areRows(placeOf(none), found.quantity, report) || isOfOthersThan(placeOf(none), found.quantity, { words, report })) return [];
    // 处罚21件，罚款38.6万元，未发生复议; 没有一件本局作出的行政行为被撤销: perhaps of those alone.
    const isDoubted = saysOfWhich(sentenceAround(none.block, none.start), words) || quantitiesOf(report).some(({ block, start, end }) => block === none.block && end <= none.start && start >= sentenceNear(block, none.start));
    return [contradiction(found.quantity, placeOf(none), { report, key: isDoubted ? "perhaps-none" : "none" })];
  });
}

function conflict({ first, second, key }: Pair, sums: ReadonlySet<number>, report: Report): Finding {
  if (sums.has(second.quantity.index) && second.quantity.block.cell !== undefined) return table(first, second, report);
  return differing({ key, first: first.quantity, second: second.quantity }, report);
}

/** The table adds up, so the text is the place to look. */
function table({ quantity: text }: Statement, { quantity: sum }: Statement, report: Report): Finding {
  return {
    key: "table", ...spanIn(text), data: { first: quotedOf(text), second: shown(sum), line: lineOf(spanIn(sum), report) },
    expected: [shown(sum)], related: [spanIn(sum)],
  };
}

/** A figure against the words that say there is none; the later of the two is the finding. */
function contradiction(quantity: Quantity, none: Span, { report, key }: { readonly report: Report; readonly key: string }): Finding {
  const figure = spanIn(quantity);
  const texts = [report.source.slice(none.start, none.end).replaceAll(/\s+/gu, ""), passage(quantity, quantity)];
  const isLast = none.start > figure.start;
  const [first = "", second = ""] = isLast ? [...texts].reverse() : texts;
  const [place, other] = isLast ? [none, figure] : [figure, none];
  return { key, ...place, data: { first, second, line: lineOf(other, report) }, related: [other] };
}

function placesIn(input: RuleInput): readonly Finding[] {
  return placeConflicts(input).map(({ first, beside, second, sure }) => {
    const finding = differing({ key: sure ? "places" : "perhaps", first: first.quantity, second: second.quantity }, input.report);
    return beside === undefined ? finding : { ...finding, data: { ...finding.data, first: passage({ ...first.quantity, before: "" }, beside) } };
  });
}

/** 全部持证 against 64名中62名; the later of the two is the finding. */
function claimed({ claim, pair: { whole, part } }: AllClaim, report: Report): Finding {
  const figure = spanIn(part);
  const texts = [passage(whole, part), report.source.slice(claim.start, claim.end).replaceAll(/\s+/gu, "")];
  const [first = "", second = ""] = claim.start > figure.start ? texts : [...texts].reverse();
  const [place, other] = claim.start > figure.start ? [claim, figure] : [figure, claim];
  return { key: "perhaps-all", ...place, data: { first, second, line: lineOf(other, report) }, related: [other] };
}
