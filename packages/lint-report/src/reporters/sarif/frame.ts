import type { Result, Run } from "sarif";
import { jsonText } from "../json-text.js";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** What of a run stands behind its results. */
export type RunRest = Pick<Run, "artifacts" | "tool" | "invocations">;

/** A log up to its results. The drafts' columns are UTF-16 units, and a lone carriage return ends a line too. */
export const OPENING = `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","newlineSequences":["\\r\\n","\\n","\\r"],"language":"zh-CN","results":[`;

/** A result in a line of its own; `count` stand before it. */
export function resultLine(result: Result, count: number): string {
  return `${count === 0 ? "\n" : ",\n"}${jsonText(result)}`;
}

/** A log behind its results. Fields in one order, whoever made them. */
export function closing({ artifacts, tool, invocations }: RunRest): string {
  return `\n],${jsonText({ artifacts, tool, invocations }).slice(1, -1)}}]}\n`;
}
