import type { AuthorityKind, LevelKey } from "@lint-report/standard";
import { fact } from "../fact.js";
import { outlineOf } from "../outline/outline.js";
import { frontMatterOf } from "../source/front-matter.js";
import { endOfReport } from "./second-report.js";
import { blocksOf } from "../text/blocks.js";
import { ABOUT, COLON, DOCUMENT_NUMBER, SUPERIOR_PREFIX, withArabicYears, YEAR, YEARS } from "../text/chinese.js";
import { ALL_OR_OWN, REMARK_OPEN, TITLE_YEAR, UNIT_OF_TITLE, YEAR_AHEAD } from "../text/chinese-layout.js";
import { SINCE_ONE_YEAR, YEARS_OF_MONTHS } from "../text/chinese-times.js";
import { ownYearIn, YEAR_DIGITS } from "./own-year.js";
import { OF_HEAD_OFFICE } from "../text/chinese-names.js";
import { spanOf } from "../text/text-view.js";
import type { Block, CalendarDate, Facts, Read, Report } from "../types.js";
import { kinshipOf } from "./same-authority.js";
import { authoritiesNamed, authorityNamed, kindsOfPlace, levelOfKinds } from "./authority.js";
import { dateOfBlock, isoDate, isReportYear } from "./dates.js";
import { signatureOf } from "./signature.js";

/** What an unfilled place of a template begins with. */
const HOLE = "{{";
/** How many blocks from the end may hold the signature: copies and notices of a web page stand behind it. */
const END_BLOCKS = 14;
const LONGEST_ADDRESSEE = 60;

/** Who reports, for which year, when signed: from front matter, else from title, head and end of the draft. */
export const factsOf = fact((report): Facts => {
  const authorities = authoritiesOf(report);
  return {
    authorities,
    level: levelOf(report, authorities),
    superior: written(report, "superior", asText) ?? superiorOf(authorities),
    year: yearOf(report),
    title: titleOf(report),
    signed: written(report, "signed", isoDate) ?? signedOf(report),
    documentNumber: written(report, "document-number", asText) ?? inHead(report, (block) => DOCUMENT_NUMBER.test(block.view.text)),
    addressee: written(report, "addressee", asText) ?? inHead(report, isAddressee),
    signer: written(report, "signer", asText) ?? signerOf(report),
    period: { from: periodOf(report, "from"), to: periodOf(report, "to") },
  };
});

/** The kinds of authority the report can be of, by name; empty where no name says. */
export const kindsOf = fact((report): readonly AuthorityKind[] => {
  const { standard } = report.context;
  for (const { value } of authoritiesOf(report)) {
    const kinds = authorityNamed(value, standard)?.kinds ?? kindsOfPlace(value, standard);
    if (kinds.length > 0) return kinds;
  }
  return [];
});

/** True for a management committee whose level nobody wrote: it is read as a subdistrict, for want of a level of its own. */
export const isZone = fact((report): boolean =>
  frontMatterOf(report)?.values.has("level") !== true && kindsOf(report).some(({ level, place }) => place === "" && level !== "department"));

/** Text blocks before the first section, the title included. */
export const headOf = fact((report): readonly Block[] => {
  const first = outlineOf(report).sections[0]?.block.index ?? Infinity;
  return blocksOf(report).filter(({ index, view }) => index < first && view.text !== "");
});

/** The last text blocks of the draft. */
export const endOf = fact((report): readonly Block[] => {
  const head = headOf(report);
  const last = head[head.length - 1]?.index ?? -1;
  const end = endOfReport(report);
  return blocksOf(report).filter(({ index, view }) => view.text !== "" && index > last && index < end).slice(-END_BLOCKS);
});

function written<T>(report: Report, key: string, accept: (value: unknown) => T | undefined): Read<T> | undefined {
  const found = frontMatterOf(report)?.values.get(key);
  const value = found === undefined ? undefined : accept(found.value);
  return found === undefined || value === undefined ? undefined : { value, start: found.start, end: found.end, from: "front-matter" };
}

/** What still holds a placeholder of the template says nothing. */
function asText(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" && !value.includes(HOLE) ? value.trim() : undefined;
}

function asTexts(value: unknown): readonly string[] | undefined {
  const texts = (Array.isArray(value) ? value : [value]).flatMap((each) => asText(each) ?? []);
  return texts.length > 0 ? texts : undefined;
}

