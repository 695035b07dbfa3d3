/** Words of `figures`. */

const VERDICTS = { right: "对得上", wrong: "对不上", doubtful: "存疑", unchecked: "未复算" } as const;

interface Counts {
  readonly all: number;
  readonly right: number;
  readonly wrong: number;
  readonly doubtful: number;
}

function counted({ all, right, wrong, doubtful }: Counts): string {
  const checked = right + wrong + doubtful;
  const parts = [`数字 ${String(all)} 个`, `可复算 ${String(checked)} 个`];
  if (checked > 0 && wrong + doubtful === 0) parts.push("都对得上");
  if (wrong > 0) parts.push(`其中 ${String(wrong)} 个对不上`);
  if (doubtful > 0) parts.push(`${wrong > 0 ? "" : "其中 "}${String(doubtful)} 个存疑`);
  return parts.join("，");
}

export const figuresTexts = {
  verdicts: VERDICTS,
  heads: { line: "行", indicator: "指标", value: "数字", check: "复算" },
  /** Heads of the CSV file, in the order of its columns. */
  columns: ["报告单位", "年份", "文件", "章节", "指标", "数值", "计量单位", "行号", "复算结果", "算式", "应为", "纯数值"],
  /** Stands between the headings of a path. */
  path: " > ",
  noSection: "（第一个标题之前）",
  noIndicator: "（没有写明）",
  rangeMark: "～",
  or: " 或 ",
  and: "、",
  shouldBe: (formula: string, expected: string) => (formula === "" ? `应为${expected}` : `${formula}，应为${expected}`),
  count: (count: number) => `数字 ${String(count)} 个`,
  none: "没有找到数字。",
  counts: (counts: Counts) => `${counted(counts)}。`,
  countsIn: (files: number, counts: Counts) => `${String(files)} 份稿子，${counted(counts)}。`,
  legend: (signs: Readonly<Record<keyof typeof VERDICTS, string>>, doubtful: boolean) => [
    `${signs.right} 按稿子里的其他数字算，对得上`, `${signs.wrong} 对不上`, ...(doubtful ? [`${signs.doubtful} 存疑，可能另有口径`] : []), `${signs.unchecked} 没有别的数字可以复算`,
  ].join("；"),
  next: {
    wrong: (wrong: boolean, command: string) =>
      `${wrong ? "对不上的，先查清是算错了，还是其中哪个数写错了" : "存疑的，请核对是不是同一个口径"}；为什么这么算，运行：${command}`,
    unchecked: (sign: string) => `标 ${sign} 的程序核对不了，请对照统计表逐个核对。`,
    csv: (command: string) => `要在 WPS、Excel 里核对，运行：${command}`,
    csvFile: "数字.csv",
  },
  failed: (failed: number) => `有 ${String(failed)} 个文件没能读，原因见上。`,
  written: (path: string) => `数字表已写到 ${path}`,
  outputIsDraft: (path: string) => `-o 指向了要读的稿子 ${path}，会把它盖掉。请换一个文件名`,
};
