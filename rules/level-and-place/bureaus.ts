import { allMatches, COUNTY_AT_START, factsOf, kindsOf, partedPlace, spanOf, type Report } from "@lint-report/report-model";
import type { AuthorityKind } from "@lint-report/standard";
import type { Finding, RuleInput } from "../src/types.js";
import { wordIn, wordsIn } from "../src/words.js";
import { isPartner } from "./partners.js";
import { isName } from "./strangers.js";
import { textsOf } from "./texts.js";

/** The authority of a report by one department alone. */
export function soleBureau(report: Report): { readonly name: string; readonly kind: AuthorityKind } | undefined {
  const [first, ...others] = factsOf(report).authorities;
  const [kind] = kindsOf(report);
  return first === undefined || others.length > 0 || kind?.level !== "department" ? undefined : { name: first.value, kind };
}

/** Another county's bureau of the same kind, doing what the report should tell of its own: 白沙县税务局自觉接受…, of 云溪县税务局. */
export function strangeBureaus(input: RuleInput): readonly Finding[] {
  const { report, data } = input;
  const sole = soleBureau(report);
  if (sole === undefined) return [];
  const { above, own: bureau } = partedPlace(sole.name);
  // A city's bureau tells of those of its counties.
  const isOfCounty = ["county", "district"].some((kind) => above.at(-1)?.endsWith(wordIn(data.words, kind)) === true);
  if (!isOfCounty) return [];
  return textsOf(report).flatMap(({ block, text }) => allMatches(text, COUNTY_AT_START).flatMap((match): readonly Finding[] => {
    const place = match[0];
    const end = match.index + place.length + bureau.length;
    const isBureau = text.startsWith(bureau, end - bureau.length) && wordsIn(data.words, "acts").some((act) => text.startsWith(act, end));
    if (!isBureau || above.some((each) => each.endsWith(place)) || !isName(place, input) || isPartner(place, report, data)) return [];
    return [{ key: "other-place-once", ...spanOf(block.view, match.index, end), data: { authority: sole.name, text: place + bureau } }];
  }));
}
