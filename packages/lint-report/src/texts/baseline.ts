/** Sentences about accepted findings and about lines that changed. */

export const baselineTexts = {
  missing: (file: string) => `没有找到基线文件 ${file}。第一次用，先加上 --update-baseline 运行一次，把现有的问题记进去；已经有基线的，请检查路径`,
  cannotRead: (file: string, why: string) => `读不了基线文件 ${file}：${why}`,
  broken: (file: string) => `${file} 不是 lint-report 写的基线文件，或者已经损坏。请检查路径；要重新生成，先删掉它，再加上 --update-baseline 运行一次`,
  isDraft: (file: string) => `--baseline 指向了要检查的稿子 ${file}。请换一个文件名`,
  isOutput: (file: string) => `基线文件 ${file} 同时是结果文件，会互相覆盖。请换一个文件名`,
  written: (file: string, counts: { readonly all: number; readonly added: number; readonly removed: number }) => {
    const changes = [...(counts.added > 0 ? [`新记入 ${String(counts.added)} 处`] : []), ...(counts.removed > 0 ? [`划掉 ${String(counts.removed)} 处`] : [])];
    return `基线已写到 ${file}：共 ${String(counts.all)} 处${changes.length === 0 ? "，没有变化" : `，${changes.join("，")}`}。`;
  },
  accepted: (count: number) => `基线里已经接受的 ${String(count)} 处没有列出。`,
  resolved: (count: number, command: string) => `基线里有 ${String(count)} 处已经改好，可以从基线里划掉，运行：${command}`,
  resolvedLine: (path: string, rule: string, text: string) => `  ${path}  ${rule}${text === "" ? "" : `  “${text}”`}`,
  unchanged: (count: number, revision: string) => `${revision} 以来没有改过的行上还有 ${String(count)} 处，没有列出。`,
  onlyChanged: (revision: string) => `只列 ${revision} 以来改过的行。`,
};

export const sinceTexts = {
  noGit: "--since 要用到 git，但没有找到 git 命令。请先安装 git",
  noRepository: "--since 要在 git 仓库里用，当前文件夹不在任何 git 仓库里",
  unsafe: "git 拒绝读取这个仓库，因为它属于别的用户。确认可以信任后，按 git 的提示运行 git config --global --add safe.directory 加仓库路径",
  unknown: (revision: string) => `--since 后面的“${revision}”不是这个仓库里的版本。可以写分支、标签或提交号，例如 main、HEAD~1`,
  failed: (why: string) => `git 没能比较版本：${why}`,
  outside: "这个文件不在当前的 git 仓库里，不知道哪些行改过",
};
