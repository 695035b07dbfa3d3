/** Words of `install-hook`, and of the hook that it writes. */

const SKIP = "这一次确实要先提交、不检查：git commit --no-verify";
const UNINSTALL = "lint-report install-hook --uninstall";

export const hookTexts = {
  script: {
    origin: `由 lint-report install-hook 写入：提交之前检查要提交的年度报告。去掉它，运行 ${UNINSTALL}，或者删掉这个文件。`,
    noNode: `lint-report：没有找到 Node，报告没有检查，提交没有完成。\n请装好 Node（20.19 或更新），重新打开终端或图形工具再提交。\n${SKIP}`,
    noCommand: (script: string) =>
      `lint-report：没有找到检查程序（原来在 ${script}），报告没有检查，提交没有完成。\n请把它放回去，或者在新的位置重新运行 lint-report install-hook。\n${SKIP}`,
    findings: `lint-report：提交没有完成。请把上面的错误改好，git add 以后再提交。\n${SKIP}`,
    failed: `lint-report：没能检查完，原因见上，提交没有完成。\n${SKIP}`,
  },
  installed: (path: string) => `已装好提交前的检查：${path}`,
  renewed: (path: string) => `提交前的检查已更新：${path}`,
  what: "以后每次 git commit，先检查要提交的年度报告（以 git add 过的内容为准），有错误就不提交；警告和提示只列出来。",
  clones: "这个文件在仓库里，要提交以后别人才能用；每个人克隆后还要运行一次 git config core.hooksPath，见 docs/hooks.md。",
  undo: (path: string) => `不要了，运行 ${UNINSTALL}，或者删掉 ${path}。\n${SKIP}`,
  other: (path: string, line: string) => `没有安装：${path} 已经有别的钩子，没有动它。要一起用，请把下面这一行加在它里面（第一行的下面）：\n\n${line}\n`,
  byHand: (path: string, line: string) => `没有安装：这里的钩子由 husky 管。请在 ${path} 里加上这一行（没有这个文件就新建一个）：\n\n${line}\n`,
  changed: (path: string) => `${path} 是 lint-report 写的，后来有人改过，没有动它。请看过以后自己删掉，再运行一次。`,
  others: (folder: string, line: string) =>
    `没有安装：core.hooksPath 指向仓库外面的 ${folder}，写在那里会影响别的仓库。只给这个仓库用，先运行 git config core.hooksPath .githooks；或者在那里的 pre-commit 里自己加上：\n\n${line}\n`,
  removed: (path: string) => `已去掉提交前的检查：${path}`,
  nothing: (path: string) => `这里没有 lint-report 装的钩子，什么也没有动（看的是 ${path}）。`,
  noOperands: (operand: string) => `install-hook 后面不写文件名，多出了“${operand}”。它装在当前文件夹所在的仓库里。`,
};
