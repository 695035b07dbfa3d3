/** Sentences about results that are put together. */
export const mergeTexts = {
  what: "请写上要合并的结果文件，例如：lint-report merge 1.json 2.json -o 全部.json",
  notOurs: (shown: string) => `${shown} 不是 lint-report 的 json 或 sarif 结果`,
  mixed: (one: string, other: string) => `${one} 和 ${other} 格式不同，json 和 sarif 请分开合并`,
  twice: (path: string, before: string, shown: string) => `${path} 在 ${before} 和 ${shown} 里都有，同一份稿子只能出现一次`,
  nothing: "没有可以合并的结果",
  written: (shown: string, counts: { readonly parts: number; readonly files: number; readonly failed: number; readonly error: number; readonly warning: number }) =>
    `合并了 ${String(counts.parts)} 个结果，共 ${String(counts.files)} 份稿子、${String(counts.error)} 处错误、${String(counts.warning)} 处警告${counts.failed > 0 ? `，${String(counts.failed)} 份没能检查` : ""}：${shown}`,
  screen: "（写到标准输出）",
  notAShard: (value: string) => `--shard 要写成“第几份/共几份”，例如 1/4，写的是“${value}”。`,
};
