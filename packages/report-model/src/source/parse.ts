import type { Root } from "mdast";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";
import { checkNesting } from "./nesting.js";
import { parseBlockwise } from "./parse-plain.js";

/** Constructs that are off in a `.txt` file: there indentation is layout and a line of dashes is a rule. */
const LAYOUT = ["codeIndented", "setextUnderline"];
/** Marks that are paired by looking back, but for brackets. */
const PAIRED = ["attention", "strikethrough"];
const BRACKETED = ["attention", "labelEnd", "labelStartLink", "labelStartImage"];

/** Reads the marks of some constructs as the characters they are. */
function without(this: Processor, names: readonly string[]): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: [...names] } }];
}

type Parser = Pick<Processor, "parse">;

function parserWithout(names: readonly string[]): Parser {
  return unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly).use(without, names).freeze();
}

/** Footnotes look back as well, and their constructs have no names to be switched off by. */
function parserWithoutBrackets(): Parser {
  return unified().use(remarkParse).use(remarkFrontmatter).use(without, BRACKETED).freeze();
}

const parsers = new Map<string, Parser>();

/** A parser is made when the first text asks for it: most runs need one, and many none. */
function parserNamed(name: string, make: () => Parser): Parser {
  const parser = parsers.get(name) ?? make();
  parsers.set(name, parser);
  return parser;
}

/** Marks that the parser looks back for among all before them: pairing them takes the square of their number. */
const EMPHASIS = /[*_~]{1,100}/gu;
const BRACKET = /\]/gu;
/** Example: the blank line between two paragraphs. */
const BLANK_LINE = /\n[ \t]{0,40}\r?\n/u;
/** More marks in one paragraph than anybody means; the longest table with bold cells has fewer. */
const MOST_MARKS = 2000;

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
export function parseFully(source: string, { plain }: Manner): Root {
  checkNesting(source);
  if (isCrowded(source, BRACKET)) return parserNamed("brackets", parserWithoutBrackets).parse(source) as Root;
  const off = [...(plain ? LAYOUT : []), ...(isCrowded(source, EMPHASIS) ? PAIRED : [])];
  return parserNamed(off.join(), () => parserWithout(off)).parse(source) as Root;
}
