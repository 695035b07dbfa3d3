/** Sentences about entries that a configuration adds to the standard. */

function meant(nearest: string | undefined): string {
  return nearest === undefined ? "" : `，您是不是要写 ${nearest}？`;
}

export const additionTexts = {
  list: (list: string) => `${list} 下面要写成列表，每一项以“- key: 编号”开头，写法见 docs/keeping-the-standard.md`,
  unknown: (list: string, key: string, { nearest, known }: { readonly nearest: string | undefined; readonly known: readonly string[] }) =>
    `${list} 的各项里没有“${key}”这个键${meant(nearest)}${nearest === undefined ? `，可以写：${known.join("、")}` : ""}`,
  missing: (list: string, field: string, description: string) => `${list} 的这一项没有写“${field}”——${description}`,
  wrong: (list: string, field: string, description: string) => `${list} 的“${field}”写得不对——${description}`,
  noBasis: (key: string, nearest: string | undefined) =>
    `没有“${key}”这个依据${meant(nearest)}${nearest === undefined ? "，本地的依据先写在 basis 下面" : ""}`,
  repeated: (key: string) => `“${key}”前面已经写过，同一个编号只能写一次`,
};
