import { DOCUMENT_NUMBER, PERSONAL_NAMES } from "@lint-report/report-model";
import { plainOf } from "./reading.js";
import type { ImportData, Lifted, Line, Stripped } from "./types.js";

/** A line of the letterhead whose contents go into the front matter. */
export interface Lift {
  readonly lifted: readonly Lifted[];
  readonly labels: readonly Pick<Stripped, "line" | "column" | "text">[];
}

/** Example: the ：and spaces in 签发人： 陈杰文. */
const LABEL_END = /^\s{0,8}[:：]\s{0,8}/u;
const SPACES = /\s+/gu;

/** Reads 赤委〔2020〕50号, 签发人：陈杰文, or both on one line; `undefined` where the line holds anything else. */
export function liftOf(line: Line, { forms }: ImportData): Lift | undefined {
  const label = labelIn(line.text, forms.signerLabels);
  const before = line.text.slice(0, label?.start ?? line.text.length).trimEnd();
  const number = isDocumentNumber(before) ? [{ ...placeIn(line, 0), text: before, key: "document-number" } as const] : [];
  if (number.length === 0 && (label === undefined || before !== "")) return undefined;
  if (label === undefined) return { lifted: number, labels: [] };
  const name = line.text.slice(label.end);
  if (!PERSONAL_NAMES.test(plainOf(name))) return undefined;
  const text = line.text.slice(label.start, label.end).trimEnd();
  return {
    lifted: [...number, { ...placeIn(line, label.end), text: name, key: "signer" }],
    labels: [{ ...placeIn(line, label.start), text }],
  };
}

function placeIn({ line, column }: Line, start: number): Pick<Lifted, "line" | "column"> {
  return { line, column: column + start };
}

function isDocumentNumber(text: string): boolean {
  return DOCUMENT_NUMBER.test(plainOf(text).replaceAll(" ", ""));
}

/** Where one of the labels with its colon stands. */
function labelIn(text: string, labels: readonly string[]): { readonly start: number; readonly end: number } | undefined {
  for (const label of labels) {
    const start = text.indexOf(label);
    const colon = start < 0 ? null : LABEL_END.exec(text.slice(start + label.length));
    if (colon !== null) return { start, end: start + label.length + colon[0].length };
  }
  return undefined;
}

/** A lifted value as the front matter has it: a number without spaces, names with single ones. */
export function liftedValue({ key, text }: Lifted): string {
  return text.replace(SPACES, key === "signer" ? " " : "");
}