function readBlock(block: Block, from: Read<unknown>["from"]): Read<string> {
  return { value: block.view.text, ...spanOf(block.view, 0, block.view.text.length), from };
}

/** A line with a label (来源：, 报送单位：) may name anybody, and speaks only where neither bare lines nor the title do. */
const authoritiesOf = fact((report): readonly Read<string>[] => {
  const given = authoritiesGiven(report);
  if (given.length > 0) return given;
  // 司法所、宣传办 in a table says who does something.
  const isLine = ({ cell, kind }: Block): boolean => cell === undefined && kind !== "list-item";
  const head = headOf(report).filter(isLine);
  const end = endOf(report).filter(isLine).reverse();
  const isBare = ({ view }: Block): boolean => !view.text.includes(COLON);
  const above = namedIn(head.filter(isBare), "head", report);
  if (above !== undefined) return above;
  const inTitle = authorityInTitle(report);
  const signed = namedIn(end.filter(isBare), "end", report);
  if (signed !== undefined && !isOthers(signed, inTitle, report)) return signed;
  return inTitle.length > 0 ? inTitle : namedIn(end, "end", report) ?? namedIn(head, "head", report) ?? [];
});

/** 湛桥区司法局, who signs what 湛桥区人民政府 reports by its title. */
function isOthers(signed: readonly Read<string>[], inTitle: readonly Read<string>[], { context: { standard } }: Report): boolean {
  const titled = inTitle.filter(({ value }) => authoritiesNamed(value, standard).length > 0);
  return titled.length > 0 && !signed.some((one) => titled.some((other) => kinshipOf(one.value, other.value, standard) === "same"));
}

/** The authorities that make up the first such line, behind its label; who gets a copy does not report. */
function namedIn(blocks: readonly Block[], from: Read<string>["from"], report: Report): readonly Read<string>[] | undefined {
  const { standard } = report.context;
  for (const { view } of blocks) {
    const at = view.text.lastIndexOf(COLON) + 1;
    const isCopy = standard.forms.copyLabels.some((label) => view.text.startsWith(label));
    const names = isCopy ? [] : authoritiesNamed(view.text.slice(at), standard);
    if (names.length > 0) return names.map(({ name, start, end }) => ({ value: name, ...spanOf(view, at + start, at + end), from }));
  }
  return undefined;
}

/** The authorities that front matter names. */
export const authoritiesGiven = fact((report): readonly Read<string>[] => {
  const given = written(report, "authority", asTexts);
  return given === undefined ? [] : given.value.map((value) => ({ ...given, value }));
});

/** What stands before the year or 关于 in the title, or between the two: 塘蓬镇2020年…, 关于塘蓬镇2020年… → 塘蓬镇; behind a year that comes first only what is named like a unit: 2020年塘蓬镇…. */
export const authorityInTitle = fact((report): readonly Read<string>[] => {
  const block = outlineOf(report).title;
  if (block === undefined) return [];
  const { text } = block.view;
  const about = text.startsWith(ABOUT) ? ABOUT.length : 0;
  const ahead = YEAR_AHEAD.exec(withArabicYears(text).slice(about))?.[0].length ?? 0;
  const from = about + ahead;
  const subjects = report.context.standard.forms.titleSubjects;
  const cuts = [withArabicYears(text).search(TITLE_YEAR), text.indexOf(ABOUT, from), ...subjects.map((word) => text.indexOf(word))];
  const cut = Math.min(...cuts.filter((place) => place >= from));
  if (cut <= from + 1 || cut >= text.length) return [];
  const value = beforeRemark(text.slice(from, cut));
  const isUnit = value.length > 1 && (ahead === 0 || isOneUnit(value, report));
  return isUnit ? [{ value, ...spanOf(block.view, from, from + value.length), from: "title" }] : [];
});

/** 清河县人民法院, of 清河县人民法院工作报告（2024年）: the year stands in the brackets. */
function beforeRemark(named: string): string {
  return named.includes(REMARK_OPEN) ? UNIT_OF_TITLE.exec(named)?.[1] ?? "" : named;
}

/** 静海区 or 静海区司法局, of 2020年静海区法治政府建设情况报告; not 全区, not 全面推进. */
function isOneUnit(value: string, { context: { standard } }: Report): boolean {
  return !ALL_OR_OWN.test(value) && (kindsOfPlace(value, standard).some(({ place }) => value.length > place.length + 1) || authoritiesNamed(value, standard).length === 1);
}

