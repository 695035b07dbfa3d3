/** Sentences about what was typed. */

function meant(nearest: string | undefined): string {
  return nearest === undefined ? "" : `您是不是要写 ${nearest}？`;
}

function helpFor(command: string): string {
  return command === "lint" ? "lint-report --help" : `lint-report ${command} --help`;
}

export const usageTexts = {
  unknownFlag: (flag: string, nearest: string | undefined, command: string) =>
    `没有 ${flag} 这个参数。${meant(nearest)}全部参数见：${helpFor(command)}`,
  needlessValue: (flag: string) => `${flag} 是开关，后面不写取值。`,
  missingValue: (flag: string) => `${flag} 后面要写取值。如果取值本身以减号开头，请写成 ${flag}=取值。`,
  wideDash: (typed: string, flag: string | undefined) =>
    `“${typed}”开头是中文输入法打出的破折号或全角减号，参数要用半角减号“-”。${meant(flag)}`,
  unknownChoice: (flag: string, value: string, known: { readonly choices: readonly string[]; readonly nearest: string | undefined }) =>
    `${flag} 不能是“${value}”。${meant(known.nearest)}可以写：${known.choices.join("、")}`,
  notANumber: (flag: string, value: string) => `${flag} 后面要写不小于 0 的整数，写的是“${value}”。`,
  notThreads: (most: number, value: string) => `--threads 后面要写 1 到 ${String(most)} 的整数，写的是“${value}”。`,
  notAYear: (value: string) => `--year 要写四位年份（例如 2025），写的是“${value}”。`,
  notTogether: (one: string, other: string) => `${one} 和 ${other} 不能同时用，请去掉一个。`,
  onlyWith: (flag: string, needed: string) => `${flag} 要和 ${needed} 一起用。`,
  oneOnScreen: (formats: readonly string[]) =>
    `屏幕上一次只能显示一种格式，写了 ${formats.join("、")}。其余的请写明文件，例如：--format ${formats[0] ?? ""}:结果文件`,
  fileBehindColon: (value: string) => `--format ${value} 的冒号后面要写文件名，例如：--format html:结果.html`,
  nothingForOutputFile: "每个 --format 都写明了文件，--output-file 没有用处，请去掉。",
  pageOnScreen: (command: string) => `网页要写到文件里才能看，请运行：${command}`,
  pageName: "结果.html",
  notARevision: (revision: string) => `--since 后面要写 git 的版本（分支、标签或提交号），不能以减号开头，写的是“${revision}”。`,
  onlyText: (flag: string) => `${flag} 显示的是修改对比，不能和 --format 的其他格式或 --output-file 同时用。`,
  fixWhat: "--fix 会改写文件，请写明要改的文件或文件夹，例如：lint-report --fix 报告.md；当前文件夹里的全部要改，写：lint-report --fix .",
  noSheet: (ending: string) => `不能直接写 .${ending} 文件，请写成 .csv，WPS 和 Excel 都能打开。`,
  stdinWithFiles: "用 --stdin 时稿子从标准输入读，后面不能再写文件名。",
  stagedWithFiles: "--staged 检查暂存区里的稿子，后面不写文件名，也不能和 --stdin 同时用。",
  oneOperand: (command: string) => `${command} 后面只能写一项，多出来的请去掉。`,
  noOperands: (command: string, operand: string) => `${command} 后面不写文件名，多出了“${operand}”。要指定文件名请用 -o。`,
  importWhat: "请写上要导入的文件，例如：lint-report import 去年的报告.txt -o 草稿.md",
  printConfigWhat: "--print-config 一次只看一个文件的配置。",
  ruleShape: (value: string) => `--rule 要写成“规则名:等级”，例如 --rule section-order:info，写的是“${value}”。`,
  commandFirst: (command: string) => `${command} 是子命令，要紧跟在 lint-report 后面写：lint-report ${command} …`,
  maybeCommand: (command: string) => `您是不是要用子命令：lint-report ${command}`,
  failed: (path: string, reason: string) => `${path}：${reason}`,
  error: (reason: string) => `lint-report：${reason}`,
  waiting: (platform: string) =>
    `正在等待输入：把稿子粘贴到这里，${platform === "win32" ? "另起一行按 Ctrl+Z，再按回车" : "另起一行按 Ctrl+D"} 结束。`,
  internal: (where: string, cause: string) =>
    `程序内部出错（${where}）：${cause}。这不是稿子的问题；请加上 --verbose 再运行一次，把输出发给维护人员。`,
  internalAnywhere: "运行命令时",
};
