import { CLAUSE_END, ENUMERATION_COMMA, LIST_SEPARATOR, type DutyTold } from "@lint-report/report-model";

type Words = Readonly<Record<string, readonly string[]>>;

/** Longest message; what stands around the list takes the rest. */
const LONGEST = 158;
const FRAME = 12;
/** Longest heading that a message quotes. */
const LONGEST_HEADING = 16;
/** Up to so many duties that are told elsewhere are named; of more the number is enough. */
const NAMED = 2;
const PLACEHOLDER = /\{([a-z]{1,12})\}/gu;

/** The duties told nowhere, with what could be written of each where that is not most of them, and where others are told. */
export function listed(duties: readonly DutyTold[], who: string, words: Words): { readonly state: string; readonly duties: string; readonly elsewhere: string } {
  const missing = duties.filter(({ told }) => told === "nowhere");
  const [some = "", all = ""] = words["states"] ?? [];
  const state = missing.length === duties.length ? all : filled(some, { count: missing.length });
  const elsewhere = tail(duties.filter(({ told }) => told === "elsewhere"), words);
  const room = LONGEST - FRAME - who.length - state.length - elsewhere.length;
  return { state, duties: listOf(missing, { room, brief: missing.length * 2 > duties.length }, words), elsewhere };
}

function listOf(missing: readonly DutyTold[], { room, brief }: { readonly room: number; readonly brief: boolean }, words: Words): string {
  const labels = missing.map(({ duty }) => duty.label);
  const detailed = missing.map(({ duty }) => duty.label + (words["evidence"]?.[0] ?? "") + (duty.evidence.split(ENUMERATION_COMMA)[0] ?? "")).join(CLAUSE_END);
  if (!brief && detailed.length <= room) return detailed;
  let shown = labels.length;
  while (shown > 1 && labels.slice(0, shown).join(LIST_SEPARATOR).length > room) shown--;
  return labels.slice(0, shown).join(LIST_SEPARATOR) + (shown < labels.length ? words["more"]?.[0] ?? "" : "");
}

function tail(outside: readonly DutyTold[], words: Words): string {
  const [few = "", many = ""] = words["elsewhere"] ?? [];
  if (outside.length === 0) return "";
  const data = { count: outside.length, duties: outside.map(({ duty }) => duty.label).join(LIST_SEPARATOR), where: whereTold(outside, words) };
  return filled(outside.length <= NAMED ? few : many, data);
}

/** The heading under which most of the duties are told. */
export function whereTold(duties: readonly DutyTold[], words: Words): string {
  const titles = duties.map(({ place }) => place?.section?.title ?? "");
  const count = (title: string): number => titles.filter((other) => other === title).length;
  const [most = ""] = [...titles].sort((a, b) => count(b) - count(a));
  const heading = most.length > LONGEST_HEADING ? `${most.slice(0, LONGEST_HEADING)}\u2026` : most;
  const [one = "", several = ""] = words["places"] ?? [];
  return filled(count(most) === duties.length ? one : several, { heading });
}

function filled(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(PLACEHOLDER, (_, name: string) => String(data[name] ?? ""));
}
