/** Sentences about the reports that a draft is compared with. */

export const againstTexts = {
  unread: (name: string, reason: string) => `--against 要对照的 ${name}：${reason}`,
  empty: (typed: string, document: string | undefined) =>
    `--against 指明的 ${typed} 里没有找到可以对照的报告${document === undefined ? "" : `；里面有 Word、WPS 或 PDF 文件（例如 ${document}），请先另存为“纯文本（*.txt）”`}。`,
  compared: (count: number) => `与 ${String(count)} 份报告对照。`,
};
