import { blocksOf, commentsOf, fact, type Block, type Report } from "@lint-report/report-model";
import type { Message, SuppressedMessage } from "./types.js";

/** Comments that steer the linter: `<!-- lint-report disable rule-id -- reason -->`. */
const NAME = "lint-report";
/** `disable` up to `enable` or the end; `ignore` for the next block. */
export const ACTIONS = ["disable", "enable", "ignore"] as const;
/** Two hyphens between blanks part the rules from the reason; a line of its own may begin with them. */
const REASON = /\s--\s/u;
/** Between the names of rules: blanks, and the commas that people write. */
const BETWEEN_IDS = /[\s,\uff0c\u3001]+/u;

/** One such comment as written; its words are not judged here. */
export interface Directive {
  readonly action: string;
  readonly ids: readonly string[];
  readonly reason: string;
  readonly block: Block;
}

/** The draft's comments to the linter in reading order. */
export const directivesOf = fact((report): readonly Directive[] =>
  commentsOf(blocksOf(report)).filter(({ name }) => name === NAME).map(({ block, body }) => {
    const [command = "", ...reasons] = `${body}\n`.split(REASON);
    const [action = "", ...ids] = command.trim().split(BETWEEN_IDS);
    return { action, ids, reason: reasons.join(" -- ").trim(), block };
  }));

/** A stretch of the draft in which a rule is silent. */
interface Silence {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  /** The farthest end of this one and of those before it. */
  readonly reach: number;
}

/** The reason a comment of the draft gives for silencing a rule at an offset; `undefined` where none silences it. */
export function silenceAt(report: Report, ruleId: string, offset: number): string | undefined {
  const silences = silencesIn(report).get(ruleId) ?? [];
  // They begin in reading order, so the first that reaches the offset is the first that can hold it.
  let low = 0;
  let high = silences.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((silences[middle]?.reach ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const first = silences[low];
  return first !== undefined && first.start <= offset ? first.reason : undefined;
}

/** Parts messages into those that speak and those that a comment of the draft silences. */
export function silenced(messages: readonly Message[], report: Report): { readonly messages: readonly Message[]; readonly suppressed: readonly SuppressedMessage[] } {
  const suppressed: SuppressedMessage[] = [];
  const speaking = messages.filter((message) => {
    const reason = silenceAt(report, message.ruleId, message.place.start.offset);
    if (reason !== undefined) suppressed.push({ ...message, suppression: reason });
    return reason === undefined;
  });
  return { messages: speaking, suppressed };
}

const silencesIn = fact((report): ReadonlyMap<string, readonly Silence[]> => silencesOf(directivesOf(report), report));

function silencesOf(directives: readonly Directive[], report: Report): ReadonlyMap<string, readonly Silence[]> {
  const byId = new Map<string, Silence[]>();
  const ends = endsOf(directives);
  const top = blocksOf(report).findIndex(({ kind }) => kind !== "html" && kind !== "front-matter");
  directives.forEach(({ action, ids, reason, block }, index) => {
    const span = action === "ignore" ? nextBlock(block, report) : undefined;
    for (const id of new Set(ids)) {
      // A `disable` before all visible text speaks for the whole report, front matter included.
      const start = top < 0 || block.index < top ? 0 : block.start;
      const silenced = action === "disable" ? { start, end: ends[index]?.get(id) ?? report.source.length } : span;
      if (silenced !== undefined) add(byId, id, { ...silenced, reason });
    }
  });
  return byId;
}

function add(byId: Map<string, Silence[]>, id: string, silence: Omit<Silence, "reach">): void {
  const silences = byId.get(id) ?? [];
  silences.push({ ...silence, reach: Math.max(silence.end, silences[silences.length - 1]?.reach ?? 0) });
  byId.set(id, silences);
}

/** Where each `disable` ends, by rule: at the next `enable` that names it. */
function endsOf(directives: readonly Directive[]): readonly (ReadonlyMap<string, number> | undefined)[] {
  const next = new Map<string, number>();
  const ends: (ReadonlyMap<string, number> | undefined)[] = [];
  for (let index = directives.length - 1; index >= 0; index--) {
    const directive = directives[index];
    if (directive === undefined) continue;
    if (directive.action === "enable") for (const id of directive.ids) next.set(id, directive.block.start);
    ends[index] = directive.action === "disable" ? new Map(directive.ids.flatMap((id) => (next.has(id) ? [[id, next.get(id) ?? 0] as const] : []))) : undefined;
  }
  return ends;
}

/** The block behind a comment, other comments passed over. */
function nextBlock(block: Block, report: Report): Pick<Silence, "start" | "end"> | undefined {
  const blocks = blocksOf(report);
  let index = block.index + 1;
  while (blocks[index]?.kind === "html") index++;
  const next = blocks[index];
  return next === undefined ? undefined : { start: next.start, end: next.end };
}
