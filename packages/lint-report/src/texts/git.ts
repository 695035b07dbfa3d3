/** Sentences about git and its hooks. */

const FAULTS = {
  "no-git": () => "没有找到 git。请先装好 git（Windows 上是 Git for Windows），重新打开终端再运行",
  "no-repository": () => "这里不是 git 仓库。请到仓库所在的文件夹里运行",
  "no-work-tree": () => "这里没有工作区（是裸仓库，或在 .git 文件夹里）。请到放稿子的文件夹里运行",
  "other-owner": () => "这个仓库的文件夹属于别的用户，git 不肯读。确实信得过的话，运行：git config --global --add safe.directory 仓库的路径",
  failed: (detail: string) => `git 没能完成：${detail}`,
} as const;

export const gitTexts = {
  fault: (code: keyof typeof FAULTS, detail: string) => FAULTS[code](detail),
};
