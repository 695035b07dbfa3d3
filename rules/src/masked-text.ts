import { maskedNumbers } from "@lint-report/report-model";
import { standard } from "@lint-report/standard";

/** A text that is no draft, as it may be shown: identity numbers and the like are masked at equal length. */
export function maskText(text: string): string {
  return maskedNumbers(text, standard.sensitive.numbers);
}
