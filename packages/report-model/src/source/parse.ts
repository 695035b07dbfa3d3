import type { Root } from "mdast";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";

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

/** The mdast tree of a decoded draft, with the plugins that every part of the project uses. */
export function parseDraft(source: string, options: { readonly plain: boolean }): Root {
  return (options.plain ? plain : markdown).parse(source);
}
