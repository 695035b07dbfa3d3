/**
 * The shapes of the standard: what law and practice demand of a report, as data.
 *
 * Years are report years (the year a report is about), inclusive at both ends; `null` means unbounded.
 * `basis` holds keys of `basis.yaml`. `verified: false` marks what no source confirms: such an entry may inform, never accuse.
 */

import type { FigureWords } from "./figure-word-types.js";
import type { Competence, DividedCities, SensitiveData } from "./publication-types.js";
import type { PrincipalWords } from "./principal-types.js";
import type { ImportForms } from "./source-types.js";
import type { Instrument, Term, TimeWords } from "./term-types.js";

/** Levels of government a report can come from; `county` includes county-level cities, `city` is a city divided into districts. */
export type LevelKey = "town" | "subdistrict" | "county" | "district" | "city" | "department";

/** Template profiles: the outline a level uses. */
export type ProfileKey = "town" | "county" | "department";

/** The five mandated parts of a report; also the ids of a template's top-level sections. */
export type PartKey = "measures" | "shortcomings" | "first-responsible" | "plan" | "other";

/** What every entry of the standard has. */
export interface Entry {
  /** Unique within its file, kebab-case. */
  readonly key: string;
}

/** An entry with its legal or factual grounds. */
export interface Founded extends Entry {
  /** Keys of `basis.yaml`; at least one. */
  readonly basis: readonly string[];
  readonly verified: boolean;
}

/** Years in which an entry holds. */
export interface TimeBound {
  /** First report year, or `null`. */
  readonly from: number | null;
  /** Last report year, or `null`. */
  readonly until: number | null;
}

/** A legal or factual ground that messages cite. */
export interface Basis extends Entry, TimeBound {
  /** law: 法律法规 · party-rule: 党内法规 · programme: 纲要、规划 · norm: national standard · guideline: local rule · practice: what published reports do. */
  readonly kind: "law" | "party-rule" | "programme" | "norm" | "guideline" | "practice";
  /** Title without 《》. */
  readonly document: string;
  /** Document number, or an empty string. */
  readonly number: string;
  /** “第二十四条”, or an empty string. */
  readonly article: string;
  /** What it says, paraphrased in one sentence. */
  readonly gist: string;
  readonly verified: boolean;
}

export interface Level extends Entry {
  readonly key: LevelKey;
  readonly name: string;
  readonly profile: ProfileKey;
}

/** A kind of authority: how its government, its Party committee and its principals are called. */
export interface AuthorityKind extends Entry {
  readonly level: LevelKey;
  /** Endings of the authority's name, longest first: 镇人民政府, 镇政府. An ending that fits several levels stands in none of them and in `ambiguous` kinds. */
  readonly names: readonly string[];
  /** Endings of the Party committee's name: 镇委员会, 镇党委. */
  readonly partyNames: readonly string[];
  /** Ending of the place's name: 镇. Empty for departments. */
  readonly place: string;
  /** The official full form, with {{place}} for the place's name: {{place}}人民政府. */
  readonly officialName: string;
  readonly officialPartyName: string;
  readonly partyHead: readonly string[];
  /** Units of the kind with a committee where others have a leading group, by a word of their names: 局党委书记 of a 税务局. */
  readonly committees?: { readonly units: readonly string[]; readonly partyHead: string };
  readonly governmentHead: readonly string[];
  /** Short forms for running text: 镇党委, 镇政府. */
  readonly shortParty: string;
  readonly shortGovernment: string;
  readonly selfReference: readonly string[];
}

/** One item of the mandated content. */
export interface MandatedItem extends Founded, TimeBound {
  readonly key: PartKey;
  /** 第几项, from 1. */
  readonly item: number;
  /** What the part must hold, paraphrased. */
  readonly title: string;
  readonly required: boolean;
  /** Words of headings that decide; `存在…问题` lets a few characters stand between. */
  readonly keywords: readonly string[];
  /** Words that decide only where no keyword of any part stands. */
  readonly hints: readonly string[];
  /** Words that count only beside another part's, in one heading: 对策, in 短板与对策. */
  readonly beside: readonly string[];
  /** Phrases in which those words mean something else. */
  readonly exceptions: readonly string[];
}

/** A field of work that a measures part tells about; the neutral heading serves years without a programme. */
export interface Topic extends Entry {
  readonly title: string;
  /** Meaning-bearing words of headings on this topic. */
  readonly words: readonly string[];
}

/** A task of a programme, valid for the programme's years; gives the topic its heading in those years. */
export interface Task extends Founded, TimeBound {
  readonly topic: string;
  readonly title: string;
}

