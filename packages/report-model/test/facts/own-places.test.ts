import { describe, expect, it } from "vitest";
import { standard } from "@lint-report/standard";
import { authoritiesNamed, factsOf, ownPlacesOf, partedPlace } from "../../src/index.js";
import { reportFrom } from "../draft.js";

describe("a place and what stands above it", () => {
  it.each([
    ["清河县云溪镇", ["清河县"], "云溪镇"],
    ["滁州市南谯区大柳镇", ["滁州市", "南谯区"], "大柳镇"],
    ["沙市区岑河镇", ["沙市区"], "岑河镇"],
    ["津市市毛里湖镇", ["津市市"], "毛里湖镇"],
    ["延边朝鲜族自治州安图县石门镇", ["延边朝鲜族自治州", "安图县"], "石门镇"],
    ["尧都区县底镇", ["尧都区"], "县底镇"],
    ["安平区人民政府城东街道", ["安平区"], "城东街道"],
    ["云溪镇", [], "云溪镇"],
    ["清河县", [], "清河县"],
  ])("%s", (place, above, own) => {
    expect(partedPlace(place)).toEqual({ above, own });
  });
});

describe("the report's own places", () => {
  it("are read from the letterhead, the title, the signature, front matter and the addressees", () => {
    const report = reportFrom("---\nsuperior: 安澜市\n---\n\n清河县云溪镇人民政府\n\n# 云溪镇2024年法治政府建设年度报告\n\n中共清河县委、清河县人民政府：\n\n## 一、主要举措和成效\n\n开展行政检查412次。\n");
    expect(ownPlacesOf(report)).toEqual({ own: ["云溪镇"], above: ["清河县", "安澜市"] });
  });

  it("are read from the letterhead and the signature also where front matter names the authority", () => {
    const report = reportFrom("---\nauthority: 云溪镇人民政府\n---\n\n清河县云溪镇人民政府\n\n# 2024年法治政府建设年度报告\n\n## 一、主要举措和成效\n\n开展行政检查412次。\n\n法治政府建设示范创建先进乡镇\n\n2025年1月20日\n");
    expect(ownPlacesOf(report)).toEqual({ own: ["云溪镇"], above: ["清河县"] });
  });

  it("are not those of a line with a label: where the page comes from, who gets it", () => {
    const report = reportFrom("来源：安澜市人民政府\n\n主送：清河县人民政府\n\n# 云溪镇2024年法治政府建设年度报告\n\n## 一、主要举措和成效\n\n开展行政检查412次。\n");
    expect(ownPlacesOf(report)).toEqual({ own: ["云溪镇"], above: [] });
  });

  it("are read from all addressees and all that signed", () => {
    const report = reportFrom("# 云溪镇2024年法治政府建设年度报告\n\n中共安澜市清河县委员会、清河县司法局、县直各单位：\n\n## 一、主要举措和成效\n\n开展行政检查412次。\n");
    expect(ownPlacesOf(report)).toEqual({ own: ["云溪镇"], above: ["安澜市", "清河县"] });
    const signed = reportFrom("# 云溪镇2024年法治政府建设年度报告\n\n## 一、主要举措和成效\n\n开展行政检查412次。\n\n中共平安乡委员会\n\n云溪镇人民政府\n\n2025年1月20日\n");
    expect(ownPlacesOf(signed)).toEqual({ own: ["云溪镇", "平安乡"], above: [] });
  });

  it("are each on one side only", () => {
    const report = reportFrom("# 清河县2024年法治政府建设年度报告\n\n清河县人民政府：\n\n## 一、主要举措和成效\n\n开展行政检查412次。\n");
    expect(ownPlacesOf(report)).toEqual({ own: ["清河县"], above: [] });
  });

  it("are none for departments", () => {
    const report = reportFrom("# 清河县司法局2024年法治政府建设年度报告\n\n## 一、主要举措和成效\n\n开展行政检查412次。\n\n清河县司法局\n");
    expect(ownPlacesOf(report).own).toEqual([]);
  });
});

describe("a subdistrict's office under its government's name", () => {
  it("is one authority", () => {
    expect(authoritiesNamed("安平区人民政府城东街道办事处", standard).map(({ name }) => name)).toEqual(["安平区人民政府城东街道办事处"]);
    const report = reportFrom("# 城东街道2024年法治政府建设年度报告\n\n## 一、主要举措和成效\n\n开展行政检查412次。\n\n安平区人民政府城东街道办事处\n\n2025年1月20日\n");
    expect(factsOf(report).level?.value).toBe("subdistrict");
  });

  it("and two authorities stay two", () => {
    expect(authoritiesNamed("中国共产党赤坎镇委员会开平市赤坎镇人民政府", standard)).toHaveLength(2);
    expect(authoritiesNamed("清河县人民政府清河县司法局", standard)).toHaveLength(2);
  });
});
