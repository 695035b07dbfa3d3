import type { Standard } from "@lint-report/standard";
import { fact } from "../fact.js";
import { outlineOf } from "../outline/outline.js";
import { COLON, ENUMERATION_COMMA } from "../text/chinese.js";
import type { Report } from "../types.js";
import { authoritiesNamed } from "./authority.js";
import { authorityInTitle, factsOf, headOf } from "./facts.js";
import { partedPlace } from "./place-names.js";
import { bodyOf } from "./same-authority.js";
import { signatureOf } from "./signature.js";

/** The places that a report's own names are made of. */
export interface OwnPlaces {
  /** The reporting places themselves, without what stands above them: 云溪镇. Empty for departments. */
  readonly own: readonly string[];
  /** Places above them by name, in the order they are read: 安澜市, 清河县. */
  readonly above: readonly string[];
}

/** From front matter, letterhead, title and signature, from the superior and the addressees; only what is written there. */
export const ownPlacesOf = fact((report): OwnPlaces => {
  const { superior, addressee } = factsOf(report);
  const { standard } = report.context;
  const bodies = namesOf(report).map((name) => bodyOf(name, standard)).filter(({ place }) => place).map(({ core }) => partedPlace(core));
  const above = new Set(bodies.flatMap((body) => body.above));
  if (superior !== undefined) add(superior.value, above);
  for (const name of addressee?.value.replace(LAST_COLON, "").split(ENUMERATION_COMMA) ?? []) {
    const { core, place } = bodyOf(name, standard);
    if (place) add(core, above);
  }
  const own = new Set(bodies.map((body) => body.own));
  return { own: [...own], above: [...above].filter((place) => !own.has(place)) };
});

const LAST_COLON = /\uff1a$/u;

function add(place: string, places: Set<string>): void {
  const { above, own } = partedPlace(place);
  for (const each of [...above, own]) places.add(each);
}

function namesOf(report: Report): readonly string[] {
  const { standard } = report.context;
  const title = outlineOf(report).title;
  const head = headOf(report).filter((block) => block !== title && !block.view.text.includes(COLON)).flatMap(({ view }) => namesIn(view.text, standard));
  const signed = signatureOf(report)?.names.filter(({ known }) => known) ?? [];
  return [...factsOf(report).authorities.map(({ value }) => value), ...authorityInTitle(report).map(({ value }) => value), ...head, ...signed.map(({ name }) => name)];
}

function namesIn(text: string, standard: Standard): readonly string[] {
  return authoritiesNamed(text, standard).map(({ name }) => name);
}
