import { describe, expect, it } from "vitest";
import { frontMatterKeys, frontMatterOf, placeOfKey, placeOfValue, type FrontMatter, type Span } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const YAML = "---\nyear: 2024\nperiod:\n  from: 2024-01-01\nauthority: [甲, 乙]\n---";
const SOURCE = `${YAML}\n\n# 云溪镇2024年法治政府建设年度报告\n`;

function frontMatter(): FrontMatter {
  const found = frontMatterOf(reportFrom(SOURCE));
  if (found === undefined) throw new Error("Cannot test, expected front matter");
  return found;
}
const at = ({ start, end }: Span): string => SOURCE.slice(start, end);

describe("front matter", () => {
  it("has its keys from the schema", () => {
    for (const key of ["authority", "level", "year", "period", "signed", "template"]) expect(frontMatterKeys).toContain(key);
    expect(frontMatterKeys).not.toContain("");
  });

  it("shows a value where it stands, and else itself", () => {
    expect([placeOfValue(frontMatter(), ["year"]), placeOfValue(frontMatter(), ["period", "from"]), placeOfValue(frontMatter(), ["authority", 1])].map(at)).toEqual(["2024", "2024-01-01", "乙"]);
    expect([placeOfValue(frontMatter(), ["period", "to"]), placeOfValue(frontMatter(), [])].map(at)).toEqual([YAML, YAML]);
  });

  it("shows a key where it stands, and else itself", () => {
    expect([placeOfKey(frontMatter(), [], "period"), placeOfKey(frontMatter(), ["period"], "from")].map(at)).toEqual(["period", "from"]);
    expect([placeOfKey(frontMatter(), [], "from"), placeOfKey(frontMatter(), ["year"], "from"), placeOfKey(frontMatter(), ["nothing"], "from")].map(at)).toEqual([YAML, YAML, YAML]);
  });
});
