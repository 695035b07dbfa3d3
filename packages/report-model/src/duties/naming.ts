import type { AuthorityKind, Duty, PrincipalWords, Standard } from "@lint-report/standard";
import { fact } from "../fact.js";
import { factsOf, kindsOf } from "../facts/facts.js";
import { BOOK_TITLES, CONJUNCTIONS, ENUMERATION_COMMA, QUOTE_OPEN } from "../text/chinese.js";
import { OF } from "../text/chinese-clauses.js";
import { BRACKETED, CLAUSE_STOPS } from "../text/chinese-forms.js";
import { wordFinderOf, type WordHit } from "../text/word-finder.js";
import type { LevelKey, Report } from "../types.js";

/** The head of the Party committee, or of the government. */
export type Principal = Duty["principal"];

const BOTH: readonly Principal[] = ["party", "government"];

/** What a word names: a principal, both, the head of what stands before it, or somebody else. */
type Use = { readonly names: readonly Principal[]; readonly full: boolean } | "head" | "exception";

/** The words by which this report can name its principals. */
interface Naming {
  readonly words: readonly string[];
  readonly uses: readonly Use[];
  readonly bodies: readonly (readonly [string, readonly Principal[]])[];
  readonly fillers: readonly string[];
  /** Other people's bodies, which stand right before the word. */
  readonly others: readonly string[];
  /** Other bodies, which may stand anywhere in the clause before a head that has no body of its own. */
  readonly units: readonly string[];
}

/** The kinds of authority the report can be of: those its name tells, else those of its level; empty where nothing says. */
export const possibleKinds = fact((report): readonly AuthorityKind[] => {
  const level = factsOf(report).level?.value;
  if (level === undefined) return kindsOf(report);
  const named = kindsOf(report).filter((kind) => kind.level === level);
  return named.length > 0 ? named : report.context.standard.authorities.filter((kind) => kind.level === level);
});

const namings = new WeakMap<Standard, Map<string, Naming>>();

/** The naming of a report's kinds and level, made once for all reports alike. */
const namingOf = fact((report): Naming => {
  const { standard } = report.context;
  const level = factsOf(report).level?.value;
  const kinds = possibleKinds(report);
  const key = [level, ...kinds.map((kind) => kind.key)].join(" ");
  const known = namings.get(standard) ?? new Map<string, Naming>();
  namings.set(standard, known);
  const naming = known.get(key) ?? namingFor(kinds.length > 0 ? kinds : standard.authorities, level, standard);
  known.set(key, naming);
  return naming;
});

function namingFor(kinds: readonly AuthorityKind[], level: LevelKey | undefined, standard: Standard): Naming {
  const entries = [...entriesOf(kinds, standard.principals)];
  return {
    words: entries.map(([word]) => word),
    uses: entries.map(([, use]) => use),
    bodies: bodiesOf(standard.principals),
    fillers: fillersOf(standard),
    ...othersOf(standard.principals, level),
  };
}

function entriesOf(kinds: readonly AuthorityKind[], words: PrincipalWords): ReadonlyMap<string, Use> {
  const entries = new Map<string, Use>();
  for (const word of words.exceptions) entries.set(word, "exception");
  for (const word of words.heads) entries.set(word, "head");
  for (const word of words.both) entries.set(word, { names: BOTH, full: true });
  for (const [principal, list] of [["party", words.party], ["government", words.government]] as const) {
    for (const word of list) entries.set(word, { names: [principal], full: false });
  }
  for (const { place, partyHead, governmentHead } of kinds) {
    const full = (word: string): boolean => place !== "" && word.startsWith(place);
    for (const word of partyHead) entries.set(word, { names: ["party"], full: full(word) });
    for (const word of governmentHead) entries.set(word, { names: ["government"], full: full(word) });
  }
  return entries;
}

function bodiesOf({ partyBodies, governmentBodies, bothBodies }: PrincipalWords): Naming["bodies"] {
  const bodies = [
    ...bothBodies.map((word) => [word, BOTH] as const), ...partyBodies.map((word) => [word, ["party"]] as const),
    ...governmentBodies.map((word) => [word, ["government"]] as const),
  ] as const;
  return [...bodies].sort((a, b) => b[0].length - a[0].length);
}

