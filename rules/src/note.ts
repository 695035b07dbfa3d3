import type { Standard } from "@lint-report/standard";
import { groundsInWords } from "./texts.js";

/** “依据：…” for the keys of one message. */
export function noteOf(keys: readonly string[], standard: Standard): string {
  return groundsInWords(keys.flatMap((key) => standard.basis.find((basis) => basis.key === key) ?? []));
}
