import type { FigureWords } from "@lint-report/standard";
import { fact } from "../fact.js";
import { factsOf } from "../facts/facts.js";
import { quantitiesOf } from "../quantity/quantities.js";
import type { Quantity } from "../quantity/types.js";
import { blocksOf } from "../text/blocks.js";
import { TIMES_HINT } from "../text/chinese-comparisons.js";
import { ALL_HINT, AVERAGE_HINT, CHANGE_HINT, DIVISION, EACH_HINT, HALF_HINT, NET, POINTS_HINT, RATE_HINT, REST_HINT, TENTHS_HINT, TOTAL_HINT } from "../text/chinese-clauses.js";
import { RATIO_SIGN } from "../text/chinese-shares.js";
import { AMONG_HINT, STOCK_HINT, SUCCEEDED, SUCCESS, NAMES_TOGETHER } from "../text/chinese-figures.js";
import { allChecks, allDespiteRest, fullDespiteDenied } from "./alls.js";
import { averageChecks } from "./averages.js";
import { balanceChecks } from "./balances.js";
import { benchmarkPoints } from "./benchmark-points.js";
import { beyondAll } from "./beyond-all.js";
import { bracketShares } from "./bracket-shares.js";
import { cameOf } from "./came-of.js";
import { asSure, withoutFarOff } from "./certainty.js";
import { closingFirst } from "./closing-first.js";
import { withoutConsequences } from "./consequences.js";
import { isOfSoMany } from "./completeness.js";
import { denialChecks, halfChecks, shareChecks } from "./claims.js";
import { dividedShares } from "./divided-shares.js";
import { divisionChecks } from "./divisions.js";
import { eachTimesChecks } from "./each-times.js";
import { withoutFarGiven } from "./far-given.js";
import { lateDespite } from "./late-despite.js";
import { doubtedByTold } from "./sums-told.js";
import { suchTogether } from "./such-together.js";
import { farClosings } from "./far-closings.js";
import { farRests } from "./far-rests.js";
import { farLists } from "./far-lists.js";
import { farParts } from "./far-parts.js";
import { farShares } from "./far-wholes.js";
import { givenParts, withoutGiven } from "./given-parts.js";
import { growthChecks } from "./growth.js";
import { halfYears } from "./half-years.js";
import { ratioChecks } from "./ratios.js";
import { timesChecks } from "./multiples.js";
import { acrossParagraphs } from "./joined.js";
import { laterBases } from "./later-bases.js";
import { leftOfRates } from "./left-of-rates.js";
import { ofJustTold } from "./just-told.js";
import { lookingBack } from "./looking-back.js";
import { mistakenGrowths } from "./mistaken-growths.js";
import { withMistakenBases } from "./mistaken-bases.js";
import { withMixedLists } from "./mixed-lists.js";
import { mixedTotals } from "./mixed-totals.js";
import { namedWholes } from "./named-wholes.js";
import { namedTogether } from "./named-together.js";
import { namedSums } from "./named-sums.js";
import { nearSums } from "./near-sums.js";
import { notDone } from "./not-done.js";
import { overAll } from "./over-all.js";
import { ofElsewhere } from "./of-elsewhere.js";
import { overGroups } from "./over-groups.js";
import { overYears } from "./over-years.js";
import { beyondAllPlaces } from "./lowest-places.js";
import { byPairedLists } from "./paired-lists.js";
import { withoutOtherThings } from "./other-things.js";
import { pairedSums } from "./paired-sums.js";
import { clausePatterns } from "./pattern-clauses.js";
import { tablePatterns } from "./pattern-tables.js";
import { overPools } from "./pools.js";
import { partChecks } from "./parts.js";
import { plainBalances } from "./plain-balances.js";
import { plainSums } from "./plain-sums.js";
import { plainTotals } from "./plain-totals.js";
import { rateChecks } from "./rates.js";
import { flowsBetween, netChecks } from "./net-changes.js";
import { ratesBeside } from "./rates-beside.js";
import { remainderChecks } from "./remainders.js";
import { isCounted, opensWith, sentencesWithFigures, type Sentence } from "./scope.js";
import { isOfAnother, toldOnce, withoutAllByNow, withoutExplained, withoutProperties, withoutRightRests, withoutSettled, withoutSomeYears, withoutRightShares, withoutToldShares } from "./settled.js";
import { secondUnits } from "./second-units.js";
import { sharedWholes } from "./shared-wholes.js";
import { shareSums } from "./share-sums.js";
import { siblingShares } from "./sibling-shares.js";
import { slippedExcess } from "./slipped-excess.js";
import { slippedPairs } from "./slipped-pairs.js";
import { slippedFigures, turnedFigures } from "./slipped.js";
import { withSlippedLists } from "./slipped-lists.js";
import { isReversed } from "./reversed.js";
import { sumChecks } from "./sums.js";
import { swappedRates } from "./swapped-rates.js";
import { gridsOf, withHeads } from "./table-grid.js";
import { tableGrowths } from "./table-growths.js";
import { tableParts } from "./table-parts.js";
import { tableRateChecks } from "./table-rates.js";
import { tableChecks } from "./table-sums.js";
import { partsOfThese } from "./these-parts.js";
import { byToldBases } from "./told-bases.js";
import { withoutToldRests } from "./told-rests.js";
import { topicParts } from "./topic-parts.js";
import { totalsBehind } from "./totals-behind.js";
import { withoutVouched } from "./vouched.js";
import { withinPeriods } from "./within-period.js";
import type { FigureCheck } from "./types.js";
import { withTrustedTotals, withoutDoubts, withoutEchoes, withoutPartsOfEarlier, withoutSiblings, withoutSlipsOfWholes } from "./without-doubles.js";

