import type { Root } from "mdast";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";
import { parseBlockwise } from "./parse-plain.js";

/**
 * In a `.txt` file indentation is layout and a line of dashes is a rule: indented code and underlined headings are off.
 */
function plainText(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ["codeIndented", "setextUnderline"] } }];
}

const base = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly);

const markdown = base().freeze();
const plain = base().use(plainText).freeze();

/** How a draft is to be read: `plain` is true for `.txt`. */
interface Manner {
  readonly plain: boolean;
}

/** The mdast tree of a decoded draft, with the plugins that every part of the project uses. */
export function parseDraft(source: string, manner: Manner): Root {
  return parseBlockwise(source, (stretch) => parseFully(stretch, manner));
}

/** The same tree from the full parser alone. */
export function parseFully(source: string, { plain: isPlain }: Manner): Root {
  return (isPlain ? plain : markdown).parse(source);
}
