import { importedBlocksOf } from "./blocks.js";
import { inputLinesOf } from "./input-lines.js";
import { paragraphsOf } from "./paragraphs.js";
import { surroundingsOf } from "./roles.js";
import { stripFurniture } from "./strip-furniture.js";
import type { ImportData, ImportResult, Note, Paragraph } from "./types.js";
import { writeDraft } from "./write-draft.js";

/** Key of the furniture entry for a label whose value went into the front matter. */
const LIFTED_LABEL = "lifted-label";

/**
 * Makes a Markdown draft of a report's text as it comes out of a PDF, a web page or a word processor. Every character but
 * white space is in the Markdown or listed as stripped; `importFaultOf` checks it.
 */
export function importReport(text: string, given: ImportData): ImportResult {
  const data: ImportData = { ...given, names: markedNames(given) };
  const { lines, blank } = inputLinesOf(text);
  const furnished = stripFurniture(lines, data);
  const around = surroundingsOf(furnished.lines, data);
  const body = furnished.lines.filter((line) => !around.taken.has(line));
  const paragraphs = paragraphsOf(body, around.roles);
  const blocks = importedBlocksOf(paragraphs, (paragraph) => tableOf(paragraph, around.tableOf));
  const isTitled = paragraphs.some(({ role }) => role === "title") || paragraphs.length === 0;
  const notes: readonly Note[] = [...(isTitled ? [] : [{ key: "no-title" } as const]), ...around.notes];
  const draft = writeDraft({ fields: around.fields, notes, blocks }, data.forms);
  const label = data.furniture.find(({ key }) => key === LIFTED_LABEL);
  const labels = around.labels.map((each) => ({ ...each, key: LIFTED_LABEL, reason: label?.reason ?? "" }));
  return {
    ...draft,
    stripped: [...furnished.stripped, ...labels].sort((a, b) => a.line - b.line || a.column - b.column),
    lifted: around.lifted,
    layout: {
      indents: lines.filter(({ indent }) => indent > 0).length,
      blankLines: blank,
      joins: paragraphs.reduce((joins, { lines: { length } }) => joins + length - 1, 0),
    },
  };
}

function tableOf({ lines: [line] }: Paragraph, tables: ReadonlyMap<Paragraph["lines"][number], number>): number | undefined {
  return line === undefined ? undefined : tables.get(line);
}

/** Names as signatures and letterheads have them too: 云溪镇人民政府（盖章）, 云溪镇人民政府文件. */
function markedNames({ names, forms }: ImportData): readonly string[] {
  const marks = ["", ...forms.sealMarks, ...forms.letterheadEndings];
  return names.flatMap((name) => marks.map((mark) => name + mark));
}
