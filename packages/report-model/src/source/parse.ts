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

type Parser = Pick<Processor, "parse">;

function parserWith(...more: readonly (typeof plainText)[]): Parser {
  const parser = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkCjkFriendly);
  for (const plugin of more) parser.use(plugin);
  return parser.freeze();
}

const parsers: { markdown?: Parser; plain?: Parser } = {};

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
  const parser = isPlain ? parsers.plain ??= parserWith(plainText) : parsers.markdown ??= parserWith();
  return parser.parse(source) as Root;
}
