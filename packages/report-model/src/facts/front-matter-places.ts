import { isMap, isScalar, type Node } from "yaml";
import { validateFrontMatter } from "../generated/validators.js";
import type { FrontMatter } from "../source/front-matter.js";
import type { Span } from "../types.js";

/** The keys that front matter may have, as its schema names them. */
export const frontMatterKeys: readonly string[] = keysAllowed();

function keysAllowed(): readonly string[] {
  validateFrontMatter({ "": null });
  return (validateFrontMatter.errors ?? []).flatMap(({ params }) => (Array.isArray(params["allowedValues"]) ? params["allowedValues"].map(String) : []));
}

/** Where the value at a path stands in the draft: `["period", "to"]`. Without such a value, the whole front matter. */
export function placeOfValue(frontMatter: FrontMatter, path: readonly (string | number)[]): Span {
  return spanOfNode(path.length === 0 ? undefined : frontMatter.document.getIn(path, true), frontMatter);
}

/** Where a key of the map at a path stands in the draft. */
export function placeOfKey(frontMatter: FrontMatter, path: readonly (string | number)[], key: string): Span {
  const map = path.length === 0 ? frontMatter.document.contents : frontMatter.document.getIn(path, true);
  const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
  return spanOfNode(pair?.key, frontMatter);
}

function spanOfNode(node: unknown, { offset, block }: FrontMatter): Span {
  const range = (node as Partial<Node> | undefined)?.range;
  return range === undefined || range === null ? { start: block.start, end: block.end } : { start: offset + range[0], end: offset + range[1] };
}
