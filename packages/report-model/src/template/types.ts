import type { PartKey, ProfileKey } from "@lint-report/standard";

/** What a template asks of one top-level part of the report. */
export interface TemplateSection {
  /** Id used in `<!-- section: id -->`; the five mandated parts use the mandated content's keys. */
  readonly id: PartKey | (string & {});
  /** Heading without its number, {{year}} and {{nextYear}} unfilled. */
  readonly title: string;
  /** The whole heading line as a draft would have it. */
  readonly heading: string;
  readonly required: boolean;
  /** Keys of `basis.yaml`. */
  readonly basis: readonly string[];
  /** Whole titles that mean this part. */
  readonly aliases: readonly string[];
  /** Meaning-bearing words; `存在…问题` allows a few characters between. */
  readonly keywords: readonly string[];
  /** Phrases in which those words mean something else. */
  readonly exceptions: readonly string[];
  /** Keys of topics, of duties' principals and of indicators this part is expected to tell of. */
  readonly topics: readonly TemplateTopic[];
  readonly duties: readonly string[];
  readonly indicators: readonly string[];
}

export interface TemplateTopic {
  readonly key: string;
  readonly indicators: readonly string[];
}

/** The outline of one kind of report, read from a Markdown file. */
export interface Template {
  /** `town`, `county`, `department`, or the path of an own template. */
  readonly name: string;
  readonly profile: ProfileKey;
  readonly sections: readonly TemplateSection[];
  /** The Markdown file as it is; `init` makes a draft from it. */
  readonly source: string;
}