interface Recomputation {
  readonly checks: (sentence: Sentence, words: FigureWords) => readonly FigureCheck[];
  /** A sentence without such letters has nothing for it. */
  readonly hint: RegExp;
  /** As many counts of one kind it needs; 0 for any figures. */
  readonly alike: number;
}

const ANY = /^/u;
const PER_CENT = /[%\uff05]/u;

/** 调处成功404件，调处率100%，调处成功率98%: what succeeded has a rate of its own. */
function isOfSuccess({ kind, holds, name, subject, inputs: [part] }: FigureCheck, { quantities }: Sentence): boolean {
  if (holds || kind !== "rate" || !SUCCESS.test(part?.before ?? "")) return false;
  const step = name.slice(0, -1);
  const next = quantities.find((each) => each.start > subject.start && each.family === subject.family && each.before.startsWith(step));
  return SUCCEEDED.test(next?.before.slice(step.length) ?? "");
}

/** 由12项精简为5项，精简率58.3%: of several readings of one figure the right one is meant. */
function withoutMisreadings(all: readonly FigureCheck[], sentence: Sentence): readonly FigureCheck[] {
  const checks = all.filter((check) => !isOfSuccess(check, sentence));
  const right = new Set(checks.flatMap(({ holds, subject }) => (holds && RELATIONS.has(subject.family) ? [subject.index] : [])));
  return checks.filter((check) => check.holds || !right.has(check.subject.index));
}

/** 成功率98.0%，其中物业纠纷调解成功率91.3%: the rate of some of what the first is of. */
function isOfSome({ kind, holds, subject, inputs }: FigureCheck, checks: readonly FigureCheck[], words: FigureWords): boolean {
  return !holds && kind === "rate" && opensWith(subject.before, words.among) && checks.some((other) => other.holds && other.kind === kind && other.subject.index < subject.index && other.inputs.length === inputs.length && other.inputs.every((each, at) => each === inputs[at]));
}

const RELATIONS: ReadonlySet<string> = new Set(["percent", "point", "multiple"]);

const RECOMPUTATIONS: readonly Recomputation[] = [
  { checks: rateChecks, hint: RATE_HINT, alike: 0 }, { checks: allChecks, hint: ALL_HINT, alike: 2 }, { checks: allDespiteRest, hint: ALL_HINT, alike: 3 },
  { checks: halfChecks, hint: HALF_HINT, alike: 2 }, { checks: shareChecks, hint: TENTHS_HINT, alike: 2 }, { checks: denialChecks, hint: ALL_HINT, alike: 2 },
  { checks: growthChecks, hint: CHANGE_HINT, alike: 0 }, { checks: averageChecks, hint: AVERAGE_HINT, alike: 0 }, { checks: sumChecks, hint: ANY, alike: 2 },
  { checks: timesChecks, hint: TIMES_HINT, alike: 2 }, { checks: ratioChecks, hint: RATIO_SIGN, alike: 2 }, { checks: divisionChecks, hint: DIVISION, alike: 2 }, { checks: shareSums, hint: RATE_HINT, alike: 0 }, { checks: bracketShares, hint: PER_CENT, alike: 3 }, { checks: totalsBehind, hint: TOTAL_HINT, alike: 0 },
  { checks: balanceChecks, hint: STOCK_HINT, alike: 0 }, { checks: netChecks, hint: NET, alike: 3 }, { checks: flowsBetween, hint: CHANGE_HINT, alike: 4 }, { checks: remainderChecks, hint: REST_HINT, alike: 0 }, { checks: eachTimesChecks, hint: EACH_HINT, alike: 0 }, { checks: benchmarkPoints, hint: POINTS_HINT, alike: 0 }, { checks: partChecks, hint: ANY, alike: 2 },
];

