import { frontMatterOf, type FrontMatter } from "@lint-report/report-model";
import type { Finding, Rule, RuleInput } from "../src/types.js";
import { dates } from "./dates.js";
import { fences } from "./fences.js";
import { duplicates, syntax } from "./syntax.js";
import { unfilled, values } from "./values.js";

/** The draft's front matter: its fences, its YAML, its keys and values; each kind only where the one before is in order. */
export const rule: Rule = {
  id: "front-matter",
  find: (input) => {
    const outside = fences(input.report);
    const frontMatter = frontMatterOf(input.report);
    return outside.length > 0 || frontMatter === undefined ? outside : inside(frontMatter, input);
  },
};

function inside(frontMatter: FrontMatter, input: RuleInput): readonly Finding[] {
  const unreadable = syntax(frontMatter, input.report);
  // What YAML makes of the lines behind one that it cannot read hangs on chance, so keys written twice are told when the rest can be read.
  const isReadable = frontMatter.document.errors.every(({ code }) => code === "DUPLICATE_KEY");
  const twice = isReadable ? duplicates(frontMatter, input.report) : [];
  // Of a key that is written twice it is not known which value is meant.
  if (unreadable.length > 0 || frontMatter.document.errors.length > 0) return [...unreadable, ...twice];
  const found = values(frontMatter, input);
  const dated = dates(frontMatter, input).filter(({ start }) => !found.some((each) => each.start === start && each.key !== "text-form"));
  return [...unfilled(frontMatter, input.report), ...found.filter(({ start }) => !dated.some((each) => each.start === start)), ...dated];
}
