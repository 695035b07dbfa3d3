import { approximate, compare, OUT_OF_TIMES, quantitiesOf, wholeYearsIn, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import type { Again } from "./again.js";
import { isCloseBy } from "./echoes.js";
import { endingIn, has, namesIn } from "../reading/lists.js";
import { isOfThisYear, isOfYearSince } from "./named-figures.js";
import { yearOf } from "./pairs.js";
import { bareWords, type Words } from "../reading/words.js";
import { groupUpTo, isAmong, sentenceUpTo } from "../reading/surroundings.js";

/** How often a body did what it has to do for the rule of law: 党工委会议专题研究法治建设5次. */
interface Activity {
  readonly quantity: Quantity;
  /** What was done, by whom, and how it is counted. */
  readonly key: string;
  /** 会前 of 会前学法; empty where the text says nothing of the kind. */
  readonly manner: string;
  /** One person presided: some of all there were. */
  readonly chaired: boolean;
  readonly name: string;
}

/** Figures of one activity that are compared. */
const COMPARED = 12;

/** 党工委会议研究法治建设5次 and later 先后6次在党工委会上研究法治建设: one activity of one body, told again in other words. To be told as a hint. */
export function activitiesIn({ report, data: { words } }: RuleInput): readonly Again[] {
  const known = new Map<string, Activity[]>();
  return quantitiesOf(report).flatMap((quantity) => {
    const second = activityOf(quantity, words, report);
    if (second === undefined) return [];
    const all = known.get(second.key) ?? [];
    if (all.length < COMPARED) known.set(second.key, [...all, second]);
    const earlier = all.filter(({ manner }) => manner === "" || second.manner === "" || manner === second.manner);
    const [first, ...others] = earlier;
    const isOne = first !== undefined && first.quantity.block !== quantity.block && others.every((each) => compare(each.quantity.value, first.quantity.value) === 0);
    return isOne && isOther(first, second) ? [{ first: first.quantity, second: quantity }] : [];
  });
}

/** Close by, and no more than all of which one person presided over some. */
function isOther(first: Activity, second: Activity): boolean {
  const order = compare(first.quantity.value, second.quantity.value);
  // 在专题学习中作交流发言3次: some of them.
  const isSome = (order > 0 && ((second.chaired && !first.chaired) || (isAmong(second.quantity) && !isAmong(first.quantity)))) || (order < 0 && first.chaired && !second.chaired);
  return order !== 0 && !isSome && isCloseBy(approximate(first.quantity.value), approximate(second.quantity.value));
}

function activityOf(quantity: Quantity, words: Words, report: Report): Activity | undefined {
  const { before, after, block, start, clauseStart, approximation, upper, depth, unit, family } = quantity;
  if (block.cell !== undefined || !(COUNTED.has(family) || family === DOCUMENT || (family === ITEM && has(before + after, words["agenda"]))) || approximation !== "none" || upper !== undefined || depth > 0) return undefined;
  const { sumsBehind, lastYear } = report.context.standard.figureWords;
  // 6次学法中发言4次: some of them.
  if (OUT_OF_TIMES.test(sentenceUpTo(block, start))) return undefined;
  // …6次，…3次，合计9次: of all that the sentence tells.
  const isTotal = sumsBehind.includes(before) && after === "";
  const own = isTotal ? sentenceUpTo(block, start) : before + after;
  const review = reviewIn(quantity, words);
  if (review !== undefined && isOfThisYear(quantity, words, report)) return { quantity, key: `${review} ${unit}`, manner: "", chaired: false, name: review };
  const named = namesIn(own, words["meetings"]);
  // 班子成员在常务会议前学法: the meeting, not who came to it.
  const told = named.length > 1 ? named.filter((name) => !has(name, words["who-meets"])) : named;
  const act = actIn(own, words) ?? (told.length > 0 && has(sentenceUpTo(block, start), words["act-topics"]) ? namesIn(own, words["act-verbs"])[0] : undefined);
  if (act === undefined || has(before, lastYear) || !isOfYearSince(told.length > 0 ? clauseStart : yearIn(quantity, words), quantity, { words, report })) return undefined;
  const bodies = told.length > 0 ? told : namesIn(sentenceUpTo(block, start), words["meetings"]).slice(-1);
  if (bodies.length === 0) return undefined;
  // 主持召开常务会议14次，常务会议全年会前学法8次: its own clause names the meeting again, whoever presides.
  const isChaired = has(own, words["chairs"]) || (told.length === 0 && has(groupUpTo(block, start), words["chairs"]));
  const year = yearOf({ named: wholeYearsIn(sentenceUpTo(block, start)).at(-1)?.year }, report);
  return { quantity, key: `${act} ${[...bodies].sort().join("/")} ${unit} ${String(year)}`, manner: namesIn(own, words["manners"])[0] ?? "", chaired: isChaired, name: bareWords(isTotal ? act : before === "" ? after : before, words, report) };
}

/** Where the year is told last before a figure: 目标考核，全年召开28次，其中研究6次; else where its sentence begins. */
function yearIn({ block, start }: Quantity, words: Words): number {
  const sentence = sentenceUpTo(block, start);
  return start - sentence.length + Math.max(0, ...(words["year"] ?? []).map((word) => sentence.lastIndexOf(word)));
}

const DOCUMENT = "document";
/** 13个法治议题. */
const ITEM = "item";
/** Kinds of what is reviewed that are named together where all of it is meant. */
const FEWEST_KINDS = 2;

/** 合法性审查51件; 送审把关的决策、文件和合同合计57件: how much was reviewed for its lawfulness. */
function reviewIn({ before, lead, after, block, start }: Quantity, words: Words): string | undefined {
  const review = endingIn(before, words["review"]);
  if (review !== undefined) return review;
  const [name] = words["review"] ?? [];
  const kinds = (words["reviewed"] ?? []).filter((word) => lead.includes(word)).length;
  const isOfAll = after === "" && has(lead, words["reviewing"]) && (kinds >= FEWEST_KINDS || (kinds > 0 && has(groupUpTo(block, start), words["review"])));
  return isOfAll ? name : undefined;
}

/** Times, and cases that somebody went to court for. */
const COUNTED: ReadonlySet<string> = new Set(["event", "case"]);

/** 会前学法; or what was studied, of the rule of law: 研究法治建设. */
function actIn(text: string, words: Words): string | undefined {
  const [alone] = namesIn(text, words["acts"]);
  // 听取和研究法治建设情况: the last.
  const verb = has(text, words["act-topics"]) ? namesIn(text, words["act-verbs"]).at(-1) : undefined;
  return alone ?? verb;
}
