import { standard } from "@lint-report/standard";
import type { Imported } from "./engine.js";
import { importReport } from "./import/import-report.js";
import { nameEndingsOf } from "./import/names.js";

/** A heading's mark that somebody has typed already: the draft sets its own. */
const HEADING_MARK = /^([ \t\u3000]{0,20})[#\uff03]{1,6}[ \t]{0,4}(?=\p{Script=Han})/gmu;

/** `import` with the standard's data. */
export function importText(text: string): Imported {
  const { furniture, forms, authorities } = standard;
  return importReport(text.replace(HEADING_MARK, "$1"), { furniture, forms, names: nameEndingsOf(authorities) });
}
