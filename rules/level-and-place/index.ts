import type { Rule } from "../src/types.js";
import { strangeBureaus } from "./bureaus.js";
import { competences } from "./competences.js";
import { bureauLeads, leadership } from "./leadership.js";
import { selfReferences } from "./self-references.js";
import { strangers } from "./strangers.js";
import { superiors } from "./superiors.js";

/** Words of another level or place than the report's own; silent where nothing says whose report it is. */
export const rule: Rule = {
  id: "level-and-place",
  find: (input) => [...superiors(input), ...competences(input), ...leadership(input), ...bureauLeads(input), ...selfReferences(input), ...strangers(input), ...strangeBureaus(input)],
};
