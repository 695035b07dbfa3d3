import { lintDraft } from "../src/lint.js";
import type { Message, RuleSettings } from "../src/types.js";
import { PLACE, type Statement, type StatedFault } from "./statements.js";

/** What one rule said of one statement that is not as it should be: a wrong alarm, a fault it missed, or a relation that a fault breaks, told at another of its figures or by another rule. */
export interface WrongVerdict {
  readonly rule: string;
  readonly statement: Statement;
  /** What was said, or the words that were missed. */
  readonly said: string;
  readonly kind: "wrong alarm" | "wrong hint" | "missed" | "of a fault";
}

/** How one rule fared. */
export interface Score {
  readonly rule: string;
  /** Alarms at a labelled fault, and alarms where none is. In neither are alarms at faults that a reviewer might let pass, and those that show a faulty figure from another place. */
  readonly right: number;
  readonly wrong: number;
  /** Of these, what is said as an error or a warning, not as a hint. */
  readonly loudRight: number;
  readonly loudWrong: number;
  /** Sure faults found, and not found. */
  readonly seen: number;
  readonly missed: number;
  /** Of those not found the ones whose figure a message of another place or rule shows. */
  readonly elsewhere: number;
  /** Faults that a reviewer might let pass: found, and not found. */
  readonly unsureSeen: number;
  readonly unsureMissed: number;
}

export interface Judgement {
  readonly scores: readonly Score[];
  readonly wrongVerdicts: readonly WrongVerdict[];
}

/** The rules of figures. */
export const FIGURE_RULES = ["rate-arithmetic", "sum-arithmetic", "part-exceeds-whole", "conflicting-figures", "quantity-style"] as const;
/** The rules that are measured; `vague-quantities` where a set labels what it finds. */
export const MEASURED = [...FIGURE_RULES, "vague-quantities"] as const;

/** Statements with the draft they are read in, and the rules that their labels speak of. */
export interface LabelledSet {
  readonly statements: readonly Statement[];
  readonly frame: string;
  readonly measured: readonly string[];
}

const YEAR_PLACE = "{{year}}";

/** Lints each statement as a minimal draft and compares what is said with the labels; `frame` is that draft with a place for the statement. */
export function judged({ statements, frame, measured }: LabelledSet, known: readonly string[]): Judgement {
  const settings: RuleSettings = Object.fromEntries(known.filter((id) => !measured.includes(id)).map((id) => [id, { severity: "off", options: {} }]));
  const results = statements.map((statement) => ({ statement, messages: messagesFor(statement, { frame, settings }) }));
  const byRule = measured.filter((rule) => known.includes(rule)).map((rule) => judgedRule(rule, results, measured));
  return { scores: byRule.map(({ score }) => score), wrongVerdicts: byRule.flatMap(({ wrongVerdicts }) => wrongVerdicts) };
}

/** A message with its place in the statement's own text. */
interface Said {
  readonly message: Message;
  readonly start: number;
  readonly end: number;
  /** The places of the other figures that the message shows. */
  readonly shown: readonly { readonly start: number; readonly end: number }[];
}

interface Result {
  readonly statement: Statement;
  readonly messages: readonly Said[];
}

/** The minimal draft that a statement stands in. */
export function draftOf({ text }: Pick<Statement, "text">, frame: string): string {
  return frame.replaceAll(YEAR_PLACE, String(yearOf(text))).replace(PLACE, () => text);
}

function messagesFor(statement: Statement, { frame, settings }: { readonly frame: string; readonly settings: RuleSettings }): readonly Said[] {
  const offset = frame.replaceAll(YEAR_PLACE, String(yearOf(statement.text))).indexOf(PLACE);
  const { messages } = lintDraft({ source: draftOf(statement, frame), plain: false }, { settings, choice: {} });
  const within = ({ start, end }: Message["place"]): { start: number; end: number } => ({ start: start.offset - offset, end: end.offset - offset });
  return messages.map((message) => ({ message, ...within(message.place), shown: message.related.map(within) }));
}

/** The report's year where the statement names none. */
const USUAL_YEAR = 2024;
const LAST_YEAR = 2025;

/** The latest year that a statement names: it stands in the report of that year. */
export function yearOf(text: string): number {
  const named = [...text.matchAll(/(?<!\d)20[12]\d(?!\d)/gu)].map(([year]) => Number(year)).filter((year) => year <= LAST_YEAR);
  return named.length === 0 ? USUAL_YEAR : Math.max(...named);
}

function judgedRule(rule: string, results: readonly Result[], measured: readonly string[]): { readonly score: Score; readonly wrongVerdicts: readonly WrongVerdict[] } {
  const wrongVerdicts: WrongVerdict[] = [];
  const score = { rule, right: 0, wrong: 0, loudRight: 0, loudWrong: 0, seen: 0, missed: 0, elsewhere: 0, unsureSeen: 0, unsureMissed: 0 };
  for (const { statement, messages } of results) {
    const alarms = messages.filter(({ message }) => message.ruleId === rule);
    const faults = statement.faults.filter((fault) => fault.rule === rule);
    for (const alarm of alarms) {
      const fault = faults.find((each) => overlaps(alarm, each, statement.text));
      const isLoud = alarm.message.severity !== "info";
      if (fault === undefined && statement.faults.some((each) => isShown(alarm, each, statement.text))) {
        wrongVerdicts.push({ rule, statement, said: alarm.message.reason, kind: "of a fault" });
        continue;
      }
      if (fault === undefined) wrongVerdicts.push({ rule, statement, said: alarm.message.reason, kind: isLoud ? "wrong alarm" : "wrong hint" });
      if (fault === undefined) score.wrong++;
      else if (fault.sure) score.right++;
      if (isLoud && fault === undefined) score.loudWrong++;
      else if (isLoud && fault?.sure === true) score.loudRight++;
    }
    for (const fault of faults) {
      const seen = alarms.some((alarm) => overlaps(alarm, fault, statement.text));
      if (fault.sure && !seen && messages.some((each) => measured.includes(each.message.ruleId) && isShown(each, fault, statement.text))) score.elsewhere++;
      if (fault.sure) score[seen ? "seen" : "missed"]++;
      else score[seen ? "unsureSeen" : "unsureMissed"]++;
      if (!seen) wrongVerdicts.push({ rule, statement, said: fault.sure ? fault.at : `(${fault.at})`, kind: "missed" });
    }
  }
  return { score, wrongVerdicts };
}

/** At the fault itself; a sum may be told at any of its parts. */
function overlaps(said: Said, fault: StatedFault, text: string): boolean {
  return said.message.ruleId === "sum-arithmetic" ? isShown(said, fault, text) : isShown({ ...said, shown: [] }, fault, text);
}

function isShown({ start, end, shown }: Said, { at }: StatedFault, text: string): boolean {
  const from = text.indexOf(at);
  return from >= 0 && [{ start, end }, ...shown].some((each) => each.start < from + at.length && each.end > from);
}
