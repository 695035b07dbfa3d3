/** What has its time in a report: terms, the instruments it cites, and the words that tell of when a sentence speaks. */

/** A day as `2025-10-20`; days compare as strings. */
export type IsoDate = string;

export type TermKind = "programme" | "campaign" | "meeting" | "formula" | "ideology" | "body" | "person" | "phrase" | "spelling";

/** A term that reports of some years may use and others may not. */
export interface Term {
  readonly key: string;
  readonly kind: TermKind;
  /** Terms of one series follow each other: 七五普法, 八五普法, 九五普法. Empty where nothing follows. */
  readonly series: string;
  readonly title: string;
  /** How reports write it, the longest first; what stands in “” is found without and in other quotation marks too. */
  readonly words: readonly string[];
  /** Phrases in which these letters mean something else. */
  readonly spared: readonly string[];
  /** Words that give it another meaning in their sentence: 交警 beside 一般程序. */
  readonly sparedBeside?: readonly string[];
  /** First and last report year that may speak of it as present; `null` means unbounded. */
  readonly from: number | null;
  readonly until: number | null;
  /** Exact days, where they are known: of a meeting its opening and closing. */
  readonly begins: IsoDate | null;
  readonly ends: IsoDate | null;
  /** Why it has its time, one clause for the writer. */
  readonly why: string;
  /** What to write once its time is over; empty where the series says so, or where nobody knows yet. */
  readonly instead: string;
  /** Letters that can be replaced in place without a look at the sentence. */
  readonly replace: { readonly from: string; readonly to: string } | null;
  /** Where one of these stands in the report nothing is said. */
  readonly excusedBy: readonly string[];
  /** True for what informs and never accuses, although it is confirmed. */
  readonly soft: boolean;
  readonly basis: readonly string[];
  readonly verified: boolean;
}

/** A law, regulation, Party rule, programme or other document that reports cite. */
export interface Instrument {
  readonly key: string;
  readonly kind: "law" | "regulation" | "rule" | "party-rule" | "programme" | "policy";
  /** Official title without 《》 and without the years in brackets behind it. */
  readonly title: string;
  /** Short titles that are right inside 《》. */
  readonly aliases: readonly string[];
  /** Titles that are known without 《》. */
  readonly bare: readonly string[];
  readonly number: string;
  /** The years in brackets behind the title: 2021 and 2025 of （2021－2025年）. */
  readonly from: number | null;
  readonly until: number | null;
  readonly adopted: IsoDate | null;
  readonly effective: IsoDate | null;
  /** Later revisions and amendments, the earliest first. */
  readonly revisions: readonly { readonly adopted: IsoDate | null; readonly effective: IsoDate | null }[];
  readonly repealed: IsoDate | null;
  /** Key of the instrument that took its place, or an empty string. */
  readonly successor: string;
  readonly basis: readonly string[];
  readonly verified: boolean;
}

/** Words by which a sentence tells of which time it speaks; each list's use is told in `time-words.yaml`. */
export interface TimeWords {
  readonly history: readonly string[];
  readonly finished: readonly string[];
  readonly honours: readonly string[];
  readonly changes: readonly string[];
  readonly compared: readonly string[];
  readonly former: readonly string[];
  readonly negations: readonly string[];
  readonly plans: readonly string[];
  readonly prepared: readonly string[];
  readonly awaited: readonly string[];
  readonly drafts: readonly string[];
  readonly renewed: readonly string[];
  readonly except: readonly string[];
}
