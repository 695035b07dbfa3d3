import { HOLE, instrumentsNamed, NUMBER_BEHIND, NUMBER_PARTS, spanOf, type DocumentMention } from "@lint-report/report-model";
import type { Edit, Finding, RuleInput } from "../src/types.js";
import { wordIn } from "../src/words.js";
import { shownName } from "./shown-name.js";
import { nearTo } from "./similar.js";

/** Titles that no document has, although one of the catalogue is meant. */
export function wrongNames(mention: DocumentMention, input: RuleInput): readonly Finding[] {
  const { marked, candidates, name } = mention;
  if (!marked || candidates.length > 0 || name.replaceAll(HOLE, "") !== name) return [];
  const [wrong, right] = [wordIn(input.data.words, "legal-system"), wordIn(input.data.words, "legal-system", 1)];
  const renamed = name.replaceAll(wrong, right);
  const [named] = renamed === name ? [] : instrumentsNamed(renamed, input.report.context.standard);
  if (named !== undefined) return [{ key: "legal-system", ...placeOf(mention), data: { right: renamed }, expected: [renamed], edits: swaps(mention, wrong, right), safe: true, basis: named.basis }];
  const near = nearTo(name, input);
  if (near === undefined) return [];
  const key = near.form === "other" ? "other-name" : near.form === "slip" && near.instrument.verified ? "near-miss" : "similar";
  const place = placeOf(mention);
  return [{ key, ...place, data: { written: name, right: near.name }, expected: [near.name], edits: [{ ...place, text: near.name }], basis: near.instrument.basis }];
}

function placeOf({ block, nameStart, name }: DocumentMention): { readonly start: number; readonly end: number } {
  return spanOf(block.view, nameStart, nameStart + name.length);
}

function swaps({ block, name, nameStart }: DocumentMention, wrong: string, right: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = name.indexOf(wrong); at >= 0; at = name.indexOf(wrong, at + wrong.length)) {
    edits.push({ ...spanOf(block.view, nameStart + at, nameStart + at + wrong.length), text: right });
  }
  return edits;
}

/** How far behind a title its number reaches. */
const LONGEST_NUMBER = 30;

/** A document number behind a title that is not the title's: of the same issuer, but with another year or serial number. */
export function wrongNumbers(mention: DocumentMention): readonly Finding[] {
  const { block, end, instrument } = mention;
  const known = NUMBER_PARTS.exec(instrument?.number ?? "");
  const behind = NUMBER_BEHIND.exec(block.view.text.slice(end, end + LONGEST_NUMBER));
  if (instrument?.verified !== true || known === null || behind === null || behind[1] !== known[1]) return [];
  if (behind[2] === known[2] && Number(behind[3]) === Number(known[3])) return [];
  const place = spanOf(block.view, end + 1, end + behind[0].length - 1);
  const written = behind[0].slice(1, -1);
  return [{ key: "wrong-number", ...place, data: { name: shownName(mention), written, right: instrument.number }, expected: [instrument.number], edits: [{ ...place, text: instrument.number }], basis: instrument.basis }];
}
