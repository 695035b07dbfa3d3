import { join } from "node:path";
import { expandGenerated, readTemplate, type Template } from "@lint-report/report-model";
import type { ProfileKey, Standard } from "@lint-report/standard";
import { readData, readText } from "./data-files.js";
import { datedFaults } from "./dated-entries.js";
import { GENERATED_NOTICE } from "./standalone.js";

const FILES = [
  "basis", "levels", "authorities", "mandated", "topics", "tasks", "duties", "principals", "indicators", "forms", "furniture", "units", "nonQuantities", "figureWords",
  "competences", "dividedCities", "sensitive", "terms", "documents", "timeWords", "days",
] as const;
const PROFILES: readonly { readonly profile: ProfileKey; readonly level: "town" | "county" | "department" }[] = [
  { profile: "town", level: "town" }, { profile: "county", level: "county" }, { profile: "department", level: "department" },
];

/** nonQuantities → non-quantities. */
function fileOf(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** Reads and checks all data of the standard; a dangling or repeated key is an error. */
export function readStandard(root: string): Standard {
  const folder = join(root, "packages/standard");
  const parts = FILES.map((name) => [name, readData(join(folder, `data/${fileOf(name)}.yaml`), join(folder, `schemas/${fileOf(name)}.schema.json`))]);
  const standard = Object.fromEntries(parts) as Standard;
  const faults = [...repeatedKeys(standard), ...danglingKeys(standard), ...datedFaults(standard)];
  if (faults.length > 0) throw new Error(`Cannot use the standard's data, expected keys that are unique and exist, and dates in order:\n${faults.join("\n")}`);
  return standard;
}

function repeatedKeys(standard: Standard): readonly string[] {
  return FILES.flatMap((name) => {
    const entries: unknown = standard[name];
    if (!Array.isArray(entries)) return [];
    const keys = entries.map(({ key }: { key: string }) => key);
    return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${name}: ${key} twice`);
  });
}

function danglingKeys(standard: Standard): readonly string[] {
  const basis = new Set(standard.basis.map(({ key }) => key));
  const topics = new Set(standard.topics.map(({ key }) => key));
  const { numbers, persons } = standard.sensitive;
  const founded = [...standard.mandated, ...standard.tasks, ...standard.duties, ...standard.indicators, ...standard.competences, ...standard.terms, ...standard.documents, ...standard.days, ...numbers, { key: "persons", ...persons }];
  return [
    ...founded.flatMap((entry) => entry.basis.filter((key) => !basis.has(key)).map((key) => `${entry.key}: basis ${key}`)),
    ...[...standard.tasks, ...standard.indicators].flatMap((entry) => (topics.has(entry.topic) ? [] : [`${entry.key}: topic ${entry.topic}`])),
  ];
}

/** Generated files of the standard by path: the data as a typed module, the templates, and the templates' own visible text. */
export function standardFiles(root: string, standard: Standard): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  files.set("packages/standard/src/generated/standard-data.ts", [
    GENERATED_NOTICE,
    'import type { Standard } from "../types.js";',
    "",
    "/** The standard, validated when it was generated. */",
    `export const standard: Standard = ${JSON.stringify(standard, null, 1)};`,
    "",
  ].join("\n"));
  const templates = PROFILES.map(({ profile, level }) => {
    const path = `templates/${profile}.md`;
    const template = checkedTemplate(path, readText(join(root, path)), { profile, standard });
    const source = expandGenerated(template, standard, { year: undefined, level, markers: true });
    files.set(path, source);
    return [profile, { ...template, source }] as const;
  });
  files.set("packages/report-model/src/generated/templates.ts", [
    GENERATED_NOTICE,
    'import type { ProfileKey } from "@lint-report/standard";',
    'import type { Template } from "../template/types.js";',
    "",
    "/** The project's own templates, read when they were generated. */",
    `export const templates: Readonly<Record<ProfileKey, Template>> = ${JSON.stringify(Object.fromEntries(templates), null, 1)};`,
    "",
  ].join("\n"));
  return files;
}

function checkedTemplate(path: string, source: string, { profile, standard }: { profile: ProfileKey; standard: Standard }): Template {
  const reading = readTemplate(source, { name: profile, profile, basisKeys: new Set(standard.basis.map(({ key }) => key)) });
  if (!reading.ok) throw new Error(`Cannot use ${path}:\n${reading.faults.map(({ line, column, fault, detail }) => `${String(line)}:${String(column)} ${fault} ${detail}`).join("\n")}`);
  const { template } = reading;
  const duties = new Set(standard.duties.map(({ key }) => key));
  const indicators = new Map(standard.indicators.map((indicator) => [indicator.key, indicator.topic]));
  const faults = template.sections.flatMap((section) => [
    ...section.duties.filter((key) => !duties.has(key)).map((key) => `duty ${key}`),
    ...section.topics.flatMap((topic) => topic.indicators.filter((key) => indicators.get(key) !== topic.key).map((key) => `indicator ${key} of topic ${topic.key}`)),
  ]);
  if (faults.length > 0) throw new Error(`Cannot use ${path}, expected keys of the standard: ${faults.join(", ")}`);
  return template;
}
