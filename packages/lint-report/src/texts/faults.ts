/** Sentences about files that could not be read or written. */

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: "找不到",
  EACCES: "没有权限",
  EPERM: "没有权限",
  EISDIR: "这是文件夹，不是文件",
  ENOTDIR: "路径中间的一段不是文件夹",
  ENOSPC: "磁盘已满",
  EDQUOT: "磁盘配额已用完",
  EROFS: "磁盘是只读的",
  EMFILE: "同时打开的文件太多",
  ENFILE: "同时打开的文件太多",
  ENAMETOOLONG: "文件名太长",
  ELOOP: "链接绕成了圈",
  EBUSY: "文件正被别的程序占用，请先关掉它",
  ETXTBSY: "文件正被别的程序占用，请先关掉它",
  EEXIST: "已经存在",
  EIO: "磁盘读写出错",
  EFBIG: "文件太大，超过了系统允许的大小",
};

const SAVE_AS_TEXT = "另存为“纯文本（*.txt）”，再运行 lint-report import 文件.txt -o 草稿.md";

const KINDS: Readonly<Record<string, string>> = {
  word: `这是 Word 文档，不能直接检查。请在 Word 或 WPS 里${SAVE_AS_TEXT}`,
  wps: `这是 WPS 文档，不能直接检查。请在 WPS 里${SAVE_AS_TEXT}`,
  rtf: `这是 RTF 文档，不能直接检查。请在 Word 或 WPS 里${SAVE_AS_TEXT}`,
  office: `这是 Office 文档，不能直接检查。请在 Office 或 WPS 里${SAVE_AS_TEXT}`,
  pdf: "这是 PDF 文件，不能直接检查。请打开它，全选、复制全文，粘贴到记事本里保存为 .txt，再运行 lint-report import 文件.txt -o 草稿.md",
  ofd: "这是 OFD 版式文件，不能直接检查。请在阅读软件里全选、复制全文，粘贴到记事本里保存为 .txt，再运行 lint-report import 文件.txt -o 草稿.md",
  zip: "这是压缩包，不能直接检查。请先解压，再检查里面的稿子",
  "too-large": "文件太大，不像一份报告。确实要检查时，可在配置文件里用 limits 的 size 放宽",
};

const ENCODINGS: Readonly<Record<string, string>> = { "utf-8": "UTF-8", gb18030: "GB18030（GBK）", "utf-16le": "UTF-16", "utf-16be": "UTF-16" };

function sizeText(bytes: number): string {
  const MEBI = 1024 * 1024;
  return bytes >= MEBI ? `${String(Math.round((bytes / MEBI) * 10) / 10)} MiB` : `${String(bytes)} 字节`;
}

export const faultTexts = {
  system: (code: string) => SYSTEM[code] ?? `系统报告 ${code}`,
  cannotRead: (code: string) => code === "ENOENT" ? "找不到这个文件，请检查文件名和所在的文件夹" : `读不了：${SYSTEM[code] ?? `系统报告 ${code}`}`,
  cannotFind: (nearest: string) => `找不到这个文件。您是不是要写 ${nearest}？`,
  noSuchCommand: (word: string, nearest: string | undefined) => `没有叫“${word}”的文件，也没有这个命令${nearest === undefined ? "；全部命令见 lint-report --help" : `。您是不是要写 ${nearest}？`}`,
  cannotWrite: (path: string, code: string) => `写不了 ${path}：${SYSTEM[code] ?? `系统报告 ${code}`}`,
  cannotWriteOutput: (code: string) => `结果写不出去：${SYSTEM[code] ?? `系统报告 ${code}`}`,
  draftKept: "原文件没有动",
  notAFile: "这不是普通文件（是管道或设备），没有读。要从管道读，请用 --stdin",
  folder: "这是文件夹，不是文件",
  undecoded: (fault: string, line: number | undefined, encoding: string | undefined): string => {
    const where = line === undefined ? "" : `第 ${String(line)} 行起，`;
    if (fault === "nul-bytes") return `${where}里面有空字节，不像文本文件。请在记事本里打开看看，另存为 UTF-8 文本`;
    if (fault !== "undecodable") return KINDS[fault] ?? `读不了：${fault}`;
    const tried = encoding === undefined ? "按 UTF-8 和 GB18030 都读不通" : `按 ${ENCODINGS[encoding] ?? encoding} 读不通`;
    return `${where}${tried}。请在记事本里打开，“另存为”时编码选 UTF-8；知道编码的话，可用 --encoding 指明`;
  },
  tooLarge: (size: number, limit: number) => `文件有 ${sizeText(size)}，超过了 ${sizeText(limit)} 的上限。确实要检查时，在配置文件的 limits 里放宽 size`,
  tooDeep: "引用或列表一层套一层，有上千层，没法检查。请看看文件里是不是有成片的“>”“-”或空格，删去后再检查",
  readOnly: "文件是只读的，没有改",
  changedMeanwhile: "检查期间文件被别的程序改动了，为免盖掉那边的修改，没有写入。请再运行一次",
  unencodable: (character: string) => `改后的文字里有“${character}”，文件原来的编码写不出来，没有改`,
  exists: (path: string) => `${path} 已经存在，没有覆盖。换个名字请用 -o，确实要覆盖请加 --force`,
  noFolder: (path: string) => `文件夹 ${path} 不存在，请先建好`,
  outputIsDraft: (path: string) => `结果文件 ${path} 就是要检查的稿子，会把它盖掉。请换一个文件名`,
  outputTwice: (path: string) => `两种格式写到了同一个文件 ${path}。请各用各的文件名`,
  outputIsConfig: (path: string) => `结果文件 ${path} 是配置文件，会把它盖掉。请换一个文件名`,
  configured: "它的配置文件有错",
  internal: (cause: string) => `程序内部出错：${cause}。这不是稿子的问题；请加上 --verbose 再运行一次，把输出发给维护人员`,
  nothing: {
    head: (typed: string) => typed === "." ? "当前文件夹里没有找到要检查的报告。" : `${typed} 里没有找到要检查的报告。`,
    noMatch: (pattern: string) => `没有文件符合“${pattern}”。`,
    drafts: (count: number, example: string) =>
      `这里有 ${String(count)} 个 .md 或 .txt 文件，但从标题看不出是法治政府建设年度报告。要检查哪个，请直接写出文件名：lint-report ${example}`,
    ignored: (count: number) => `有 ${String(count)} 个文件按配置的 ignore 或 --ignore-pattern 没有检查。`,
    documents: (example: string) =>
      `这里有 Word、WPS 或 PDF 文件（例如 ${example}），它们不能直接检查：请另存为“纯文本（*.txt）”，再运行 lint-report import 文件.txt -o 草稿.md`,
    begin: "还没有稿子的话，运行 lint-report init 生成一份带提纲的草稿。",
  },
};
