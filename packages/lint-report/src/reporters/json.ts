import type { Message, SuppressedMessage } from "remark-preset-lint-report";
import { jsonText } from "./json-text.js";
import type { FileResult, Reporter } from "./reporter.js";

/**
 * One array, one object per file and line; described by `schema/output.schema.json`. Fields are listed one by one: what others rely on
 * does not change because a type elsewhere grows.
 */
export function jsonReporter(): Reporter {
  let count = 0;
  return {
    start: () => "[",
    file: (result) => `${count++ === 0 ? "\n" : ",\n"}${jsonText(fileData(result))}`,
    end: () => (count === 0 ? "]\n" : "\n]\n"),
  };
}

function fileData({ path, facts, messages, suppressed, accepted, resolved, error }: FileResult): unknown {
  return {
    path, facts: facts === null ? null : factsData(facts), messages: messages.map(messageData), suppressed: suppressed.map(suppressedData),
    accepted: accepted.map(messageData), resolved: resolved.map(({ rule, key, text }) => ({ ruleId: rule, messageKey: key, text })), error,
  };
}

function factsData({ authority, level, year, template }: NonNullable<FileResult["facts"]>): unknown {
  return { authority, level, year, template };
}

function messageData({ ruleId, messageKey, severity, reason, note, url, place, expected, fixable, edits, secretEdits }: Message) {
  return {
    ruleId, messageKey, severity, reason, note, url,
    place: { start: pointData(place.start), end: pointData(place.end) },
    expected, fixable,
    // Masked edits would spoil the draft of whoever applies them.
    edits: secretEdits ? [] : edits.map(({ start, end, text }) => ({ start, end, text })),
  };
}

function pointData({ line, column, offset }: Message["place"]["start"]) {
  return { line, column, offset };
}

/** `reason` is the comment's; what the message itself says stands in `message`. */
function suppressedData(suppressed: SuppressedMessage): unknown {
  return { ...messageData(suppressed), reason: suppressed.suppression, message: suppressed.reason };
}