/** What each takes away from, or says otherwise of, what the ways above found in a sentence; in this order. */
const SIFTS: readonly ((checks: readonly FigureCheck[], sentence: Sentence, words: FigureWords) => readonly FigureCheck[])[] = [
  withoutSomeYears, withoutEchoes, withoutDoubts, withoutMisreadings, (checks, _, words) => withoutSiblings(checks, words), withoutPartsOfEarlier, withoutSlipsOfWholes, withTrustedTotals, withoutRightShares, withoutExplained,
];

/** How many counts of one kind a sentence has at most; those without unit go with any. */
function mostAlike({ quantities }: Sentence): number {
  const families = new Map<string, number>();
  for (const each of quantities) if (isCounted(each)) families.set(each.family, (families.get(each.family) ?? 0) + 1);
  const bare = families.get("none") ?? 0;
  return Math.max(bare, ...[...families].map(([family, count]) => (family === "none" ? 0 : count + bare)));
}

function checksIn(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  return overGroups(overPools(byPairedLists(checksOf(sentence, words), sentence, words), sentence, { words, recompute: checksOf }), sentence, words);
}

function checksOf(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  if (sentence.quantities.length + sentence.previous.length < FEWEST) return [];
  const alike = mostAlike(sentence);
  const checks = RECOMPUTATIONS.filter((each) => alike >= each.alike && each.hint.test(sentence.text)).flatMap((each) => each.checks(sentence, words)).flatMap((check) => asSure(check, sentence));
  const found = SIFTS.reduce<readonly FigureCheck[]>((rest, sift) => sift(rest, sentence, words), checks);
  // A级842户、B级385户、C级33户，A、B两级合计1227户: of the parts that it names, whatever else stands before it.
  const named = alike < 3 ? [] : namedSums(sentence, words, found);
  const totals = new Set(named.map(({ subject }) => subject));
  // 县级312件，市县联合12件，乡镇186件，县、乡两级合计498件: of those two alone, whichever they are.
  const isNaming = ({ start }: Quantity): boolean => NAMES_TOGETHER.test(sentence.text.slice(0, start - sentence.start));
  const told = alike < 3 ? found : found.filter(({ kind, holds, subject, inputs }) => holds || (kind !== "sum" && kind !== "excess") || !(totals.has(subject) || (isNaming(subject) && !isOfSoMany({ total: subject, parts: inputs }, sentence.quantities, words))));
  const given = givenParts(sentence, words, told);
  const denied = RATE_HINT.test(sentence.text) ? fullDespiteDenied(sentence, words).filter(({ subject }) => !told.some(({ subject: other, holds }) => other === subject && !holds)) : [];
  const all = [...withoutGiven(told, given), ...given, ...denied, ...(AMONG_HINT.test(sentence.text) ? namedWholes(sentence, words, told) : []), ...farParts(sentence, words, told), ...secondUnits(sentence, told), ...(TOTAL_HINT.test(sentence.text) ? mixedTotals(sentence, words, told) : []), ...named, ...nearSums(sentence, words, told), ...(alike < 2 ? [] : [...cameOf(sentence, words, told), ...ofJustTold(sentence, words, told)]), ...(RATE_HINT.test(sentence.text) ? ratesBeside(sentence, words, told) : []), ...(RATE_HINT.test(sentence.text) || RATIO_SIGN.test(sentence.text) ? dividedShares(sentence, words, told) : []), ...(RATE_HINT.test(sentence.text) ? lateDespite(sentence) : []), ...suchTogether(sentence, words)];
  return withoutFarOff([...all, ...(alike < 2 ? [] : [...beyondAll(sentence, words, all), ...(alike < 3 ? [] : slippedExcess(sentence, words, all))])].filter((check) => !isReversed(check) && !isOfAnother(check) && !isOfSome(check, all, words)), sentence);
}

