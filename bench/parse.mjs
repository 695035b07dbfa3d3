// Parses files with remark-parse alone, or with the plugins that the project uses, and does nothing else: the floor to compare with.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const [manner, path] = process.argv.slice(2);
const bare = unified().use(remarkParse);
const processor = (manner === "bare" ? bare : bare.use(remarkFrontmatter).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly)).freeze();
const files = path.endsWith(".md") ? [path] : readdirSync(path).map((name) => join(path, name));
let nodes = 0;
for (const file of files) nodes += processor.parse(readFileSync(file, "utf8")).children.length;
console.log(nodes);
