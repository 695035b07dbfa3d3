import { basename } from "node:path";

/** Endings of files that may be drafts; without the dot, as a pattern lists them. */
export const EXTENSIONS = "md,markdown,txt";
const TEXT_NAME = /\.(?:md|markdown|txt)$/iu;
const PLAIN_TEXT = /\.txt$/iu;
/** A read-me about drafts is no draft. */
const READ_ME = /^readme(?:\.|$)/iu;

/** True for the name of a text file; what it is called says nothing of its content. */
export function isTextName(path: string): boolean {
  return TEXT_NAME.test(path);
}

/** True for a text file that is read as it stands, without Markdown. */
export function isPlainText(path: string): boolean {
  return PLAIN_TEXT.test(path);
}

/** True for a file that is about its folder. */
export function isReadMe(path: string): boolean {
  return READ_ME.test(basename(path));
}
