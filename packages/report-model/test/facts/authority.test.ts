import { standard } from "@lint-report/standard";
import { describe, expect, it } from "vitest";
import { authoritiesNamed, authorityNamed, bodyOf, kindsOfPlace, kinshipOf, levelOfKinds, profileOfKinds } from "../../src/index.js";

const levels = (name: string): string => [...new Set(authorityNamed(name, standard)?.kinds.map(({ level }) => level))].join(" ");
const names = (text: string): readonly string[] => authoritiesNamed(text, standard).map(({ name, party }) => (party ? `party ${name}` : name));

describe("an authority's name", () => {
  it.each([
    ["云溪镇人民政府", "town"], ["云溪镇政府", "town"], ["中国共产党云溪镇委员会", "town"], ["云溪镇党委", "town"], ["白马民族乡人民政府", "town"],
    ["城东街道办事处", "subdistrict"], ["中共城东街道工作委员会", "subdistrict"], ["云溪工业园区管理委员会", "subdistrict"],
    ["清河县人民政府", "county"], ["安平区人民政府", "district"], ["安平市人民政府", "county city"],
    ["清河县司法局", "department"], ["清河县卫生健康委员会", "department"], ["安平市国有资产监督管理委员会", "department"], ["清河县发改委", "department"],
    ["凌河苗族自治州人民政府", "city"], ["中共凌河州委员会", "city"], ["塔林盟行政公署", "city"], ["西岭地区行政公署", "city"], ["安平市消防救援支队", "department"],
  ])("tells its level: %s", (name, level) => {
    expect(levels(name)).toBe(level);
  });

  it("is told by the longest ending that fits", () => {
    expect(authorityNamed("白马民族乡人民政府", standard)?.kinds.map(({ key }) => key)).toEqual(["ethnic-township"]);
    expect(authorityNamed("安平市国有资产监督管理委员会", standard)?.kinds.map(({ key }) => key)).toEqual(["state-assets-commission"]);
  });

  it.each(["镇人民政府", "局", "构建新格局", "全镇推进法治，云溪镇人民政府", "由县司法局督办", "云溪书院"])("is not %s", (text) => {
    expect(authorityNamed(text, standard)).toBeUndefined();
  });

  it("may be followed by another one, with nothing between", () => {
    expect(names("中共云溪镇委员会云溪镇人民政府")).toEqual(["party 中共云溪镇委员会", "云溪镇人民政府"]);
    expect(names("云溪镇人民政府清河县司法局")).toEqual(["云溪镇人民政府", "清河县司法局"]);
    expect(names("清河县公安局清河县司法局")).toEqual(["清河县公安局", "清河县司法局"]);
    expect(names("清河县人民政府中共城东街道工作委员会")).toEqual(["清河县人民政府", "party 中共城东街道工作委员会"]);
    expect(names("中共安平区委员会城东街道办事处")).toEqual(["party 中共安平区委员会", "城东街道办事处"]);
    expect(names("云溪镇人民政府城东街道办事处")).toEqual(["云溪镇人民政府", "城东街道办事处"]);
    expect(names("清河县司法局城东街道办事处")).toEqual(["清河县司法局", "城东街道办事处"]);
    expect(names("城东街道办事处城西街道办事处")).toEqual(["城东街道办事处", "城西街道办事处"]);
    expect(names("清河县司法局办公室")).toEqual(["清河县司法局办公室"]);
    expect(names("安平市人民政府城东街道办事处")).toEqual(["安平市人民政府城东街道办事处"]);
    expect(names("云溪镇人民政府印发")).toEqual([]);
    expect(names("")).toEqual([]);
  });

  it("may be of a committee and a government, named in one breath", () => {
    expect(names("云溪镇党委、政府")).toEqual(["party 云溪镇党委", "云溪镇人民政府"]);
    expect(names("云溪镇党委镇政府")).toEqual(["party 云溪镇党委", "云溪镇人民政府"]);
    expect(names("中共云溪镇委员会人民政府")).toEqual(["party 中共云溪镇委员会", "云溪镇人民政府"]);
    expect(names("安平区城东街道工委、办事处")).toEqual(["party 安平区城东街道工委", "安平区城东街道办事处"]);
    expect(names("澍江新区党工委、管委会")).toEqual(["party 澍江新区党工委", "澍江新区管理委员会"]);
    expect(names("安澜市委、市政府")).toEqual(["party 安澜市委", "安澜市人民政府"]);
    expect(names("中共城东街道工委、城东街道办事处")).toEqual(["party 中共城东街道工委", "城东街道办事处"]);
  });

  it("may hold the name of the head office", () => {
    expect(names("国家税务总局清河县税务局")).toEqual(["国家税务总局清河县税务局"]);
    expect(names("安澜市公安局城东分局")).toEqual(["安澜市公安局城东分局"]);
    expect(names("国家税务总局安澜市税务局第一稽查局")).toEqual(["国家税务总局安澜市税务局第一稽查局"]);
  });

  it("stands where it stands", () => {
    expect(authoritiesNamed("中共云溪镇委员会云溪镇人民政府", standard).map(({ start, end }) => [start, end])).toEqual([[0, 8], [8, 15]]);
  });

  it("is not looked for in a whole paragraph", () => {
    expect(names(`${"云".repeat(195)}镇人民政府`)).toHaveLength(1);
    expect(names(`${"云".repeat(196)}镇人民政府`)).toEqual([]);
  });
});

