import type { Block } from "../types.js";

/** An HTML comment that stands as a block of its own; text after `-->` on its line is not hidden by Markdown alone. */
export interface BlockComment {
  readonly block: Block;
  /** The word before the first blank or colon: `section`, `lint-report`. */
  readonly name: string;
  /** What follows it. */
  readonly body: string;
}

const OPEN = "<!--";
const CLOSE = "-->";
/** What a comment is called, from its beginning. Example: `lint-report disable title` */
const NAME = /^([\p{L}\p{N}-]{1,60})(?![\p{L}\p{N}-])/u;
/** Between the name and what follows it. Example: the colon of `section: plan` */
const COLON = /^:/u;

/** All named comments of the draft in reading order. */
export const commentsOf = (blocks: readonly Block[]): readonly BlockComment[] =>
  blocks.flatMap((block) => {
    if (block.node.type !== "html") return [];
    const { value } = block.node;
    const end = value.startsWith(OPEN) ? value.indexOf(CLOSE, OPEN.length) : -1;
    const inside = end < 0 ? "" : value.slice(OPEN.length, end).trim();
    const name = NAME.exec(inside)?.[1];
    return name === undefined ? [] : [{ block, name, body: inside.slice(name.length).trimStart().replace(COLON, "").trim() }];
  });

