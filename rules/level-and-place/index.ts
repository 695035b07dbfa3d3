import { factsOf, kindsOf } from "@lint-report/report-model";
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
  find: (input) => {
    const { authorities, level } = factsOf(input.report);
    if (level === undefined && (authorities.length === 0 || kindsOf(input.report).length === 0)) return [];
    return [...superiors(input), ...competences(input), ...leadership(input), ...bureauLeads(input), ...selfReferences(input), ...strangers(input), ...strangeBureaus(input)];
  },
};
