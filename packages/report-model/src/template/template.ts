import type { ProfileKey } from "@lint-report/standard";
import { fact } from "../fact.js";
import { kindsOf, factsOf } from "../facts/facts.js";
import { profileOfKinds, profileOfLevel } from "../facts/authority.js";
import { frontMatterOf } from "../source/front-matter.js";
import type { Template } from "./types.js";

/** The template a report is read against, and who chose it. */
export interface ChosenTemplate {
  readonly template: Template;
  /** `level`: from the level that was read; `default`: nothing said, so the town's is taken. */
  readonly origin: "command-line" | "front-matter" | "configuration" | "level" | "default";
}

const DEFAULT_PROFILE: ProfileKey = "town";

/** Command line before front matter before configuration before the level; else the town's template. */
export const templateOf = fact((report): ChosenTemplate => {
  const { choice, templates } = report.context;
  if (choice.commandLine !== undefined) return { template: choice.commandLine, origin: "command-line" };
  const named = profileNamed(frontMatterOf(report)?.values.get("template")?.value);
  if (named !== undefined) return { template: templates[named], origin: "front-matter" };
  if (choice.configured !== undefined) return { template: choice.configured, origin: "configuration" };
  const { standard } = report.context;
  const level = factsOf(report).level?.value;
  const inferred = level === undefined ? profileOfKinds(kindsOf(report), standard) : profileOfLevel(level, standard);
  return inferred === undefined
    ? { template: templates[DEFAULT_PROFILE], origin: "default" }
    : { template: templates[inferred], origin: "level" };
});

/** A profile by its name; anything else is `undefined`. */
export function profileNamed(value: unknown): ProfileKey | undefined {
  return value === "town" || value === "county" || value === "department" ? value : undefined;
}
