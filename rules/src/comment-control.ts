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
}

/** The reason a comment of the draft gives for silencing a rule at an offset; `undefined` where none silences it. */
export function silenceAt(report: Report, ruleId: string, offset: number): string | undefined {
  return silencesIn(report).get(ruleId)?.find(({ start, end }) => start <= offset && offset <= end)?.reason;
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
  directives.forEach((directive) => {
    const { action, ids, reason, block } = directive;
    for (const id of ids) {
      const later = ends.get(directive)?.get(id);
      const silence = action === "disable"
        ? { start: isAtTop(block, report) ? 0 : block.start, end: later?.block.start ?? report.source.length, reason }
        : action === "ignore" ? nextBlock(block, report, reason) : undefined;
      if (silence === undefined) continue;
      const known = byId.get(id);
      if (known === undefined) byId.set(id, [silence]);
      else known.push(silence);
    }
  });
  return byId;
}

/** For each `disable` and each rule it names the `enable` that ends it, if any; found from the end, in one walk. */
function endsOf(directives: readonly Directive[]): ReadonlyMap<Directive, ReadonlyMap<string, Directive>> {
  const ends = new Map<Directive, ReadonlyMap<string, Directive>>();
  const next = new Map<string, Directive>();
  for (const directive of [...directives].reverse()) {
    const own = directive.ids.flatMap((id) => {
      const end = next.get(id);
      return end === undefined ? [] : [[id, end] as const];
    });
    if (own.length > 0) ends.set(directive, new Map(own));
    if (directive.action === "enable") for (const id of directive.ids) next.set(id, directive);
  }
  return ends;
}

function nextBlock(block: Block, report: Report, reason: string): Silence | undefined {
  const blocks = blocksOf(report);
  let at = block.index + 1;
  while (blocks[at]?.kind === "html") at++;
  const next = blocks[at];
  return next === undefined ? undefined : { start: next.start, end: next.end, reason };
}

/** A `disable` before all visible text speaks for the whole report, front matter included. */
function isAtTop(block: Block, report: Report): boolean {
  const first = blocksOf(report).find(({ kind }) => kind !== "html" && kind !== "front-matter");
  return first === undefined || first.index >= block.index;
}
