import { BOOK_TITLE_OPEN } from "./chinese.js";
import { ANY_YEAR, CHINESE_COUNT } from "./chinese-forms.js";

const FIGURE = /\d/u;

/** True where a normalised text names a figure, a count or a document; years alone say nothing. */
export function isSpecific(text: string): boolean {
  const yearless = text.replaceAll(ANY_YEAR, "");
  return FIGURE.test(yearless) || CHINESE_COUNT.test(yearless) || yearless.includes(BOOK_TITLE_OPEN);
}
