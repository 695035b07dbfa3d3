import { readFileSync } from "node:fs";
import { standard } from "@lint-report/standard";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { headingMarkOf, parseDraft, readTitle, templates, textViewOf, vocabularyOf } from "../../src/index.js";

interface Entry { readonly heading: string; readonly roles: readonly string[]; readonly kind: string; readonly sure: boolean }

const entries = parse(readFileSync(new URL("../headings.yaml", import.meta.url), "utf8")) as readonly Entry[];
const vocabulary = vocabularyOf(templates.town.sections, standard);

function rolesRead(heading: string): string {
  const node = parseDraft(`# ${heading}`, { plain: false }).children[0];
  if (node === undefined) return "none";
  const { text } = textViewOf(node, `# ${heading}`);
  const { roles } = readTitle(text.slice(headingMarkOf(text)?.length ?? 0), vocabulary, undefined);
  return roles.length === 0 ? "none" : roles.join("+");
}

describe("the list of labelled headings, written before the matcher", () => {
  const sure = entries.filter((entry) => entry.sure);
  const wrong = sure.filter(({ heading, roles }) => rolesRead(heading) !== roles.join("+"));
  /** Silence sends a heading to the fallback by position; a wrong role makes a wrong message. */
  const misread = wrong.filter(({ heading }) => rolesRead(heading) !== "none");

  it("has at least 150 headings on which reviewers agree", () => {
    expect(sure.length).toBeGreaterThanOrEqual(150);
  });

  it("reads at least nine in ten as labelled, and misreads at most one in twenty", () => {
    if (process.env["SHOW_HEADINGS"] !== undefined) for (const entry of wrong) console.log(`${entry.roles.join("+")} -> ${rolesRead(entry.heading)}: ${entry.heading} (${entry.kind})`);
    const summary = `${String(sure.length - wrong.length)} of ${String(sure.length)} as labelled, ${String(misread.length)} misread`;
    if (process.env["SHOW_HEADINGS"] !== undefined) console.log(summary);
    expect((sure.length - wrong.length) / sure.length, summary).toBeGreaterThanOrEqual(0.9);
    expect(misread.length / sure.length, summary).toBeLessThanOrEqual(0.05);
  });
});
