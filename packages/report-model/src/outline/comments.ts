import type { Block } from "../types.js";

/** An HTML comment that stands as a block of its own; text after `-->` on its line is not hidden by Markdown alone. */
export interface BlockComment {
  readonly block: Block;
  /** The word before the first blank or colon: `section`, `lint-report`. */
  readonly name: string;
  /** What follows it. */
  readonly body: string;
}

const COMMENT = /^<!--\s*([\p{L}\p{N}-]+)\s*:?([\s\S]*?)-->/u;

/** All named comments of the draft in reading order. */
export const commentsOf = (blocks: readonly Block[]): readonly BlockComment[] =>
  blocks.flatMap((block) => {
    if (block.node.type !== "html") return [];
    const match = COMMENT.exec(block.node.value);
    return match === null ? [] : [{ block, name: match[1] ?? "", body: (match[2] ?? "").trim() }];
  });

