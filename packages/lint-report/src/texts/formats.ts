/** Words of the formats for other programs. */

export const formatTexts = {
  check: "没能检查",
  unreadable: "文件读不了，或者程序内部出错，所以没有检查；原因见这条通知。",
  clean: "没有发现问题",
  accepted: "基线里已经接受",
  silenced: (reason: string) => `稿子里的注释压下${reason === "" ? "" : `，理由：${reason}`}`,
  placed: (line: number, column: number, text: string) => `第 ${String(line)} 行第 ${String(column)} 列 ${text}`,
  numbered: (reason: string, number: number) => `${reason}（第 ${String(number)} 处）`,
  fix: "自动修改",
  replace: "按提示修改",
  related: "对照这里",
};
