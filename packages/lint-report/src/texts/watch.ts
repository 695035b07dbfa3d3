/** Words of `--watch`. */

interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

const NAMES = { error: "错误", warning: "警告", info: "提示" } as const;

function two(number: number): string {
  return String(number).padStart(2, "0");
}

export const watchTexts = {
  compared: (before: Counts, now: Counts) => {
    const changes = (["error", "warning", "info"] as const).flatMap((severity) => {
      const more = now[severity] - before[severity];
      return more === 0 ? [] : [`${NAMES[severity]}${more > 0 ? "多" : "少"}了 ${String(Math.abs(more))} 处`];
    });
    return `比上一次：${changes.length === 0 ? "数目没有变化" : changes.join("，")}。`;
  },
  waiting: (count: number, now: Date) =>
    `${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(":")} 第 ${String(count)} 次检查完毕。稿子保存后会再检查；按 Ctrl+C 结束。`,
};
