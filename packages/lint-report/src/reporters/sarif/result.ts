import { linesOf } from "@lint-report/report-model";
import type { Message, Place } from "remark-preset-lint-report";
import type { Fix, Location, Region, Result, Suppression } from "sarif";
import { cleanLine } from "../../terminal/clean.js";
import { formatTexts } from "../../texts/formats.js";
import { adviceOf } from "../advice.js";
import type { RuleIndex } from "./rules.js";
import { LEVELS } from "./rules.js";

/** The file that a result stands in. */
export interface Artifact {
  readonly uri: string;
  readonly index: number;
  readonly source: string;
}

/** What else is to be said of a message. */
export interface Standing {
  readonly fingerprint: string;
  readonly baselineState: Result.baselineState | undefined;
  readonly suppression: Suppression | undefined;
}

/** Longer stretches are not quoted: whoever opens the log has the file. */
const LONGEST_SNIPPET = 300;
const FULL_STOP = "\u3002";

/** A message as a SARIF result. */
export function resultOf(message: Message, artifact: Artifact, { standing, rules }: { readonly standing: Standing; readonly rules: RuleIndex }): Result {
  const { ruleId, severity, place, related, note, messageKey, expected, fixable } = message;
  const { fingerprint, baselineState, suppression } = standing;
  return {
    ruleId, ruleIndex: rules.indexOf(ruleId), level: LEVELS[severity], message: { text: textOf(message) },
    locations: [locationOf(place, artifact)],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((each, id) => ({ id, message: { text: formatTexts.related }, ...locationOf(each, artifact) })) }),
    partialFingerprints: { "lintReport/v1": fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
    ...(message.edits.length === 0 ? {} : { fixes: [fixOf(message, artifact)] }),
    ...(suppression === undefined ? {} : { suppressions: [suppression] }),
    ...(baselineState === undefined ? {} : { baselineState }),
    properties: { messageKey, basis: note, expected: [...expected], fixable },
  };
}

function textOf(message: Message): string {
  const advice = adviceOf(message);
  return [message.reason, ...(advice === undefined ? [] : [advice]), message.note].map((text) => cleanLine(text) + FULL_STOP).join("");
}

function locationOf({ start, end }: Place, { uri, index, source }: Artifact): Location {
  const text = source.slice(start.offset, end.offset);
  const snippet = text === "" || text.length > LONGEST_SNIPPET ? {} : { snippet: { text } };
  return { physicalLocation: { artifactLocation: { uri, index }, region: { ...regionOf({ start, end }), ...snippet } } };
}

/** Columns from 1, the end exclusive: both as we count them. */
function regionOf({ start, end }: Place): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function fixOf({ edits, fixable }: Message, { uri, index, source }: Artifact): Fix {
  const { pointAt } = linesOf(source);
  const replacements = edits.map(({ start, end, text }) => ({
    deletedRegion: regionOf({ start: pointAt(start), end: pointAt(end) }), insertedContent: { text },
  }));
  return { description: { text: fixable ? formatTexts.fix : formatTexts.replace }, artifactChanges: [{ artifactLocation: { uri, index }, replacements }] };
}
