import { COLON, DATE, ENUMERATION_COMMA, FULL_STOP } from "@lint-report/report-model";
import { dateOfLine } from "./dates.js";
import { isText, type Signature, signatureOf, titleLinesOf } from "./edges.js";
import { fieldsOf } from "./fields.js";
import { liftOf, type Lift } from "./lift.js";
import { areNames } from "./names.js";
import { compactOf } from "./reading.js";
import { tablesOf } from "./tables.js";
import type { Fields, ImportData, Lifted, Line, Note, Role } from "./types.js";

/** What the lines around the text are, and what could be read from them. */
export interface Surroundings {
  readonly roles: ReadonlyMap<Line, Role>;
  readonly tableOf: ReadonlyMap<Line, number>;
  readonly fields: Fields;
  readonly lifted: readonly Lifted[];
  readonly labels: Lift["labels"];
  /** Lines of which nothing is left for the body. */
  readonly taken: ReadonlySet<Line>;
  readonly notes: readonly Note[];
}

/** The parts of a report that stand around its text. */
export interface Parts {
  readonly letterhead: readonly Line[];
  readonly title: readonly Line[];
  readonly date: Line | undefined;
  readonly addressee: Line | undefined;
  readonly signature: readonly Line[];
  readonly signed: Line | undefined;
  readonly lifts: ReadonlyMap<Line, Lift>;
}

const LONGEST_ADDRESSEE = 60;

/** Tells the lines around the text apart and reads the facts they state. */
export function surroundingsOf(lines: readonly Line[], data: ImportData): Surroundings {
  const parts = partsOf(lines, data);
  const { roles, tableOf } = tablesOf(lines);
  const all = new Map<Line, Role>(roles);
  const give = (role: Role, given: readonly (Line | undefined)[]): void => {
    for (const line of given) if (line !== undefined) all.set(line, role);
  };
  give("label", lines.filter((line) => isLabelled(line, data)));
  give("letterhead", parts.letterhead);
  give("date", [parts.date, parts.signed]);
  give("addressee", [parts.addressee]);
  give("signature", parts.signature);
  give("title", parts.title);
  const lifts = [...parts.lifts.values()];
  const lifted = lifts.flatMap((lift) => lift.lifted);
  const { fields, notes } = fieldsOf(parts, lifted, data);
  return { roles: all, tableOf, fields, lifted, labels: lifts.flatMap(({ labels }) => labels), taken: new Set(parts.lifts.keys()), notes };
}

function partsOf(lines: readonly Line[], data: ImportData): Parts {
  const title = titleLinesOf(lines, data);
  const titleEnd = title?.to ?? -1;
  const text = lines.findIndex((line, index) => index > titleEnd && isText(line));
  const head = lines.slice(0, text < 0 ? lines.length : text);
  const signature: Signature = signatureOf(lines, data) ?? { names: [], date: undefined };
  const below = head.slice(titleEnd + 1);
  return {
    letterhead: head.filter((line) => areNames(line.text, data.names)),
    title: title === undefined ? [] : lines.slice(title.from, title.to + 1),
    date: head.find((line) => dateOfLine(line) !== undefined),
    addressee: below.find((line) => isAddressee(line, data)),
    signature: signature.names.flatMap((index) => (index < head.length ? [] : lines[index] ?? [])),
    signed: signature.date === undefined || signature.date < head.length ? undefined : lines[signature.date],
    lifts: liftsOf(head, data),
  };
}

/** One document number and one line of signers; a second one stays where it is. */
function liftsOf(head: readonly Line[], data: ImportData): ReadonlyMap<Line, Lift> {
  const lifts = new Map<Line, Lift>();
  const known = new Set<string>();
  for (const line of head) {
    const lift = liftOf(line, data);
    if (lift === undefined || lift.lifted.some(({ key }) => known.has(key))) continue;
    lift.lifted.forEach(({ key }) => known.add(key));
    lifts.set(line, lift);
  }
  return lifts;
}

/** 中共开平市委、开平市人民政府： */
function isAddressee(line: Line, { forms, names }: ImportData): boolean {
  const compact = compactOf(line);
  if (line.width > LONGEST_ADDRESSEE || compact.indexOf(COLON) !== compact.length - 1) return false;
  const endings = [...names, ...forms.addresseeEndings];
  return compact.slice(0, -1).split(ENUMERATION_COMMA).every((name) => endings.some((ending) => name.endsWith(ending)));
}

/** 附件：…, 抄送：…, a closing formula, or the line of issue: 云溪镇党政办公室 2024年1月15日印发. */
function isLabelled({ head, tail }: Line, { forms }: ImportData): boolean {
  if (forms.closings.some((closing) => head === closing || head === closing + FULL_STOP)) return true;
  if ([...forms.attachmentLabels, ...forms.copyLabels].some((label) => head.startsWith(label + COLON))) return true;
  return DATE.test(tail) && forms.issueLabels.some((label) => tail.endsWith(label));
}
