import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftsOfRepository, randomBytes, randomDrafts } from "./drafts.js";
import { BYTE_PROPERTIES, DRAFT_PROPERTIES, faultsOf, type Property } from "./properties.js";
import { shrunkText } from "./shrink.js";

const drafts = randomDrafts(draftsOfRepository(fileURLToPath(new URL("../../../..", import.meta.url))));

/** A small run with every test; the large ones are `npm run fuzz`. The seed is fixed: what a new draft brings to light belongs there. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 120);
const SETTINGS = { numRuns: RUNS, seed: 7 };

function expectNone<T>(arbitrary: fc.Arbitrary<T>, name: string, property: Property<T>): void {
  fc.assert(fc.property(arbitrary, (subject) => { expect(faultsOf(subject, { [name]: property })).toEqual([]); }), SETTINGS);
}

describe("whatever a draft holds", () => {
  it("places lie in it, messages are one line, and edits do not overlap", () => { expectNone(drafts, "places", DRAFT_PROPERTIES.places); });
  it("the findings are the same each time, in any order of rules, with any line ends", () => { expectNone(drafts, "sameness", DRAFT_PROPERTIES.sameness); });
  it("--fix comes to an end and changes nothing but its edits", () => { expectNone(drafts, "fixing", DRAFT_PROPERTIES.fixing); });
  it("import loses no character", () => { expectNone(drafts, "importing", DRAFT_PROPERTIES.importing); });
  it("coverage and figures can be told", () => { expectNone(drafts, "inspecting", DRAFT_PROPERTIES.inspecting); });
});

describe("whatever bytes a file holds", () => {
  it("there is an answer, and --fix keeps encoding, mark, line ends and every character outside its edits", () => { expectNone(randomBytes(drafts), "writing", BYTE_PROPERTIES.writing); });
});

describe("the properties themselves", () => {
  const draft = (source: string) => ({ kind: "report" as const, source, plain: false });

  it("see what is wrong", () => {
    const broken: Property<{ readonly source: string }> = ({ source }) => {
      if (source.includes("坏")) throw new TypeError("Cannot read 坏");
      return source.includes("甲") ? [{ name: "甲", detail: "" }] : [];
    };
    expect(faultsOf(draft("乙"), { broken })).toEqual([]);
    expect(faultsOf(draft("甲"), { broken })).toEqual([{ name: "甲", detail: "" }]);
    expect(faultsOf(draft("坏"), { broken })[0]?.name).toMatch(/^broken throws: TypeError Cannot read 坏/u);
  });

  it("are shrunk to what matters", () => {
    expect(shrunkText("一\n二三甲四\r\n五\n".repeat(40), (source) => source.includes("甲"))).toBe("甲");
    expect(shrunkText("乙丙丁", (source) => source.length > 1)).toHaveLength(2);
  });
});
