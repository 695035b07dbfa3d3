// Writes the folder of a new rule: it runs, and its tests fail until it has fixtures.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [id = ""] = process.argv.slice(2);
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id)) {
  console.error(`Cannot write a rule named "${id}", expected a name like heading-numbering, after the thing in the draft`);
  process.exit(2);
}
const folder = join("rules", id);
if (existsSync(folder)) {
  console.error(`Cannot write ${folder}, expected a name that no rule has had`);
  process.exit(2);
}

const files = {
  "rule.yaml": `# yaml-language-server: $schema=../schema/rule.schema.json
id: ${id}
title: 查什么，一句话
fixable: false
basis: [practice-substance]
messages:
  found:
    severity: info
    reason: 有什么或缺什么，应当怎样
    basis: []
words:
  marks: []
options: {}
`,
  "index.ts": `import { blocksOf, spanOf } from "@lint-report/report-model";
import type { Rule } from "../src/types.js";
import { wordsIn } from "../src/words.js";

/** What it finds. */
export const rule: Rule = {
  id: "${id}",
  find: ({ report, data }) => blocksOf(report).flatMap(({ view }) => wordsIn(data.words, "marks").flatMap((word) => {
    const at = view.text.indexOf(word);
    return at < 0 ? [] : [{ key: "found", ...spanOf(view, at, at + word.length) }];
  })),
};
`,
  "readme.md": `# ${id}：查什么

## 查什么

## 为什么

## 例子

\`\`\`md bad
\`\`\`

\`\`\`text
\`\`\`

\`\`\`md ok
\`\`\`

## 不查什么

## 怎样设置
`,
};
mkdirSync(join(folder, "fixtures"), { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
console.log(`${folder}: now write fixtures/bad-….md and fixtures/ok-….md, then npm run generate`);
