import { BOOK_TITLE_CLOSE, BOOK_TITLE_OPEN, QUOTE_CLOSE, QUOTE_OPEN, type DocumentMention } from "@lint-report/report-model";

/** A document's name as the draft has it, so that it can be searched for: in 《》, or in “” where it stands without. `title`: the name with its years. */
export function shownName({ marked, name }: DocumentMention, title = name): string {
  return marked ? BOOK_TITLE_OPEN + title + BOOK_TITLE_CLOSE : QUOTE_OPEN + title + QUOTE_CLOSE;
}
