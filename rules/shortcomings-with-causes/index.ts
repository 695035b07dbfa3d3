import { clausesOf, COLON, HOLE, partsOf, spanOf, type Block, type Part } from "@lint-report/report-model";
import { isBeforeMandate } from "../src/before-mandate.js";
import type { Finding, Rule, RuleInput } from "../src/types.js";
import { itemsOf, type Item } from "../src/items.js";
import { problemTextOf } from "./problem-text.js";
import { denies, namesCause, onlyVague } from "./wording.js";

const PART = "shortcomings";
/** Longest text that only says where the shortcomings are told: 见附件1. */
const LONGEST_REFERENCE = 20;
const STOPS_AT_END = /\p{P}{1,4}$/u;

/** A shortcomings part that gives no cause, or nothing but set phrases. */
export const rule: Rule = {
  id: "shortcomings-with-causes",
  find: (input) => {
    const part = partsOf(input.report).find(({ section }) => section.id === PART);
    return part === undefined || isBeforeMandate(PART, input.report) ? [] : judged(part, input);
  },
};

function judged(part: Part, { report, data }: RuleInput): readonly Finding[] {
  const place = placeOf(part);
  const { passages, headings, hasTable } = problemTextOf(part, report, data.words["plan"] ?? []);
  const text = passages.join("");
  if (place === undefined || text === "" || text.replaceAll(HOLE, "") !== text) return [];
  if (text.length <= LONGEST_REFERENCE && data.words["references"]?.some((word) => text.includes(word)) === true) return [{ key: "reference", ...place, data: { ...place.data, text: text.replace(STOPS_AT_END, "") } }];
  if (denies(text, data)) return [{ key: "denied", ...place }];
  const hasCause = [...passages, ...headings].some((each) => namesCause(each, data));
  const phrase = hasTable || headings.length > 0 ? undefined : onlyVague(text, data);
  if (phrase !== undefined) return [{ key: hasCause ? "vague" : "vague-without-cause", ...place, data: { ...place.data, phrase } }];
  return hasCause ? withoutCause(part, { report, data }) : [{ key: "no-cause", ...place }];
}

/** The one item without a cause where all others have theirs in so many words, and nothing gives one for all: 究其原因. */
function withoutCause({ status, sections: [section] }: Part, { report, data }: Pick<RuleInput, "report" | "data">): readonly Finding[] {
  const items = section === undefined || status !== "own" ? [] : itemsOf(section, report);
  const tells = (list: string, { text }: Item): boolean => data.words[list]?.some((word) => text.includes(word)) === true;
  const [bare, ...others] = items.filter((item) => !tells("in-words", item));
  const isAlone = bare !== undefined && others.length === 0 && items.length > FEWEST_WITH && !items.some((item) => tells("for-all", item));
  return isAlone && !namesCause(bare.text, data) ? [{ key: "item-without-cause", ...bare.place, data: { item: bare.name } }] : [];
}

/** Items that show that causes are meant to be told of each. */
const FEWEST_WITH = 2;

type Place = Omit<Finding, "key">;

function placeOf({ sections: [section], paragraph }: Part): Place | undefined {
  if (section !== undefined) return { ...section.heading, data: { heading: section.title } };
  return paragraph === undefined ? undefined : openingOf(paragraph);
}

/** The first clause of a paragraph that stands for the part without a heading; only a label with a colon is one without doubt. */
function openingOf({ view }: Block): Place | undefined {
  const opening = clausesOf(view.text)[0]?.text ?? "";
  const heading = opening.replace(STOPS_AT_END, "");
  return opening.endsWith(COLON) ? { ...spanOf(view, 0, heading.length), data: { heading } } : undefined;
}
