import { HOLE, lettersOf, lettersOfSource, NUMBER, runsIn, seedIndexOf, templateOf, type Report, type Run, type SeedIndex, type Template } from "@lint-report/report-model";

/** Wording of a template in so many letters is recognised; its sentences are short. */
const SHAPE = { length: 10, step: 1 };

const indexes = new WeakMap<Template, SeedIndex>();

/** Stretches of a report's letters that the templates and the standard's own sentences hold: whoever fills them in writes them too. */
export function templateRunsIn(text: string, report: Report): readonly Run[] {
  const { template } = templateOf(report);
  const index = indexes.get(template) ?? seedIndexOf(textsOf(template, report), SHAPE);
  indexes.set(template, index);
  return runsIn(text, index);
}

function textsOf(own: Template, { context: { standard, templates } }: Report): readonly string[] {
  const sources = [...new Set([own, ...Object.values(templates)].map(({ source }) => source))].map((source) => lettersOfSource(filled(source)).text);
  const sentences = [...standard.duties, ...standard.indicators].map(({ sentence }) => lettersOf(filled(sentence)).text);
  return [...sources, sentences.join("")];
}

/** Most holes of a template stand for numbers. */
function filled(text: string): string {
  return text.replaceAll(HOLE, NUMBER);
}
