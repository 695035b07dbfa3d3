import { existsSync } from "node:fs";
import { join } from "node:path";
import type { AnySchemaObject } from "ajv";
import { foldersWith, readData, readText } from "./data-files.js";
import { GENERATED_NOTICE } from "./standalone.js";

interface RuleFile {
  readonly id: string;
  readonly basis: readonly string[];
  readonly messages: Readonly<Record<string, { readonly basis: readonly string[] }>>;
  readonly options: Readonly<Record<string, { readonly type: string; readonly minimum?: number; readonly pattern?: string; readonly description: string }>>;
}

/** Reads and checks every `rule.yaml`; the folder's name is the rule's id. Without `basisKeys` they are not compared. */
export function readRules(root: string, basisKeys: ReadonlySet<string> | undefined): readonly RuleFile[] {
  const folder = join(root, "rules");
  return foldersWith(folder, "rule.yaml").map((id) => {
    const rule = readData(join(folder, id, "rule.yaml"), join(folder, "schema/rule.schema.json")) as RuleFile;
    if (rule.id !== id) throw new Error(`Cannot use rules/${id}/rule.yaml, expected id: ${id}`);
    const unknown = [...rule.basis, ...Object.values(rule.messages).flatMap(({ basis }) => basis)].filter((key) => basisKeys?.has(key) === false);
    if (unknown.length > 0) throw new Error(`Cannot use rules/${id}/rule.yaml, expected keys of basis.yaml: ${unknown.join(", ")}`);
    return rule;
  });
}

/** Generated files of the rules by path: the registry with their data, and their pages. */
export function ruleFiles(root: string, rules: readonly RuleFile[]): ReadonlyMap<string, string> {
  const coded = rules.filter(({ id }) => existsSync(join(root, "rules", id, "index.ts")));
  const registry = [
    GENERATED_NOTICE,
    'import type { Rule, RuleData } from "../src/types.js";',
    ...coded.map(({ id }) => `import { rule as ${identifier(id)} } from "../${id}/index.js";`),
    "",
    "/** All rules, in alphabetical order of their ids. */",
    `export const rules: readonly Rule[] = [${coded.map(({ id }) => identifier(id)).join(", ")}];`,
    "",
    "/** What each rule's `rule.yaml` says. */",
    `export const ruleData: Readonly<Record<string, RuleData>> = ${JSON.stringify(Object.fromEntries(rules.map((rule) => [rule.id, rule])), null, 1)};`,
    "",
  ];
  const pages = rules.map(({ id }) => [id, readPage(root, id)]);
  const pagesModule = [
    GENERATED_NOTICE,
    "",
    "/** The page of each rule, Markdown in Chinese. */",
    `export const rulePages: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(pages), null, 1)};`,
    "",
  ];
  return new Map([
    ["rules/generated/registry.ts", registry.join("\n")],
    ["rules/generated/rule-pages.ts", pagesModule.join("\n")],
  ]);
}

function readPage(root: string, id: string): string {
  const path = join(root, "rules", id, "readme.md");
  if (!existsSync(path)) throw new Error(`Cannot find rules/${id}/readme.md, expected a page in Chinese`);
  return readText(path);
}

function identifier(id: string): string {
  return id.replaceAll(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
}

/** JSON schema of each rule's options, by the name of its validator. */
export function optionSchemas(rules: readonly RuleFile[]): Readonly<Record<string, AnySchemaObject>> {
  const properties = rules.map(({ id, options }) => [id, {
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionSchema(option)])),
  }]);
  return { validateRuleOptions: { type: "object", additionalProperties: false, properties: Object.fromEntries(properties) as object } };
}

function optionSchema({ type, minimum, pattern, description }: RuleFile["options"][string]): object {
  if (type === "strings") return { type: "array", items: { type: "string" }, description };
  return { type, description, ...(minimum === undefined ? {} : { minimum }), ...(pattern === undefined ? {} : { pattern }) };
}
