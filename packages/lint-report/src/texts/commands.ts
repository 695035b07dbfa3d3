/** Words of `init`, `import` and `explain`. */

function meant(nearest: string | undefined): string {
  return nearest === undefined ? "" : `您是不是要写 ${nearest}？`;
}

export const initTexts = {
  /** Characters a file name must not have on Windows are replaced by the caller. */
  fileName: (authority: string | undefined, year: number) => `${authority ?? ""}${String(year)}年法治政府建设年度报告.md`,
  written: (path: string) => `已生成草稿：${path}`,
  outline: (year: number, level: string) => `按 ${String(year)} 年、${level}的提纲生成。不对的话，用 --year、--level 或 -t 指明，加 --force 重新生成。`,
  guessedLevel: "没有写 --authority 和 --level，先按这一级生成。",
  ambiguousLevel: (authority: string, levels: readonly string[]) => `“${authority}”可能是${levels.join("，也可能是")}，先按第一种生成；不是的话，用 --level 指明再生成一次。`,
  unknownLevel: (authority: string) => `从“${authority}”看不出是哪一类单位，先按政府部门的提纲生成；是乡镇、街道或者县、市政府的，--authority 写全称（如“云溪镇人民政府”），再生成一次。`,
  otherOutline: (authority: string, levels: readonly string[]) => `注意：“${authority}”一般是${levels.join("或者")}，和所选的提纲不同。`,
  next: (command: string) => [
    "接下来：",
    "  1. 用记事本、VS Code 等打开草稿，把 {{…}} 换成实际内容，不适用的句子删掉；<!-- --> 里的写作提示不会印出来，可以留着。",
    `  2. 写完运行：${command}`,
  ].join("\n"),
};

export const importTexts = {
  written: (path: string) => `已整理成草稿：${path}`,
  kept: (count: number) => `去掉了 ${String(count)} 行不属于正文的内容：`,
  reason: (reason: string, count: number) => `  ${reason}：${String(count)} 行`,
  stripped: (line: number, text: string) => `    第 ${String(line)} 行  ${text}`,
  nothingStripped: "没有去掉任何行。",
  lifted: (count: number) => `有 ${String(count)} 处移到了文首（文号、签发人等）。`,
  guesses: (count: number) => `有 ${String(count)} 处是猜的，草稿里用注释标了出来，请逐一核对：`,
  guess: (line: number, what: string) => `  第 ${String(line)} 行  ${what}`,
  more: (count: number) => `  还有 ${String(count)} 处，见草稿里的注释。`,
  details: "加 --verbose 可以看到去掉的每一行。",
  save: (file: string) => `要保存成文件，加上 -o，例如：lint-report import ${file} -o 草稿.md`,
  next: (command: string) => `接下来运行：${command}`,
  empty: "文件里没有文字",
  isDraft: (count: number) => `里面已经有 ${String(count)} 个“#”标题，是整理好的 Markdown 草稿，不用再整理（再整理会把“#”“**”当成正文里的字）。直接检查：去掉 import，写 lint-report 和文件名`,
  same: "输出文件就是输入文件，会把原文盖掉。请换一个文件名",
};

export const explainTexts = {
  intro: "全部规则（等级：错误＞警告＞提示；“可自动改”的能用 --fix 改好）",
  fixable: "可自动改",
  more: "看某一条的说明：lint-report explain 规则名",
  severities: { error: "错误", warning: "警告", info: "提示" } as const,
  unknown: (id: string, nearest: string | undefined) => `没有“${id}”这条规则。${meant(nearest)}全部规则见：lint-report explain`,
  noPage: (title: string) => `${title}\n\n这条规则还没有说明页。`,
};
