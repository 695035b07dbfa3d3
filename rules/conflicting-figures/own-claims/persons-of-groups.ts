import { compare, ENUMERATION_COMMA, printed, quantitiesOf, quotedOf } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";
import { has } from "../reading/lists.js";
import { spanIn } from "../reading/showing.js";

/** Persons, and how often they came. */
const PERSONS: ReadonlySet<string> = new Set(["person", "person-time"]);
const BESIDE: ReadonlySet<string> = new Set(["", ENUMERATION_COMMA]);

/** 集体访5批4人次, 打掉团伙6伙3人: fewer persons than groups that came or were caught. To be told as a hint. */
export function personsOfGroups({ report, data: { words } }: RuleInput): readonly Finding[] {
  const quantities = quantitiesOf(report);
  return quantities.flatMap((persons): readonly Finding[] => {
    const groups = PERSONS.has(persons.family) ? quantities[persons.index - 1] : undefined;
    const isTold = groups?.block === persons.block && words["groups"]?.includes(groups.unit) === true && BESIDE.has(persons.block.view.text.slice(groups.end, persons.start));
    if (groups === undefined || !isTold || [groups, persons].some(({ approximation, upper }) => approximation !== "none" || upper !== undefined) || has(persons.before, words["narrower"])) return [];
    return compare(persons.value, groups.value) < 0 ? [{ key: "fewer", ...spanIn(persons), data: { first: quotedOf(groups), second: printed(persons) }, related: [spanIn(groups)] }] : [];
  });
}
