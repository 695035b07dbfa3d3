import type { Standard } from "@lint-report/standard";
import { isReportTitle } from "../facts/title.js";
import { viewOfRaw } from "../text/text-view.js";

/** How much of a file is looked at: front matter and title stand at the top. */
const HEAD = 4000;
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]{0,3000}?)\n---/u;
/** Keys that only our front matter has; `year` or `title` alone would fit any blog. */
const OWN_KEY = /^(?:template:[ \t]*["']?(?:town|county|department)\b|(?:authority|document-number|addressee)[ \t]*:)/mu;
const HEADING_MARKS = /^[#\uff03*\s]{0,10}/u;

/** Tells cheaply, without parsing, whether a Markdown or text file in a folder is such a report. */
export function looksLikeReport(source: string, standard: Standard): boolean {
  const head = source.slice(0, HEAD);
  const frontMatter = FRONT_MATTER.exec(head)?.[1];
  if (frontMatter !== undefined && OWN_KEY.test(frontMatter)) return true;
  return head.split(/\r\n|\r|\n/u).slice(0, 40).some((line) => {
    const text = line.replace(HEADING_MARKS, "");
    const units = Array.from(text, (_, index) => index);
    return isReportTitle(viewOfRaw({ text, starts: units, ends: units }).text, standard.forms);
  });
}
