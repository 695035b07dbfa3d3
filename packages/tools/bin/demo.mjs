// Lints a flawed draft as its author would, and says what to try next. A demonstration that finds what it should has succeeded.
import { spawnSync } from "node:child_process";

const DRAFT = "seeds/flawed-town-2024.md";
const COMMAND = "packages/lint-report/dist/lint-report.cjs";

console.log(`$ node ${COMMAND} ${DRAFT}\n`);
const { status } = spawnSync(process.execPath, [COMMAND, DRAFT], { stdio: "inherit", env: { COLUMNS: "100", ...process.env } });
if (status !== 1) {
  console.error(`Cannot show the demonstration, expected findings (exit 1) and got exit ${status}`);
  process.exit(1);
}
console.log(`
这是一份有意留了毛病的草稿。接下来可以试：

  node ${COMMAND} --fix-dry-run ${DRAFT}      看看能自动改好哪些
  node ${COMMAND} explain required-sections              一条规则的说明
  node ${COMMAND} seeds/model-town-2024.md               一份没有毛病的范本
  node ${COMMAND} init -t town -o draft.md               按提纲新写一份

上面写的 lint-report，就是 node ${COMMAND}。改用自己的报告：把文件名换成自己的 .md 或 .txt 文件即可。
`);
