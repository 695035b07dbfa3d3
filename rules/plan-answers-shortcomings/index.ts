import { HOLE, outlineOf, partsOf, passagesOf, type Report, type Section } from "@lint-report/report-model";
import type { Finding, Rule, RuleInput } from "../src/types.js";
import { itemsOf, type Item } from "../src/items.js";
import { wordsIn } from "../src/words.js";
import { headOf, isNear, subjectOf, type Subject } from "./subject.js";

const SHORTCOMINGS = "shortcomings";
const PLAN = "plan";
/** A plan shorter than this is no plan yet; another rule says so. */
const LEAST = 40;

/** Shortcomings for which the next year's plan holds nothing that is near. */
export const rule: Rule = {
  id: "plan-answers-shortcomings",
  find: (input) => {
    const { report, data: { words } } = input;
    const [shortcomings, plan] = [SHORTCOMINGS, PLAN].map((id) => apartFrom(report, id));
    if (shortcomings === undefined || plan === undefined) return [];
    const text = textOf(plan, report);
    const isSilent = text.length < LEAST || [...wordsIn(words, "everything"), ...wordsIn(words, "elsewhere")].some((word) => text.includes(word));
    return isSilent || text.replaceAll(HOLE, "") !== text ? [] : unanswered({ shortcomings, plan, text }, input);
  },
};

/** The section that is a part and nothing else; `undefined` where the part is missing, merged, or without a heading. */
function apartFrom(report: Report, id: string): Section | undefined {
  const part = partsOf(report).find(({ section }) => section.id === id);
  const isApart = part?.status === "own" || part?.status === "subsection";
  return isApart && part.sections.length === 1 ? part.sections[0] : undefined;
}

function textOf(plan: Section, report: Report): string {
  const headings = outlineOf(report).sections.filter(({ block }) => block.index > plan.block.index && block.index < plan.endBlock).map(({ title }) => title);
  return [...headings, ...passagesOf(plan, report).map(({ view }) => view.text)].join("\n");
}

interface Parts {
  readonly shortcomings: Section;
  readonly plan: Section;
  /** Of the plan. */
  readonly text: string;
}

function unanswered({ shortcomings, plan, text }: Parts, input: RuleInput): readonly Finding[] {
  const { report, options } = input;
  const shared = Number(options["shared"]);
  const items = itemsOf(shortcomings, report);
  const subjects = items.map((item) => subjectOf(item.text, headOf(item.text, input), input));
  const whole = subjectOf(text, text, input);
  const plans = itemsOf(plan, report).map((item) => subjectOf(item.text, item.text, input));
  // A plan in words of its own may answer anything.
  if (plans.some(({ isDefinite, groups }) => isDefinite && groups.size === 0)) return [];
  const isOpen = (subject: Subject, index: number): boolean =>
    subject.groups.size > 0 && subject.isDefinite && !isNear(subject, whole, shared) && !isPaired(index, { subjects, plans, shared });
  const open = subjects.flatMap((subject, index) => (isOpen(subject, index) ? items.slice(index, index + 1) : []));
  return findingsOf(open, items.length, { plan, most: Number(options["most"]) });
}

interface Pairs {
  readonly subjects: readonly Subject[];
  readonly plans: readonly Subject[];
  readonly shared: number;
}

/** As many plans as shortcomings answer one another in order, unless the one in its place answers another. */
function isPaired(index: number, { subjects, plans, shared }: Pairs): boolean {
  const own = plans[index];
  if (own === undefined || plans.length !== subjects.length || plans.length < 2) return false;
  return !subjects.some((subject, other) => other !== index && isNear(subject, own, shared));
}

interface Place {
  readonly plan: Section;
  readonly most: number;
}

/** One finding each; one for all where there are many, or where a plan answers none of several. */
function findingsOf(open: readonly Item[], count: number, { plan, most }: Place): readonly Finding[] {
  const [first, second] = open;
  const isNone = open.length > 2 && open.length === count;
  if (first === undefined || second === undefined || (!isNone && open.length <= most)) {
    return open.map(({ name, place }) => ({ key: "unanswered", ...place, data: { item: name, plan: plan.title }, related: [plan.heading] }));
  }
  return [{ key: "several", ...plan.heading, data: { plan: plan.title, first: first.name, second: second.name, count: open.length }, related: open.map(({ place }) => place) }];
}
