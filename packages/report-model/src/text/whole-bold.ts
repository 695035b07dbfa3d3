import type { Nodes } from "mdast";

/** True for a paragraph whose text is bold from first to last. */
export function isWholeBold(node: Nodes): boolean {
  return node.type === "paragraph" && node.children.length === 1 && node.children[0]?.type === "strong";
}
