import {
  allMatches, ANNOUNCED_COUNTY, ANNOUNCED_TOWN, COUNTY_AT_START, factsOf, ownPlacesOf, spanOf, TOWN_AT_START, type Report, type Span,
} from "@lint-report/report-model";
import type { Finding, RuleData, RuleInput } from "../src/types.js";
import { wordIn, wordsIn } from "../src/words.js";
import { isPartner } from "./partners.js";
import { textsOf, type Text } from "./texts.js";

/** A place as the subject of a clause. */
interface Subject extends Span {
  readonly place: string;
  /** True where more than the place's form says that it is one: its county's name, or the opening that announces the report. */
  readonly sure: boolean;
}

/** Another place's committee or government doing what the report should tell of its own. */
export function strangers(input: RuleInput): readonly Finding[] {
  const { report, data } = input;
  const { level, authorities } = factsOf(report);
  const { own } = ownPlacesOf(report);
  const authority = authorities[0]?.value;
  const isTown = level?.value === "town" || level?.value === "subdistrict";
  if (authority === undefined || own.length === 0 || !(isTown || level?.value === "county" || level?.value === "district")) return [];
  const subjects = textsOf(report).flatMap((text) => [...announced(text, isTown), ...subjectsIn(text, { isTown, report, data })]);
  const strange = subjects.filter(({ place }) => isName(place, input) && !isOwn(place, report));
  return [...new Set(strange.map(({ place }) => place))].filter((place) => !isPartner(place, report, data)).flatMap((place): readonly Finding[] => {
    const found = strange.filter((each) => each.place === place).sort((a, b) => a.start - b.start);
    const [first, ...more] = found;
    if (first === undefined) return [];
    const isSure = more.length > 0 || first.sure;
    const details = { start: first.start, end: first.end, related: more.map(({ start, end }) => ({ start, end })) };
    return [{ key: isSure ? "other-place" : "other-place-once", ...details, data: { authority, text: place, count: found.length } }];
  });
}

/** 现将石桥镇2024年…情况报告如下. */
function announced({ block, text, lead }: Text, isTown: boolean): readonly Subject[] {
  const match = lead ? (isTown ? ANNOUNCED_TOWN : ANNOUNCED_COUNTY).exec(text) : null;
  const place = match?.[1];
  if (match === null || place === undefined) return [];
  const at = match.index + match[0].length - place.length;
  return [{ place, sure: true, ...spanOf(block.view, at, at + place.length) }];
}

interface Reading {
  readonly isTown: boolean;
  readonly report: Report;
  readonly data: RuleData;
}

/** Places at the start of a clause whose committee or government acts; where only the place acts, in the opening. */
function subjectsIn({ block, text, lead }: Text, { isTown, report, data }: Reading): readonly Subject[] {
  return allMatches(text, isTown ? TOWN_AT_START : COUNTY_AT_START).flatMap((match): readonly Subject[] => {
    const [whole, county = "", name = "", unit = ""] = match;
    const rest = text.slice(match.index + whole.length);
    const organ = wordsIn(data.words, "organs").find((word) => rest.startsWith(word)) ?? "";
    const acts = wordsIn(data.words, "acts").some((word) => rest.startsWith(word, organ.length));
    if (!acts || (organ === "" && !lead)) return [];
    const at = match.index + whole.length - name.length - unit.length;
    const isNamed = county !== "" && ownPlacesOf(report).above.some((place) => county.endsWith(place) || place.endsWith(county));
    // 清泉县石桥镇党委高度重视: of another county, and yet what it does is told as the report's own.
    const isElsewhere = county !== "" && !isNamed;
    return isElsewhere && organ === "" ? [] : [{ place: name + unit, sure: !isElsewhere && (isNamed || (lead && organ === "")), ...spanOf(block.view, at, at + name.length + unit.length) }];
  });
}

/** Neither a verb in front of 镇, nor 各镇, 该镇 and the like. */
export function isName(place: string, { report, data }: RuleInput): boolean {
  const name = stemOf(place, report);
  if (place.endsWith(wordIn(data.words, "district")) && wordsIn(data.words, "not-districts").some((word) => name.endsWith(word))) return false;
  return name.length > 1 && !wordsIn(data.words, "not-names").some((word) => name.endsWith(word))
    && !wordsIn(data.words, "not-in-names").some((unit) => name.slice(-3).includes(unit));
}

/** A place's name without what it is: 城东 of 城东街道. */
function stemOf(place: string, { context: { standard } }: Report): string {
  const kind = Math.max(0, ...standard.authorities.filter((each) => place.endsWith(each.place)).map((each) => each.place.length));
  return place.slice(0, place.length - kind);
}

/** The report's own place, in a longer or shorter form. */
function isOwn(place: string, report: Report): boolean {
  const { own, above } = ownPlacesOf(report);
  const name = stemOf(place, report);
  return own.some((each) => each.includes(name) || place.includes(each) || name.includes(stemOf(each, report))) || above.some((each) => each.includes(name) || place.endsWith(each));
}
