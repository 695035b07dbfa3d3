import { approximate, chineseValue } from "@lint-report/report-model";

/** What a numeral says, in digits or in words; 0 for what is none. */
export function numberIn(numeral: string): number {
  return Number(numeral) || approximate(chineseValue(numeral)?.value ?? { digits: 0n, scale: 0 });
}
