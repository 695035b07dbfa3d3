import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { lintDraft } from "../src/lint.js";
import type { Message } from "../src/types.js";

const folder = new URL("../judgement/", import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), "utf8");
const draftsIn = (name: string): readonly string[] => readdirSync(new URL(name, folder)).filter((file) => file.endsWith(".md"));
const messagesOf = (name: string): readonly Message[] => lintDraft({ source: textOf(name), plain: false }, { settings: {}, choice: {} }).messages;

/** A slip that its writer planted: the words where it stands, what kind it is of. */
interface Slip {
  readonly at: string;
  readonly kind: string;
}

// Whole reports by writers who knew no rule. What is said of them is kept, so that a change shows; `npm test -- forms` reads them again.
describe("reports of unusual form that are right", () => {
  it("draw no more errors and warnings than are recorded", async () => {
    const lines = draftsIn("forms/").flatMap((file) => messagesOf(`forms/${file}`).filter(({ severity }) => severity !== "info").map(({ place, severity, ruleId, reason }) => `${file}:${String(place.start.line)} ${severity} ${ruleId} ${reason}`));
    await expect(`${[`${String(draftsIn("forms/").length)} reports, ${String(lines.length)} errors and warnings`, ...lines].join("\n")}\n`).toMatchFileSnapshot("../judgement/forms/forms.txt");
  });
});

describe("reports with slips outside the figures", () => {
  it("have those found that are recorded", async () => {
    const slips = parse(textOf("slips/slips.yaml")) as Readonly<Record<string, readonly Slip[]>>;
    const judged = Object.entries(slips).flatMap(([file, list]) => {
      const source = textOf(`slips/${file}`);
      const messages = messagesOf(`slips/${file}`).filter(({ ruleId }) => !GENERAL.includes(ruleId));
      return list.map(({ at, kind }) => {
        const start = source.indexOf(at);
        const isSeen = start >= 0 && messages.some(({ place }) => (place.end.offset ?? 0) >= start && (place.start.offset ?? Infinity) <= start + at.length);
        return { line: `${file} ${kind}: ${at}`, isSeen };
      });
    });
    const missed = judged.filter(({ isSeen }) => !isSeen).map(({ line }) => line);
    await expect(`${[`${String(judged.length - missed.length)} of ${String(judged.length)} are told where they stand; not these:`, ...missed].join("\n")}\n`).toMatchFileSnapshot("../judgement/slips/slips.txt");
  });
});

/** Rules that speak of the whole draft at its title. */
const GENERAL = ["core-indicators"];