/** A duty of the head of the Party committee or of the government as first responsible person. */
export interface Duty extends Founded, TimeBound {
  readonly principal: "party" | "government";
  readonly title: string;
  /** A short name for messages. */
  readonly label: string;
  /** Levels the duty can be asked of. */
  readonly levels: readonly LevelKey[];
  /** Words by which a report tells of this duty; `甲…乙` lets a few characters of the same clause stand between. */
  readonly words: readonly string[];
  /** Words that count in the first responsible persons' part alone: elsewhere they mostly speak of other work. */
  readonly partWords: readonly string[];
  /** Phrases in which those words mean something else. */
  readonly exceptions: readonly string[];
  /** What a report shows as evidence, in words: an enumeration, the weightiest first. */
  readonly evidence: string;
  /** Skeleton of a sentence with {{…}} placeholders; {{partyHead}} and {{governmentHead}} are filled by `init`. */
  readonly sentence: string;
}

/** A quantity that reports state. */
export interface Indicator extends Founded {
  readonly topic: string;
  readonly title: string;
  /** Phrases that name it in a report. */
  readonly phrases: readonly string[];
  /** Classifiers or units, the commonest first. */
  readonly units: readonly string[];
  /** Skeleton of a quantified sentence with {{…}} placeholders, without final punctuation. */
  readonly sentence: string;
  /** Levels whose reports are expected to state it. */
  readonly core: readonly LevelKey[];
}

/** A classifier or unit. Units of one family can be compared and added. */
export interface Unit extends Entry {
  readonly family: string;
  readonly names: readonly string[];
  /** Decimal places by which a number moves left into the family's basic unit: 4 for 万元. */
  readonly factor: number;
}

/** A way of writing that looks like a number and is no quantity. */
export interface NonQuantity extends Entry {
  readonly words: readonly string[];
  /** Regular expression over normalised text, or an empty string. */
  readonly pattern: string;
  readonly matches: string;
  readonly spares: string;
}

/** Fixed words of the report as a document. */
export interface Forms {
  /** What such a report is about: 法治政府建设. The first is the official one. */
  readonly titleSubjects: readonly string[];
  /** 年度报告, 情况报告, 报告 … */
  readonly titleGenres: readonly string[];
  /** Label of the signer: 签发人. */
  readonly signerLabels: readonly string[];
  /** Labels of what follows the signature: 抄送, 印发, 附件. */
  readonly copyLabels: readonly string[];
  readonly issueLabels: readonly string[];
  readonly attachmentLabels: readonly string[];
  /** 特此报告. */
  readonly closings: readonly string[];
  /** How a Party committee's name may begin: 中国共产党, 中共. */
  readonly partyNames: readonly string[];
}

/** A line that a web page or a printer adds to a report. */
export interface Furniture extends Entry {
  readonly kind: "navigation" | "copyright" | "contact" | "meta" | "page-number" | "share";
  readonly words: readonly string[];
  /** Regular expression, or an empty string; then `matches` and `spares` hold one example each. */
  readonly pattern: string;
  readonly matches: string;
  readonly spares: string;
  readonly position: "head" | "tail" | "any";
  /** What the line is, in words for the user. */
  readonly reason: string;
}

/** A day, week or month of remembrance or publicity that returns every year. */
export interface NamedDay {
  readonly key: string;
  readonly name: string;
  /** As reports call it, each in full. */
  readonly words: readonly string[];
  /** Month and day, 12-04; null where it moves or lasts longer. */
  readonly date: string | null;
  /** The year that is counted as its first; null where it is not counted. */
  readonly first: number | null;
  readonly basis: readonly string[];
}

/** Lists of the standard that somebody else may add to, in the same form. */
export type AdditionKey = "basis" | "authorities" | "duties" | "terms" | "documents";

/** A user's own entries of the standard. */
export type Additions = Pick<Standard, AdditionKey>;

/** The whole standard, validated when it is built. */
export interface Standard {
  readonly basis: readonly Basis[];
  readonly levels: readonly Level[];
  readonly authorities: readonly AuthorityKind[];
  readonly mandated: readonly MandatedItem[];
  readonly topics: readonly Topic[];
  readonly tasks: readonly Task[];
  readonly duties: readonly Duty[];
  readonly principals: PrincipalWords;
  readonly indicators: readonly Indicator[];
  readonly forms: ImportForms;
  readonly furniture: readonly Furniture[];
  readonly units: readonly Unit[];
  readonly nonQuantities: readonly NonQuantity[];
  readonly figureWords: FigureWords;
  readonly competences: readonly Competence[];
  readonly dividedCities: readonly DividedCities[];
  readonly sensitive: SensitiveData;
  readonly terms: readonly Term[];
  /** The instruments that reports cite. */
  readonly documents: readonly Instrument[];
  readonly timeWords: TimeWords;
  readonly days: readonly NamedDay[];
}
