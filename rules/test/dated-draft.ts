/** A short report of one year that says one thing, signed in January of the next. */
export function datedDraft(year: number, text: string): string {
  return `# 云溪镇${String(year)}年法治政府建设年度报告

${String(year)}年，全镇开展行政检查412次。

## 一、主要举措和成效

${text}

## 二、存在的不足和原因

2件送达回证填写不全，原因是培训不足。

云溪镇人民政府

${String(year + 1)}年1月20日
`;
}
