import { scaffoldOf, type Template } from "@lint-report/report-model";
import type { LevelKey, ProfileKey, Standard } from "@lint-report/standard";
import { skeletonsOf, snippetOf, type Skeleton } from "lint-report-language-server";
import { texts } from "./texts.js";

/** A snippet as VS Code reads it. */
export interface Snippet {
  readonly prefix: readonly string[];
  readonly body: string;
  readonly description: string;
}

const LEVELS: Readonly<Record<ProfileKey, LevelKey>> = { town: "town", county: "county", department: "department" };
/** Stands for the year that nobody knows when the snippets are made. */
const YEAR = 9998;
const YEARS = /9998|9999/gu;
/** A year in a title, with the word behind it. */
const PLACE = /\{\{[^{}]{0,20}\}\}[^{}]?/gu;
const FULL_STOP = "\u3002";

/** Snippets of the templates' parts, and of the sentences by which figures are told. */
export function snippetsOf(templates: Readonly<Record<ProfileKey, Template>>, standard: Standard): Readonly<Record<string, Snippet>> {
  const profiles = Object.values(templates).map((template) => partsOf(template, standard));
  const sentences = standard.indicators.filter(({ verified }) => verified).map(({ key, title, sentence }): [string, Snippet] =>
    [`indicator-${key}`, { prefix: [title, key], body: snippetOf(sentence + FULL_STOP), description: texts.snippets.indicator }]);
  const ignore: [string, Snippet] = ["lint-report-ignore", { prefix: ["lint-report"], body: "<!-- lint-report ignore ${1:rule-id} -- ${2} -->", description: texts.snippets.ignore }];
  return Object.fromEntries([...profiles.flat(), ...sentences, ignore]);
}

function partsOf(template: Template, standard: Standard): readonly [string, Snippet][] {
  const { profile } = template;
  const scaffold = scaffoldOf({ template, standard, level: LEVELS[profile], year: YEAR }).replace(YEARS, (year) => `{{${Number(year) === YEAR ? texts.snippets.year : texts.snippets.nextYear}}}`);
  const name = texts.templates[profile];
  return skeletonsOf(scaffold, standard.forms.closings).map((skeleton) => [`${profile}-${skeleton.id}`, partSnippet(skeleton, name)]);
}

function partSnippet({ id, title, body }: Skeleton, template: string): Snippet {
  return { prefix: [title.replace(PLACE, ""), id], body: snippetOf(`## ${title}\n\n${body}\n`), description: texts.snippets.part(template) };
}
