import { describe, expect, it } from "vitest";
import { readTemplate, type Template, type TemplateFault } from "../../src/index.js";

function faults(source: string, basisKeys?: ReadonlySet<string>): readonly string[] {
  const reading = readTemplate(source, { name: "own.md", ...(basisKeys === undefined ? {} : { basisKeys }) });
  return reading.ok ? [] : reading.faults.map(({ line, column, fault, detail }: TemplateFault) => `${String(line)}:${String(column)} ${fault} ${detail}`);
}

function template(source: string): Template {
  const reading = readTemplate(source, { name: "own.md" });
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.template;
}

describe("a template", () => {
  const SOURCE = "# 标题\n\n## 一、主要举措\n\n<!-- 写作提示 -->\n\n<!-- section: measures\nrequired: true\naliases: [做法]\nkeywords: [特色]\nexceptions: [特色小镇]\nbasis: [content-measures]\ntopics:\n  - key: enforcement\n    indicators: [penalties]\nduties: [party-leadership]\nindicators: [inspections]\n-->\n\n正文\n\n## 下一步打算\n\n<!-- section: plan -->\n";

  it("says of each part what it must hold", () => {
    expect(template(SOURCE).sections).toEqual([
      {
        id: "measures", title: "主要举措", heading: "一、主要举措", required: true, basis: ["content-measures"], aliases: ["做法"], keywords: ["特色"], exceptions: ["特色小镇"],
        topics: [{ key: "enforcement", indicators: ["penalties"] }], duties: ["party-leadership"], indicators: ["inspections"],
      },
      { id: "plan", title: "下一步打算", heading: "下一步打算", required: false, basis: [], aliases: [], keywords: [], exceptions: [], topics: [], duties: [], indicators: [] },
    ]);
  });

  it("keeps its name and source, and counts as a town's where nothing is said", () => {
    expect(template(SOURCE)).toMatchObject({ name: "own.md", profile: "town", source: SOURCE });
    const county = readTemplate(SOURCE, { name: "county", profile: "county" });
    expect(county.ok && county.template.profile).toBe("county");
  });

  it("takes no other comment for a section", () => {
    expect(template("## 一、做法\n\n<!-- section: measures -->\n\n<!-- 说明 section: plan -->\n\n<div>section: other</div>\n").sections.map(({ id }) => id)).toEqual(["measures"]);
  });
});

describe("a faulty template", () => {
  it("is told where", () => {
    expect(faults("# 标题\n")).toEqual(["1:1 no-sections own.md"]);
    expect(faults("")).toEqual(["1:1 no-sections own.md"]);
    expect(faults("正文\n\n<!-- section: plan -->\n")).toEqual(["3:1 no-heading plan"]);
    expect(faults("<!-- section: plan -->\n")).toEqual(["1:1 no-heading plan"]);
    expect(faults("## 一、甲\n\n正文\n\n<!-- section: plan -->\n")).toEqual(["5:1 no-heading plan"]);
    expect(faults("## 一\n\n<!-- section: plan -->\n\n## 二\n\n<!-- section: plan -->\n")).toEqual(["7:1 repeated-section plan"]);
  });

  it("is told by the line inside a comment", () => {
    expect(faults("## 一\n\n<!-- section: plan\nrequired: maybe\n-->\n")).toEqual(["4:11 schema /required must be boolean"]);
    expect(faults("## 一\n\n<!--\n\nsection: plan\nrequired: maybe\n-->\n")).toEqual(["6:11 schema /required must be boolean"]);
    expect(faults("## 一\n\n<!-- section: plan\nkeyword: [甲]\n-->\n")).toEqual(["3:1 schema must NOT have additional properties"]);
    expect(faults("## 一\n\n<!-- section: plan\naliases: [甲\n-->\n")[0]).toMatch(/^4:\d+ yaml /u);
  });

  it("is told all at once", () => {
    expect(faults("<!-- section: plan\nbasis: [nowhere, content-plan, elsewhere]\n-->\n\n## 二\n\n<!-- section: other\nrequired: 1\nbasis: 2\n-->\n", new Set(["content-plan"]))).toEqual([
      "1:1 unknown-basis nowhere", "1:1 unknown-basis elsewhere", "1:1 no-heading plan", "8:11 schema /required must be boolean", "9:8 schema /basis must be array",
    ]);
  });
});
