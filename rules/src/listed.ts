import type { RuleInput } from "./types.js";

/** The value of an option that is a list of words; empty for anything else. */
export function listed(option: RuleInput["options"][string] | undefined): readonly string[] {
  return typeof option === "object" ? option : [];
}
