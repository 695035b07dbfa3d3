import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { standard } from "@lint-report/standard";
import { checkSync } from "recheck";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Files whose expressions meet an author's text. */
const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "packages/*/src", "rules"], { cwd: root, encoding: "utf8" })
  .split("\0").filter((path) => path.endsWith(".ts") && !path.includes("/test/") && !path.includes("/generated/") && !path.startsWith("packages/tools/"));

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

const patterns: readonly Expression[] = [
  ...standard.nonQuantities.filter(({ pattern }) => pattern !== "").map(({ key, pattern }) => ({ where: `non-quantities.yaml: ${key}`, source: pattern, flags: "gu" })),
  ...standard.furniture.filter(({ pattern }) => pattern !== "").map(({ key, pattern }) => ({ where: `furniture.yaml: ${key}`, source: pattern, flags: "u" })),
];
const expressions = [...files.flatMap(expressionsIn), ...patterns];

describe("regular expressions over an author's text", () => {
  it("are all found", () => {
    expect(expressions.length).toBeGreaterThan(60);
  });

  it("take linear time, each of them", () => {
    const slow = expressions.flatMap(({ where, source, flags }) => {
      // The checker does not know named properties beyond scripts; they are single characters either way.
      const verdict = checkSync(source, flags.replace("y", ""), { timeout: 20_000 });
      return verdict.status === "safe" ? [] : [`${where} ${verdict.status} ${verdict.complexity?.type ?? ""} /${source}/${flags}`];
    });
    expect(slow).toEqual([]);
  }, 600_000);
});