describe("a place's name", () => {
  it.each([["云溪镇", "zhen"], ["白马民族乡", "ethnic-township"], ["白马乡", "township"], ["安平市", "county-city-government city-government"], ["凌河州", "prefecture-government"], ["塔林盟", "league-office"], ["西岭地区", "region-office"], ["徐州", ""], ["司法所", ""], ["镇", ""]])("tells its kinds: %s", (place, kinds) => {
    expect(kindsOfPlace(place, standard).map(({ key }) => key).join(" ")).toBe(kinds);
  });

  it("leaves level and template open where kinds differ in them", () => {
    const city = kindsOfPlace("安平市", standard);
    expect([levelOfKinds(city), profileOfKinds(city, standard)]).toEqual([undefined, "county"]);
    const mixed = [...city, ...kindsOfPlace("云溪镇", standard)];
    expect([levelOfKinds(mixed), profileOfKinds(mixed, standard)]).toEqual([undefined, undefined]);
    expect([levelOfKinds([]), profileOfKinds([], standard)]).toEqual([undefined, undefined]);
  });
});

describe("the body behind a name", () => {
  it.each([
    ["中共清河县云溪镇委员会", "清河县云溪镇", true], ["清河县云溪镇人民政府", "清河县云溪镇", true], ["云溪镇政府", "云溪镇", true], ["云溪镇党委", "云溪镇", true],
    ["云溪镇", "云溪镇", true], ["城东街道办", "城东街道", true], ["中共安平市委员会", "安平市", true], ["安平市人民政府", "安平市", true],
    ["清河县司法局", "清河县司法局", false], ["清河县发改委", "清河县发展和改革委员会", false], ["云溪书院", "云溪书院", false], ["镇政府", "镇政府", false],
  ])("%s is %s", (name, core, place) => {
    expect(bodyOf(name, standard)).toEqual({ core, place });
  });
});

describe("the body that signs", () => {
  it.each([
    ["清河县云溪镇人民政府", "云溪镇人民政府", "same"], ["云溪镇人民政府", "清河县云溪镇人民政府", "same"], ["中共云溪镇委员会", "云溪镇人民政府", "same"], ["云溪镇", "云溪镇人民政府", "same"],
    ["清河县司法局", "县司法局", "same"], ["清河县市监局", "清河县市场监督管理局", "same"], ["清河县市场监督管理局", "清河县市监局", "same"], ["清河县卫健委", "清河县卫生健康委员会", "same"],
    ["岭川县雁回苗族乡人民政府", "雁回乡", "same"], ["岭川县人民政府", "岭川瑶族自治县", "same"], ["岭川瑶族自治县人民政府", "安澜市岭川县人民政府", "same"], ["苏尼特左旗人民政府", "苏左旗人民政府", "same"],
    ["鹭屿经济技术开发区管理委员会", "鹭屿经开区", "same"], ["鹭屿经开区管委会", "鹭屿经济技术开发区管理委员会", "same"], ["重庆澍江新区管理委员会", "澍江新区", "same"], ["中共澍江新区工作委员会", "澍江新区", "same"],
    ["雁落苗族乡人民政府", "雁回乡人民政府", "other"], ["清河县雁回乡人民政府", "岭川县雁回苗族乡人民政府", "other"], ["安平经济开发区管理委员会", "安平区人民政府", "other"], ["安平经济开发区管理委员会", "安平区", "other"],
    ["云溪镇党政办公室", "清河县云溪镇人民政府", "part"], ["清河县司法局办公室", "清河县司法局", "part"],
    ["石坪镇人民政府", "云溪镇人民政府", "other"], ["清河县公安局", "清河县司法局", "other"], ["清河县人民政府", "云溪镇人民政府", "other"], ["清河县人民政府", "清河县司法局", "other"],
    ["清河镇人民政府", "清泉河镇人民政府", "other"], ["清泉河镇人民政府", "清河镇人民政府", "other"],
    ["安澜市公安局城东分局", "城东公安分局", "same"], ["国家税务总局清河县税务局", "清河县税务局", "same"], ["安澜市公安局城东分局", "城西公安分局", "other"], ["安澜市公安局城东分局", "安澜市公安局", "part"],
    ["清河县市监委", "清河县市场监督管理局", "other"], ["清河县监市局", "清河县市场监督管理局", "other"],
  ])("%s stands to the one that reports, %s: %s", (signing, reporting, kinship) => {
    expect(kinshipOf(signing, reporting, standard)).toBe(kinship);
  });
});
