import { engine } from "../../src/real-engine.js";
import { editsOf } from "../../src/drafts/edited-text.js";
import { fixDraft } from "../../src/drafts/fix-draft.js";
import { importFaultOf, keptOf } from "../../src/import/account.js";
import { importReport } from "../../src/import/import-report.js";
import { parseDraft } from "@lint-report/report-model";
import { lintDraft, lintReport, reportOfDraft, rules, type LintResult, type Message, type Place } from "remark-preset-lint-report";
import { importData, shownText } from "../import/import-data.js";
import type { RandomBytes, RandomDraft } from "./drafts.js";

/** What a draft must not bring about: a name under which alike faults are gathered, and the rest for people. */
export interface Fault {
  readonly name: string;
  readonly detail: string;
}

/** True of every draft, or it says what is not. */
export type Property<T> = (subject: T) => readonly Fault[];

const DEFAULTS = { settings: {}, choice: {} };
const HALF = /\p{Cs}/u;

/** Every place lies in the draft, is ordered, cuts no character in two, and its line and column say the same as its offset. */
const places: Property<RandomDraft> = ({ source, plain }) => {
  const { messages, suppressed, shown } = lintDraft({ source, plain }, DEFAULTS);
  const starts = lineStartsOf(source);
  const faults = [...messages, ...suppressed].flatMap((message) => [message.place, ...message.related].flatMap((place) => placeFaults(place, source, starts)).map((what): Fault => ({ name: `place ${what}: ${message.ruleId}/${message.messageKey}`, detail: JSON.stringify(message.place) })));
  const disordered = messages.some((message, index) => index > 0 && message.place.start.offset < (messages[index - 1]?.place.start.offset ?? 0));
  return [
    ...faults, ...[...messages, ...suppressed].flatMap((message) => wordFaults(message, HALF.test(source))), ...messages.flatMap((message) => editFaults(message, source)),
    ...(disordered ? [{ name: "messages are not in order", detail: "" }] : []),
    ...(shown.length === source.length && lineStartsOf(shown).join() === starts.join() ? [] : [{ name: "what is shown has other lines", detail: "" }]),
  ];
};

function placeFaults({ start, end }: Place, source: string, starts: readonly number[]): readonly string[] {
  const said = (point: Place["start"]): number => (starts[point.line - 1] ?? NaN) + point.column - 1;
  return [
    ...(start.offset < 0 || end.offset > source.length ? ["outside"] : []), ...(start.offset > end.offset ? ["backwards"] : []),
    ...(said(start) === start.offset && said(end) === end.offset ? [] : ["line and column differ from offset"]),
    ...(cutsCharacter(source, start.offset) || cutsCharacter(source, end.offset) ? ["inside a character"] : []),
  ];
}

function cutsCharacter(source: string, offset: number): boolean {
  return (source.codePointAt(offset - 1) ?? 0) > 0xffff;
}

/** Markdown and editors end lines at these three. */
function lineStartsOf(source: string): readonly number[] {
  return [0, ...[...source.matchAll(/\r\n|\n|\r/gu)].map((match) => match.index + match[0].length)];
}

