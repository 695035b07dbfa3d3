import { standard } from "@lint-report/standard";
import type { Imported } from "./engine.js";
import { importReport } from "./import/import-report.js";
import { nameEndingsOf } from "./import/names.js";

/** `import` with the standard's data. */
export function importText(text: string): Imported {
  const { furniture, forms, authorities } = standard;
  return importReport(text, { furniture, forms, names: nameEndingsOf(authorities) });
}
