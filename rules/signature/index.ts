import { signatureOf } from "@lint-report/report-model";
import type { Rule } from "../src/types.js";
import { dates } from "./dates.js";
import { gaps } from "./gaps.js";
import { names } from "./names.js";

/** Who signed and when: missing, somebody else, too early or past the terms; never judged by today's date. */
export const rule: Rule = {
  id: "signature",
  find: (input) => {
    const signature = signatureOf(input.report);
    return signature === undefined ? [] : [...gaps(signature, input), ...names(signature, input), ...dates(signature, input)];
  },
};