/** What may stand between a head and the bodies before it: conjunctions, places, an opening quotation mark. */
function fillersOf(standard: Standard): readonly string[] {
  return [...new Set([...CONJUNCTIONS, ENUMERATION_COMMA, QUOTE_OPEN, OF, ...standard.authorities.map(({ place }) => place)])].filter((word) => word !== "");
}

/** A department's report calls itself a unit; towns and subdistricts are above a county's report only. */
function othersOf({ others, units, lower }: PrincipalWords, level: LevelKey | undefined): Pick<Naming, "others" | "units"> {
  if (level === "department") return { others, units: [] };
  const isLow = level === undefined || level === "town" || level === "subdistrict";
  return { others: [...others, ...units, ...(isLow ? [] : lower)], units };
}

/** What was asked before: rules ask for the same sentences and headings again. */
const answers = fact(() => new Map<string, readonly Principal[]>());

/** The principals that a text names, in fixed order; titles of documents name nobody. */
export function principalsNamedIn(text: string, report: Report): readonly Principal[] {
  const known = answers(report);
  const answer = known.get(text) ?? namedIn(text, namingOf(report));
  known.set(text, answer);
  return answer;
}

function namedIn(text: string, naming: Naming): readonly Principal[] {
  const bare = text.replaceAll(BOOK_TITLES, (title) => " ".repeat(title.length));
  const hits = wordFinderOf(naming.words)(bare);
  const named = new Set(hits.flatMap((hit, at) => (isExcepted(at, hits, naming) ? [] : namedBy(hit, bare, naming))));
  return BOTH.filter((principal) => named.has(principal));
}

/** Longest phrase that means something else. */
const LONGEST = 16;

/** True where the word at a place of the hits is part of a phrase that means something else: one that reaches over its ends. */
function isExcepted(at: number, hits: readonly WordHit[], { uses }: Naming): boolean {
  const hit = hits[at];
  if (hit === undefined) return true;
  const reachesOver = ({ entry, start, end }: WordHit): boolean =>
    uses[entry] === "exception" && start < hit.end && hit.start < end && (start < hit.start || hit.end < end);
  for (let before = at; before >= 0 && hit.start - (hits[before]?.start ?? 0) < LONGEST; before--) if (reachesOver(hits[before] ?? hit)) return true;
  for (let behind = at; behind < hits.length && (hits[behind]?.start ?? 0) < hit.end; behind++) if (reachesOver(hits[behind] ?? hit)) return true;
  return false;
}

/** How far in front of a word its body can stand. */
const REACH = 16;

function namedBy({ entry, start }: WordHit, text: string, naming: Naming): readonly Principal[] {
  const use = naming.uses[entry];
  if (use === undefined || use === "exception") return [];
  if (use !== "head" && use.full) return use.names;
  const clause = lastClause(text.slice(Math.max(0, start - REACH), start)).replaceAll(BRACKETED, "");
  const bodies = bodiesBefore(clause, naming);
  if (bodies === undefined) return [];
  if (use !== "head") return use.names;
  if (bodies.size > 0) return [...bodies];
  return naming.units.some((word) => clause.includes(word)) ? [] : BOTH;
}

/** Whose heads the words before speak of; `undefined` for somebody else's. */
function bodiesBefore(clause: string, { bodies, fillers, others }: Naming): ReadonlySet<Principal> | undefined {
  const found = new Set<Principal>();
  let rest = clause;
  for (let adjoins = true; rest !== "";) {
    const end = rest;
    if (adjoins && others.some((word) => end.endsWith(word))) return undefined;
    const body = bodies.find(([word]) => end.endsWith(word));
    const filler = body === undefined ? fillers.find((word) => end.endsWith(word)) : undefined;
    if (body === undefined && filler === undefined) break;
    for (const principal of body?.[1] ?? []) found.add(principal);
    adjoins &&= body !== undefined;
    rest = end.slice(0, -(body?.[0] ?? filler ?? "").length);
  }
  return found;
}

function lastClause(text: string): string {
  let from = text.length;
  while (from > 0 && !CLAUSE_STOPS.includes(text.charAt(from - 1))) from--;
  return text.slice(from);
}
