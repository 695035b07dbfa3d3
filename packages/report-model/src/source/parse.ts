import type { Root } from "mdast";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";
import { checkNesting } from "./nesting.js";
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

/** Marks that the parser looks back for among all before them: pairing them takes the square of their number. */
const EMPHASIS = /[*_~]{1,100}/gu;
const BRACKET = /\]/gu;
/** Example: the blank line between two paragraphs. */
const BLANK_LINE = /\n[ \t]{0,40}\r?\n/u;
/** More marks in one paragraph than anybody means; the longest table with bold cells has fewer. */
const MOST_MARKS = 2000;

/** Reads marks that are too many to be meant as the characters they are. */
function withoutMarks(this: Processor, names: readonly string[]): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: [...names] } }];
}

/** Footnotes look back as well, and their constructs have no names to be switched off by. */
const unmarked = unified().use(remarkParse).use(remarkFrontmatter).use(withoutMarks, ["attention", "labelEnd", "labelStartLink", "labelStartImage"]).freeze();
const unpaired = { markdown: base().use(withoutMarks, ["attention", "strikethrough"]).freeze(), plain: base().use(plainText).use(withoutMarks, ["attention", "strikethrough"]).freeze() };

function isCrowded(source: string, mark: RegExp): boolean {
  if ((source.match(mark)?.length ?? 0) <= MOST_MARKS) return false;
  return source.split(BLANK_LINE).some((paragraph) => (paragraph.match(mark)?.length ?? 0) > MOST_MARKS);
}

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
  checkNesting(source);
  if (isCrowded(source, BRACKET)) return unmarked.parse(source);
  if (isCrowded(source, EMPHASIS)) return (isPlain ? unpaired.plain : unpaired.markdown).parse(source);
  return (isPlain ? plain : markdown).parse(source);
}
