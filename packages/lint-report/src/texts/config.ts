/** Sentences about configuration files and templates. */

const YAML: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "这个键前面已经写过，一个键只能写一次",
  BAD_INDENT: "缩进不对（同一层的各行要对齐），或者括号没有配对",
  TAB_AS_INDENT: "缩进要用空格，不能用制表符（Tab）",
  MISSING_CHAR: "这里少了符号，例如冒号后的空格、引号或括号",
  BLOCK_AS_IMPLICIT_KEY: "这里的写法或缩进不对，可能少了冒号后的空格",
  MULTILINE_IMPLICIT_KEY: "这一行少了冒号，应写成“键: 值”",
  BAD_SCALAR_START: "取值不能以这个符号开头，请给取值加上引号",
  BAD_ALIAS: "引用（*名字）指向的内容不存在",
  MULTIPLE_DOCS: "一个配置文件里只能有一份内容，请去掉中间的“---”",
  TAG_RESOLVE_FAILED: "配置只能是数据，不能用“!”标签",
  BAD_DIRECTIVE: "配置里不需要“%”开头的指令",
  RESOURCE_EXHAUSTION: "引用展开后太大，没有读",
};

const EXPECTED: Readonly<Record<string, string>> = {
  "": "配置文件应由“键: 值”组成，例如“template: town”",
  "/extends": "extends 要写一个配置文件的路径，或路径的列表（最多 16 个）",
  "/template": "template 要写 town、county、department 之一，或提纲文件的路径",
  "/rules": "rules 下面要写“规则名: 等级”，例如“section-order: info”",
  "/rules/*": "规则的取值要写 off、info、warning、error 之一，或“{severity: 等级, options: {…}}”",
  "/rules/*/severity": "severity 要写 off、info、warning、error 之一",
  "/rules/*/options": "options 下面要写“选项名: 取值”",
  "/ignore": "ignore 要写文件通配符的列表，例如“ignore: [旧稿/**]”",
  "/limits": "limits 下面要写“size: 大小”",
  "/limits/size": "size 要写字节数，或 16MiB、512KiB 这样的大小，最多 256MiB",
};

const OPTION_TYPES: Readonly<Record<string, string>> = {
  integer: "整数", number: "数字", boolean: " true 或 false", string: "一段文字", strings: "文字的列表，例如 [甲, 乙]",
};

function meant(nearest: string | undefined): string {
  return nearest === undefined ? "" : `，您是不是要写 ${nearest}？`;
}

/** `section-order` is known by `/rules/*`, the second pattern of `ignore` by `/ignore`. */
function expectedAt(path: readonly (string | number)[]): string {
  const known = path.map((step, index) => (index === 1 && path[0] === "rules" ? "*" : String(step)));
  for (let length = known.length; length > 0; length--) {
    const sentence = EXPECTED[`/${known.slice(0, length).join("/")}`];
    if (sentence !== undefined) return sentence;
  }
  return EXPECTED[""] ?? "";
}

export const configTexts = {
  yaml: (code: string) => YAML[code] ?? "这里不合 YAML 的写法",
  wideColon: "（这一行有全角冒号“：”；YAML 的冒号要用半角“:”，后面空一格）",
  expected: expectedAt,
  severity: (value: string, nearest: string | undefined) => `没有“${value}”这个等级${meant(nearest)}${nearest === undefined ? "，可以写 off、info、warning、error" : ""}`,
  unknownKey: (key: string, nearest: string | undefined, known: readonly string[]) =>
    `不认识的键“${key}”${meant(nearest)}${nearest === undefined ? `，可以写：${known.join("、")}` : ""}`,
  optionAsKey: (key: string) => `“${key}”是规则的选项，要写在 options 下面：{options: {${key}: …}}`,
  unknownRule: (id: string, nearest: string | undefined) => `没有“${id}”这条规则${meant(nearest)}${nearest === undefined ? "，全部规则见 lint-report explain" : ""}`,
  unknownOption: (option: string, rule: string, known: { readonly names: readonly string[]; readonly nearest: string | undefined }) => {
    const list = known.names.length === 0 ? "，这条规则没有选项" : `，可以写：${known.names.join("、")}`;
    return `规则 ${rule} 没有“${option}”这个选项${known.nearest === undefined ? list : meant(known.nearest)}`;
  },
  optionValue: (rule: string, option: string, wanted: { readonly type: string; readonly minimum?: number } | undefined) => {
    const least = wanted?.minimum === undefined ? "" : `，不小于 ${String(wanted.minimum)}`;
    return `规则 ${rule} 的选项“${option}”要写${OPTION_TYPES[wanted?.type ?? ""] ?? "别的取值"}${least}`;
  },
  outside: (path: string) => `“${path}”在配置文件所在的文件夹之外，为安全起见不读。请把它放进这个文件夹，或在命令行上指明`,
  misnamed: (name: string) => `配置文件要叫 ${name}，这个名字不会被读。请改名，或把它移走`,
  linkOutside: "这个配置文件是指向别处的链接，为安全起见不读。确实要用，请在命令行上用 --config 指明",
  cannotRead: (path: string, why: string) => `读不了“${path}”：${why}`,
  notAFile: (path: string) => `“${path}”不是普通文件`,
  tooLarge: (path: string) => `“${path}”太大，不像配置文件或提纲`,
  noText: (path: string) => `“${path}”不是能读的文本文件，请用记事本另存为 UTF-8 文本`,
  cycle: (path: string) => `extends 绕成了圈：“${path}”又引回了自己`,
  tooDeep: "extends 一层套一层，超过了 8 层",
  tooMany: "extends 引用的文件太多，超过了 32 个",
  noTemplate: (name: string, nearest: string | undefined) =>
    `没有“${name}”这个提纲${nearest === undefined ? "：可以写 town、county、department，或一个存在的提纲文件" : meant(nearest)}`,
  template: (fault: string, detail: string): string => {
    const [pointer = ""] = detail.split(" ");
    const sentences: Readonly<Record<string, string>> = {
      yaml: "提纲注释里的内容不合 YAML 的写法",
      schema: `提纲注释里的“${pointer.replace(/^\//u, "") || "内容"}”写得不对`,
      "no-heading": `章节“${detail}”的注释前面没有标题`,
      "repeated-section": `章节“${detail}”出现了两次`,
      "no-sections": "提纲里没有一处 <!-- section: … --> 注释，不知道要求哪些章节",
      "unknown-basis": `依据“${detail}”不存在`,
    };
    return sentences[fault] ?? `提纲有错：${detail}`;
  },
  commandLine: "命令行 --rule",
  head: (count: number) => `配置有 ${String(count)} 处错误，改好后再运行：`,
  usedConfig: (file: string) => `配置：${file}`,
  printed: {
    sources: (files: readonly string[]) => files.length === 0 ? "没有配置文件，以下是默认设置" : `来自：${files.join("、")}`,
    severity: "等级是上限：error 表示照规则自己的等级",
  },
};
