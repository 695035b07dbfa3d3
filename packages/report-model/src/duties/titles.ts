import type { AuthorityKind, PrincipalTitles } from "@lint-report/standard";
import { fact } from "../fact.js";
import { factsOf } from "../facts/facts.js";
import type { Report } from "../types.js";
import { titlesOfKind } from "../template/skeleton.js";
import { possibleKinds } from "./naming.js";
import { tellingTexts } from "./part-text.js";

/** What this report calls its principals and their bodies: 局党委书记 where it does not say 局党组书记. */
export const principalTitlesOf = fact((report): PrincipalTitles => {
  const kinds = possibleKinds(report);
  const told = tellingTexts(report).filter(({ zone }) => zone === "part").map(({ text }) => text).join("\n");
  // A department whose name tells nothing is known by who leads it: 馆长.
  const kind = kinds.find(({ governmentHead }) => titleUsed(governmentHead, told) !== undefined) ?? kinds[0];
  const titles = titlesOfKind(kind, report.context.standard);
  if (kind === undefined) return titles;
  const partyHead = titleUsed(kind.partyHead, told) ?? committeeHead(kind, report) ?? titles.partyHead;
  return {
    ...titles,
    partyHead,
    governmentHead: titleUsed(kind.governmentHead, told) ?? titles.governmentHead,
    partyBody: partyHead.startsWith(kind.shortParty) ? titles.partyBody : bodyOfHead(partyHead, kind) ?? titles.partyBody,
  };
});

/** The first of the titles that the text holds, in its full form: 局党委书记 where only 党委书记 is said. */
function titleUsed(titles: readonly string[], text: string): string | undefined {
  const used = titles.find((title) => text.includes(title));
  return used === undefined ? undefined : titles.find((title) => title.endsWith(used));
}

/** 局党委书记 of a tax bureau. */
function committeeHead({ committees }: AuthorityKind, report: Report): string | undefined {
  const { authorities } = factsOf(report);
  return committees?.units.some((unit) => authorities.some(({ value }) => value.includes(unit))) === true ? committees.partyHead : undefined;
}

function bodyOfHead(head: string, { partyNames }: AuthorityKind): string | undefined {
  return partyNames.find((body) => head.startsWith(body));
}