function levelOf(report: Report, authorities: readonly Read<string>[]): Read<LevelKey> | undefined {
  const levels = report.context.standard.levels;
  const given = written(report, "level", (value) => levels.find(({ key }) => key === value)?.key);
  if (given !== undefined) return given;
  const level = levelOfKinds(kindsOf(report));
  const source = authorities[0];
  return level === undefined || source === undefined ? undefined : { ...source, value: level };
}

function superiorOf(authorities: readonly Read<string>[]): Read<string> | undefined {
  for (const authority of authorities) {
    const prefix = SUPERIOR_PREFIX.exec(authority.value.replace(OF_HEAD_OFFICE, ""))?.[0];
    if (prefix !== undefined) return { ...authority, value: prefix };
  }
  return undefined;
}

function titleOf(report: Report): Read<string> | undefined {
  const block = outlineOf(report).title;
  return block === undefined ? undefined : readBlock(block, "title");
}

function yearOf(report: Report): Read<number> | undefined {
  const given = written(report, "year", (value) => (isReportYear(value) ? value : undefined));
  if (given !== undefined) return given;
  const { title, sections: [first] } = outlineOf(report);
  const titled = title === undefined ? null : YEAR.exec(withArabicYears(title.view.text));
  if (title !== undefined && titled !== null) return { value: Number(titled[1]), ...spanOf(title.view, titled.index, titled.index + (titled[1]?.length ?? 0)), from: "title" };
  const head = headOf(report).filter((block) => block !== title && dateOfBlock(block) === undefined);
  // 一、2023年推进法治政府建设情况, where nothing above says.
  const chapter = first !== undefined && first.form !== "run-in" && (first.mark?.number ?? 1) === 1 ? [first.block] : [];
  for (const [pattern, blocks] of [[YEARS_OF_MONTHS, [...head, ...chapter]], [YEARS, head]] as const) {
    for (const { view } of blocks) {
      const start = ownYearIn(view.text, pattern);
      if (start !== undefined) return yearAt(view, start);
    }
  }
  return yearSince(head, report);
}

/** The year at a place of a line above the text. */
function yearAt(view: Block["view"], start: number): Read<number> {
  return { value: Number(withArabicYears(view.text).slice(start, start + YEAR_DIGITS)), ...spanOf(view, start, start + YEAR_DIGITS), from: "head" };
}

/** 2024年以来，…, signed in that year or the next: the year that has gone by. */
function yearSince(head: readonly Block[], report: Report): Read<number> | undefined {
  const signed = signedOf(report)?.value.year;
  const block = head.find(({ view }) => SINCE_ONE_YEAR.test(withArabicYears(view.text)));
  const year = block === undefined ? undefined : yearAt(block.view, withArabicYears(block.view.text).search(SINCE_ONE_YEAR));
  return year !== undefined && (signed === year.value || signed === year.value + 1) ? year : undefined;
}

function signedOf(report: Report): Read<CalendarDate> | undefined {
  const signature = signatureOf(report);
  for (const [date, from] of [[signature?.date, "end"], [signature?.headDate, "head"]] as const) {
    if (date?.value !== undefined) return { value: date.value, start: date.start, end: date.end, from };
  }
  return undefined;
}

function inHead(report: Report, isIt: (block: Block) => boolean): Read<string> | undefined {
  const block = headOf(report).find(isIt);
  return block === undefined ? undefined : readBlock(block, "head");
}

function isAddressee(block: Block): boolean {
  const { text } = block.view;
  return block.kind === "paragraph" && text.endsWith(COLON) && text.length <= LONGEST_ADDRESSEE && text.indexOf(COLON) === text.length - 1 && !YEAR.test(text);
}

function signerOf(report: Report): Read<string> | undefined {
  for (const block of headOf(report)) {
    const label = report.context.standard.forms.signerLabels.find((each) => block.view.text.startsWith(each + COLON));
    if (label === undefined) continue;
    const from = label.length + 1;
    const { text } = block.view;
    if (text.length > from) return { value: text.slice(from), ...spanOf(block.view, from, text.length), from: "head" };
  }
  return undefined;
}

function periodOf(report: Report, end: "from" | "to"): Read<CalendarDate> | undefined {
  return written(report, "period", (value) =>
    typeof value === "object" && value !== null ? isoDate((value as Readonly<Record<string, unknown>>)[end]) : undefined);
}