/** Figures that a recomputation takes at least. */
const FEWEST = 2;

/** Every recomputation that the draft's figures allow, right ones and wrong ones. */
export const figureChecksOf = fact((report): readonly FigureCheck[] => {
  const { figureWords: words } = report.context.standard;
  const quantities = quantitiesOf(report);
  const sentences = sentencesWithFigures(quantities, factsOf(report).year?.value);
  const near = sentences.flatMap((sentence) => checksIn(sentence, words));
  const far = [...near, ...farShares(sentences, near, words), ...lookingBack(sentences, near, words)];
  const joined = [...far, ...acrossParagraphs(sentences, far, { words, recompute: checksIn })];
  const inParagraphs = overYears(sentences, [...joined, ...partsOfThese(sentences, joined, words), ...halfYears(sentences, joined, words), ...farRests(sentences, joined, words), ...farClosings(sentences, joined, words), ...notDone(sentences, joined, words), ...namedTogether(sentences, joined, words), ...beyondAllPlaces(quantities, words), ...withinPeriods(sentences, words), ...pairedSums(sentences, joined, words)], words);
  const inSentences = withoutVouched(withMistakenBases(withoutConsequences(sharedWholes(withoutSettled(withoutFarGiven(withoutToldRests([...inParagraphs, ...swappedRates(sentences, inParagraphs, words)], sentences), sentences), blocksOf(report))), quantities, words), sentences, words), sentences, words);
  const slipped = [...slippedFigures(sentences, inSentences, words), ...byToldBases(sentences, inSentences, words), ...laterBases(sentences, inSentences, words), ...mistakenGrowths(sentences, inSentences, words), ...leftOfRates(sentences, inSentences, words), ...siblingShares(sentences, inSentences)];
  const turned = turnedFigures(sentences, [...inSentences, ...slipped], words);
  const plain = [...turned, ...slippedPairs(sentences, [...inSentences, ...slipped, ...turned], words), ...withoutToldRests([...plainSums(sentences, [...inSentences, ...slipped], words), ...plainTotals(sentences, inSentences, words)].filter(({ holds }) => !holds), sentences)];
  const lists = farLists(sentences, [...inSentences, ...slipped, ...plain], words);
  const tables = gridsOf(quantities.filter(({ block }) => block.cell !== undefined), blocksOf(report), words);
  const grids = withHeads(tables);
  const told = doubtedByTold(withMixedLists(withoutOtherThings(toldOnce(withoutToldShares(withoutAllByNow(withoutRightRests(withSlippedLists(withoutProperties([...inSentences, ...slipped, ...plain, ...lists, ...plainBalances(sentences, inSentences, words), ...closingFirst(sentences, inSentences, words), ...ofElsewhere(sentences, [...inSentences, ...slipped], words), ...topicParts(sentences, [...inSentences, ...slipped, ...plain], words), ...tableChecks(grids, words), ...tableParts(grids, words), ...tableRateChecks(grids, words), ...tableGrowths(grids, sentences, { known: [...inSentences, ...slipped, ...plain], words }), ...overAll(quantities, [...inSentences, ...slipped], words)], words), sentences, words), sentences))))), sentences, words), quantities).map(withoutGuess);
  return [...told, ...unlikeOthers([...tablePatterns(tables), ...clausePatterns(sentences)], told)];
});

/** Only of figures that no recomputation called wrong, and that none called right. */
function unlikeOthers(checks: readonly FigureCheck[], told: readonly FigureCheck[]): readonly FigureCheck[] {
  const wrong = new Set(told.flatMap(({ holds, subject, inputs }) => (holds ? [] : [subject, ...inputs])));
  const right = new Set(told.flatMap(({ holds, subject }) => (holds ? [subject] : [])));
  return checks.filter(({ subject, inputs }) => !right.has(subject) && ![subject, ...inputs].some((each) => wrong.has(each)));
}

/** What only may be wrong proposes no figure: another of those that it is computed from may be the wrong one. */
function withoutGuess(check: FigureCheck): FigureCheck {
  return check.sure || check.holds ? check : { ...check, expected: [] };
}