function wordFaults({ ruleId, messageKey, reason, expected, note }: Message, hasHalves: boolean): readonly Fault[] {
  const named = (name: string): Fault => ({ name: `${name}: ${ruleId}/${messageKey}`, detail: reason.slice(0, 200) });
  return [
    ...(/[\r\n]/u.test(reason) ? [named("a reason of several lines")] : []), ...(reason.length > 400 ? [named("a reason without end")] : []), ...(/undefined|NaN|\[object/u.test(reason + note) ? [named("a reason of a program")] : []),
    ...(!hasHalves && HALF.test(reason + expected.join("")) ? [named("half a character in words")] : []),
  ];
}

function editFaults({ ruleId, messageKey, edits }: Message, source: string): readonly Fault[] {
  const named = (name: string): Fault => ({ name: `${name}: ${ruleId}/${messageKey}`, detail: JSON.stringify(edits).slice(0, 300) });
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return [
    ...(ordered.some(({ start, end }) => start < 0 || end > source.length || start > end) ? [named("an edit outside")] : []),
    ...(ordered.some(({ start }, index) => start < (ordered[index - 1]?.end ?? 0)) ? [named("edits overlap")] : []),
    ...(ordered.some(({ start, end }) => cutsCharacter(source, start) || cutsCharacter(source, end)) ? [named("an edit inside a character")] : []),
  ];
}

const listed = (messages: readonly Message[]): string => messages.map((message) => JSON.stringify(message)).sort().join("\n");
const placed = ({ messages }: LintResult): readonly string[] => messages.map(({ ruleId, messageKey, place: { start, end } }) => `${ruleId}/${messageKey} ${String(start.line)}:${String(start.column)}–${String(end.line)}:${String(end.column)}`);
/** The rules that texts of messages are of. */
const namesIn = (texts: readonly string[]): readonly string[] => [...new Set(texts.map((text) => /"ruleId":"([^"]+)"|^([a-z-]+)\//u.exec(text)?.slice(1).join("") ?? text))].sort();

function differences(one: readonly string[], other: readonly string[]): readonly string[] {
  const [left, right] = [new Set(one), new Set(other)];
  return [...one.filter((each) => !right.has(each)), ...other.filter((each) => !left.has(each))];
}

/** The same findings each time and in whatever order the rules run; the same places with line ends of Windows. */
const sameness: Property<RandomDraft> = ({ source, plain }) => {
  const draft = { source, plain };
  const usual = lintDraft(draft, DEFAULTS);
  const backwards = lintReport(reportOfDraft(draft, DEFAULTS), [...rules].reverse(), {});
  const order = differences(listed(usual.messages).split("\n"), listed(backwards.messages).split("\n"));
  const again = JSON.stringify(lintDraft(draft, DEFAULTS)) === JSON.stringify(usual);
  const windows = source.includes("\r") ? [] : differences(placed(usual), placed(lintDraft({ source: source.replaceAll("\n", "\r\n"), plain }, DEFAULTS)));
  return [
    ...(again ? [] : [{ name: "a second look says otherwise", detail: "" }]),
    ...namesIn(order).map((rule): Fault => ({ name: `the order of rules matters: ${rule}`, detail: order[0] ?? "" })),
    ...namesIn(windows).map((rule): Fault => ({ name: `line ends of Windows matter: ${rule}`, detail: windows.join("\n") })),
  ];
};

/** Fixing ends, a second run changes nothing, and outside the edits everything stays. */
const fixing: Property<RandomDraft> = ({ source, plain }) => {
  const lint = (text: string): LintResult => lintDraft({ source: text, plain }, DEFAULTS);
  const { edited, result } = fixDraft(source, lint);
  const edits = editsOf(edited);
  let rebuilt = "";
  let at = 0;
  for (const { start, end, text } of edits) {
    rebuilt += source.slice(at, start) + text;
    at = end;
  }
  rebuilt += source.slice(at);
  const left = result.messages.filter(({ fixable }) => fixable);
  return [
    ...(rebuilt === edited.text ? [] : [{ name: "edits do not make the fixed text", detail: "" }]),
    ...namesIn(left.map((message) => JSON.stringify(message))).map((rule): Fault => ({ name: `something is left to fix: ${rule}`, detail: JSON.stringify(left[0]?.edits) })),
  ];
};

/** Importing keeps every character, says which it left out, and what it writes is Markdown that shows the same. */
const importing: Property<RandomDraft> = ({ source }) => {
  const result = importReport(source, importData);
  const fault = importFaultOf(source, result);
  const shows = shownText(parseDraft(result.markdown, { plain: false })) === keptOf(result.markdown).body;
  return [...(fault === undefined ? [] : [{ name: "import loses", detail: fault }]), ...(shows ? [] : [{ name: "what is imported is read otherwise", detail: result.markdown.slice(0, 300) }])];
};

/** Coverage, figures and what a page shows can always be had. */
const inspecting: Property<RandomDraft> = ({ source, plain }) => {
  const { coverage, figures } = engine.inspect({ source, plain }, { choice: {} });
  const starts = lineStartsOf(source);
  const all = [...coverage.parts.flatMap((part) => part.places), ...coverage.sections.map((section) => section.place), ...figures.map((figure) => figure.place)];
  return all.flatMap((place) => placeFaults(place, source, starts)).map((what) => ({ name: `a place of coverage or figures is ${what}`, detail: "" }));
};

export const DRAFT_PROPERTIES = { places, sameness, fixing, importing, inspecting } as const satisfies Readonly<Record<string, Property<RandomDraft>>>;

/** Bytes have an answer, and fixing writes back in the same encoding, with the same mark and line ends, byte for byte outside the edits. */
const writing: Property<RandomBytes> = ({ bytes }) => {
  const decoded = engine.decode(bytes);
  if (!decoded.ok) return [];
  const edits = editsOf(fixDraft(decoded.text, (text) => lintDraft({ source: text, plain: false }, DEFAULTS)).edited);
  const after = engine.encode(bytes, decoded, edits);
  if (!(after instanceof Uint8Array)) return decoded.encoding === "gb18030" ? [] : [{ name: "fixes cannot be written", detail: after.unencodable }];
  if (edits.length === 0) return Buffer.compare(after, bytes) === 0 ? [] : [{ name: "no edits change bytes", detail: "" }];
  const again = engine.decode(after, { encoding: decoded.encoding });
  if (!again.ok) return [{ name: "fixed bytes cannot be read", detail: again.fault }];
  // A file whose only line end stood inside a heading has none behind it.
  const kept = again.bom === decoded.bom && (again.eol === decoded.eol || again.eol === "none" || decoded.eol === "none" || decoded.eol === "mixed");
  return [...(kept ? [] : [{ name: "mark or line ends change", detail: JSON.stringify([decoded.eol, again.eol]) }]), ...outsideFaults(decoded.text, again.text, edits)];
};

/** What stands between the edits is found again in the same order. */
function outsideFaults(before: string, after: string, edits: readonly { readonly start: number; readonly end: number; readonly text: string }[]): readonly Fault[] {
  let at = 0;
  let from = 0;
  for (const { start, end, text } of [...edits, { start: before.length, end: before.length, text: "" }]) {
    const kept = before.slice(from, start);
    if (after.slice(at, at + kept.length) !== kept) return [{ name: "a character outside the edits is lost", detail: kept.slice(0, 100) }];
    // Line ends that are put in are those the file has most of.
    const inserted = ["\n", "\r\n", "\r"].map((lineEnd) => text.replaceAll(/\r?\n/gu, lineEnd)).find((each) => after.startsWith(each, at + kept.length));
    if (inserted === undefined) return [{ name: "an edit is written otherwise", detail: text }];
    at += kept.length + inserted.length;
    from = end;
  }
  return [];
}

export const BYTE_PROPERTIES: Readonly<Record<string, Property<RandomBytes>>> = { writing };

/** Faults of a subject by all properties; an exception is one, named after what threw it. */
export function faultsOf<T>(subject: T, properties: Readonly<Record<string, Property<T>>>): readonly Fault[] {
  return Object.entries(properties).flatMap(([name, property]) => {
    try {
      return property(subject);
    } catch (error) {
      return [{ name: `${name} throws: ${placeOfThrow(error)}`, detail: error instanceof Error ? error.stack ?? "" : String(error) }];
    }
  });
}

/** The error and the first function of ours it came from. */
function placeOfThrow(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.name} ${error.message.replaceAll(/\d+|"[^"]*"/gu, "…").slice(0, 80)} ${/\n\s+at ([\w.]+)/u.exec(error.stack ?? "")?.[1] ?? ""}`;
}
