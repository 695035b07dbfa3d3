import { blocksOf, commentsOf, type Block, type BlockComment, type Report } from "@lint-report/report-model";
import { ruleData } from "../generated/registry.js";
import { messageOf } from "./adapter.js";
import { nearest } from "./nearest.js";
import type { Finding, Message, SuppressedMessage } from "./types.js";

/** The comments that steer the linter: `<!-- lint-report disable rule-id -- reason -->`. */
const NAME = "lint-report";
const ACTIONS = ["disable", "enable", "ignore"] as const;
const REASON = /\s--\s/u;
/** The pseudo rule under which faults of such comments are reported. */
const CONTROL_ID = "comment-control";

interface Directive {
  readonly action: (typeof ACTIONS)[number];
  readonly ids: readonly string[];
  readonly reason: string;
  readonly block: Block;
}

/** A stretch of the draft in which a rule is silent. */
interface Silence {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

export interface Control {
  /** Faults of the comments themselves: unknown ids, missing ids, unknown words. */
  readonly faults: readonly Message[];
  /** Parts messages into those that speak and those that a comment silences. */
  readonly apply: (messages: readonly Message[]) => { readonly messages: readonly Message[]; readonly suppressed: readonly SuppressedMessage[] };
}

/** Reads the draft's own comments on rules. */
export function controlOf(report: Report, ruleIds: readonly string[]): Control {
  const blocks = blocksOf(report);
  const findings: Finding[] = [];
  const directives = commentsOf(blocks).filter(({ name }) => name === NAME).flatMap((comment) => directiveOf(comment, ruleIds, findings) ?? []);
  const silences = silencesOf(directives, blocks, report.source.length);
  const data = ruleData[CONTROL_ID];
  return {
    faults: data === undefined ? [] : findings.map((finding) => messageOf(finding, data, { report, ceiling: undefined })),
    apply: (messages) => {
      const suppressed: SuppressedMessage[] = [];
      const speaking = messages.filter((message) => {
        const silence = silences.find(({ id, start, end }) => id === message.ruleId && start <= message.place.start.offset && message.place.start.offset <= end);
        if (silence !== undefined) suppressed.push({ ...message, suppression: silence.reason });
        return silence === undefined;
      });
      return { messages: speaking, suppressed };
    },
  };
}

function directiveOf({ block, body }: BlockComment, ruleIds: readonly string[], findings: Finding[]): Directive | undefined {
  const [head = "", ...rest] = body.split(REASON);
  const [word = "", ...ids] = head.trim().split(/[\s,]+/u);
  const place = { start: block.start, end: block.end };
  const action = ACTIONS.find((each) => each === word);
  if (action === undefined) {
    findings.push({ key: "unknown-action", ...place, data: { word: word === "" ? "\u2026" : word, actions: ACTIONS.join(" / ") }, expected: nearest(word, ACTIONS) });
    return undefined;
  }
  if (ids.length === 0) findings.push({ key: "no-rule", ...place, data: { action } });
  for (const id of ids.filter((each) => !ruleIds.includes(each))) {
    const [right] = nearest(id, ruleIds);
    findings.push(right === undefined
      ? { key: "unknown-rule", ...place, data: { id } }
      : { key: "misspelt-rule", ...place, data: { id, right }, expected: [right] });
  }
  return { action, ids: ids.filter((id) => ruleIds.includes(id)), reason: rest.join(" -- ").trim(), block };
}

function silencesOf(directives: readonly Directive[], blocks: readonly Block[], length: number): readonly Silence[] {
  return directives.flatMap(({ action, ids, reason, block }, index) => ids.flatMap((id): readonly Silence[] => {
    if (action === "enable") return [];
    if (action === "ignore") {
      const next = blocks.slice(block.index + 1).find(({ kind }) => kind !== "html");
      return next === undefined ? [] : [{ id, start: next.start, end: next.end, reason }];
    }
    const enable = directives.slice(index + 1).find((other) => other.action === "enable" && other.ids.includes(id));
    const start = isAtTop(block, blocks) ? 0 : block.start;
    return [{ id, start, end: enable?.block.start ?? length, reason }];
  }));
}

/** A `disable` before all visible text speaks for the whole report, front matter included. */
function isAtTop(block: Block, blocks: readonly Block[]): boolean {
  return blocks.slice(0, block.index).every(({ kind }) => kind === "html" || kind === "front-matter");
}
