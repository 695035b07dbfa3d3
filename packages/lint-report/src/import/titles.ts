import { NO_TITLE, TITLE_REMARK } from "@lint-report/report-model";
import type { Forms } from "@lint-report/standard";

const LONGEST_TITLE = 80;

/** True for a line (see `compactOf`) that is the title of such a report and nothing else: a subject, and a genre at its end. */
export function isWholeTitle(compact: string, forms: Forms): boolean {
  const text = compact.replace(TITLE_REMARK, "");
  if (text.length > LONGEST_TITLE || NO_TITLE.test(text)) return false;
  return forms.titleSubjects.some((subject) => {
    const at = text.indexOf(subject);
    return at >= 0 && forms.titleGenres.some((genre) => text.endsWith(genre) && at + subject.length <= text.length - genre.length);
  });
}
