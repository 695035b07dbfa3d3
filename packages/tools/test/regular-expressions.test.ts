import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { standard } from "@lint-report/standard";
import { checkSync } from "recheck";
import { ruleData } from "../../../rules/generated/registry.js";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Files whose expressions meet an author's text. */
const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "packages", "rules"], { cwd: root, encoding: "utf8" })
  .split("\0").filter((path) => /^(?:packages\/[a-z-]+\/src|rules)\/.*\.ts$/u.test(path) && !path.includes("/test/") && !path.includes("/generated/") && !path.startsWith("packages/tools/"));

interface Expression { readonly where: string; readonly source: string; readonly flags: string }

function expressionsIn(path: string): readonly Expression[] {
  const file = ts.createSourceFile(path, readFileSync(`${root}/${path}`, "utf8"), ts.ScriptTarget.ES2022, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ where: `${path}:${String(line)}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Seeds of the checker's searches; a safe expression takes the first only. */
const SEARCHES = [0, 1, 2];

/** Patterns that values of a stranger's configuration are held against. */
function patternsIn(value: unknown, where: string): readonly Expression[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]): readonly Expression[] => (key === "pattern" && typeof inside === "string" ? [{ where, source: inside, flags: "u" }] : patternsIn(inside, where)));
}

const configured = patternsIn(JSON.parse(readFileSync(`${root}/packages/lint-report/schema/config.schema.json`, "utf8")), "config.schema.json");

const patterns: readonly Expression[] = [
  ...configured,
  ...Object.values(ruleData).flatMap(({ id, options }) => patternsIn(options, `${id}/rule.yaml`)),
  ...standard.nonQuantities.filter(({ pattern }) => pattern !== "").map(({ key, pattern }) => ({ where: `non-quantities.yaml: ${key}`, source: pattern, flags: "gu" })),
  ...standard.furniture.filter(({ pattern }) => pattern !== "").map(({ key, pattern }) => ({ where: `furniture.yaml: ${key}`, source: pattern, flags: "u" })),
];
const expressions = [...files.flatMap(expressionsIn), ...patterns];

describe("regular expressions over an author's text", () => {
  it("are all found", () => {
    expect(expressions.length).toBeGreaterThan(60);
  });

  it("are those of every package whose code meets drafts", () => {
    const rooms = new Set(files.map((path) => path.split("/").slice(0, path.startsWith("rules/") ? 1 : 2).join("/")));
    expect([...rooms].sort()).toEqual(expect.arrayContaining(["packages/language-server", "packages/lint-report", "packages/report-model", "packages/vscode", "rules"]));
    expect(configured.length).toBeGreaterThan(0);
    // Expressions made while running are made of expressions and lists that are checked themselves.
    const made = files.flatMap((path) => [...readFileSync(`${root}/${path}`, "utf8").matchAll(/new RegExp\(([^,]{1,40}),/gu)].map(([, from = ""]) => from));
    expect([...new Set(made)].sort()).toEqual(["AS_OF.source", "DATED.source", "YEAR.source", "`[${CLAUSE_STOPS}]`", "`[${inside}]`", "pattern", "patterns.join(\"|\")"]);
  });

  it("do four times the work for four times the worst text they know", () => {
    /** Half of what the expression itself names, over and over, with an end that fits nothing. */
    const pumps = ({ source }: Expression): readonly string[] => [...new Set([...source.replaceAll(/[\\^$.*+?()[\]{}|]/gu, "")].slice(0, 6).concat("1", " ", "一", "\n", "（", "-", "，"))];
    const cost = (expression: Expression, text: string): number => {
      const compiled = new RegExp(expression.source, [...new Set(`${expression.flags.replaceAll(/[yd]/gu, "")}g`)].join(""));
      const before = process.cpuUsage();
      text.replaceAll(compiled, "");
      return process.cpuUsage(before).user / 1000;
    };
    const slow = expressions.flatMap((expression) => pumps(expression).flatMap((pump) => {
      const [small, large] = [2000, 8000].map((length) => `${pump.repeat(length)}\u0001`);
      const dear = cost(expression, large ?? "");
      // Below this it is a matter of the clock.
      if (dear < 25) return [];
      const [once, fourfold] = [Math.min(cost(expression, small ?? ""), cost(expression, small ?? "")), Math.min(dear, cost(expression, large ?? ""))];
      return fourfold > 9 * Math.max(once, 1) ? [`${expression.where} /${expression.source}/: ${once.toFixed(0)} ms, then ${fourfold.toFixed(0)} ms for ${JSON.stringify(pump)}`] : [];
    }));
    expect(slow).toEqual([]);
  }, 600_000);

  it("take linear time, each of them", () => {
    const slow = expressions.flatMap(({ where, source, flags }) => {
      // Where the checker searches by chance it confirms by the clock, which a busy machine can mislead: what is slow is so by each search.
      const verdicts = SEARCHES.map((randomSeed) => () => checkSync(source, flags.replaceAll(/[yd]/gu, ""), { timeout: 60_000, randomSeed }));
      const safe = verdicts.find((verdict) => verdict().status === "safe");
      return safe === undefined ? [`${where} /${source}/${flags}`] : [];
    });
    expect(slow).toEqual([]);
  }, 600_000);
});
