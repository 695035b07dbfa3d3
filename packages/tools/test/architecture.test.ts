import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Files git knows or would add, so that a half-written rule counts as well. */
const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" })
  .split("\0").filter((path) => path.endsWith(".ts"));
const read = (path: string): string => readFileSync(`${root}/${path}`, "utf8");
const isTest = (path: string): boolean => path.includes("/test/") || path.endsWith(".test.ts") || path.endsWith("vitest.config.ts");
const isGenerated = (path: string): boolean => path.includes("/generated/");
const code = files.filter((path) => !isTest(path) && !isGenerated(path));

/** Modules that may hold Chinese words: the language in the model, and the texts of each consumer. */
const CHINESE_MODULES = [/^packages\/report-model\/src\/text\/chinese(?:-[a-z]+)*\.ts$/u, /^rules\/src\/texts\.ts$/u, /^packages\/[a-z-]+\/src\/texts(?:\.ts|\/[a-z-]+\.ts)$/u];
/** Comments may quote Chinese; code may not. */
const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\//gu, "").replaceAll(/(^|\s)\/\/.*$/gmu, "$1");
const HAN = /\p{Script=Han}|\\u\{?(?:3[4-9]|[4-9][0-9a-f])[0-9a-f]{2}\b/iu;

describe("Chinese words", () => {
  it("stand in data and in the named modules only", () => {
    const offenders = code.filter((path) => !CHINESE_MODULES.some((pattern) => pattern.test(path)))
      .flatMap((path) => withoutComments(read(path)).split("\n").flatMap((line) => (HAN.test(line) ? [`${path}: ${line.trim()}`] : [])));
    expect(offenders).toEqual([]);
  });
});

const IMPORT = /(?:from|import)\s+"([^"]+)"/gu;
const importsOf = (path: string): readonly string[] => [...withoutComments(read(path)).matchAll(IMPORT)].map((match) => match[1] ?? "");

interface Room { readonly path: RegExp; readonly may: readonly RegExp[] }

const ROOMS: readonly Room[] = [
  { path: /^packages\/standard\/src\//u, may: [/^\./u] },
  {
    path: /^packages\/report-model\/src\//u,
    may: [/^\./u, /^mdast$/u, /^unist$/u, /^unified$/u, /^remark-/u, /^yaml$/u, /^decode-named-character-reference$/u, /^@lint-report\/standard$/u],
  },
  { path: /^rules\/(?!src\/|generated\/)[a-z-]+\/[a-z-]+\.ts$/u, may: [/^\.\/(?:[a-z-]+\/)?[a-z-]+\.js$/u, /^\.\.\/src\/[a-z-]+\.js$/u, /^@lint-report\/(?:report-model|standard)$/u, /^mdast$/u] },
  // A rule of many modules has rooms of its own.
  { path: /^rules\/(?!src\/|generated\/)[a-z-]+\/[a-z-]+\/[a-z-]+\.ts$/u, may: [/^\.\/[a-z-]+\.js$/u, /^\.\.\/(?:(?!src\/)[a-z-]+\/)?[a-z-]+\.js$/u, /^\.\.\/\.\.\/src\/[a-z-]+\.js$/u, /^@lint-report\/(?:report-model|standard)$/u, /^mdast$/u] },
  { path: /^rules\/src\//u, may: [/^\./u, /^@lint-report\/(?:report-model|standard)$/u, /^unified$/u, /^remark-/u, /^vfile(?:-message)?$/u, /^mdast$/u] },
  {
    path: /^packages\/language-server\/src\//u,
    may: [/^\./u, /^node:(?:fs|path|url)$/u, /^vscode-languageserver(?:\/node|-textdocument)?$/u, /^lint-report$/u, /^remark-preset-lint-report$/u, /^@lint-report\/(?:report-model|standard)$/u],
  },
  { path: /^packages\/language-server\/src\/providers\//u, may: [/^\./u, /^vscode-languageserver(?:-textdocument)?$/u, /^lint-report$/u, /^remark-preset-lint-report$/u, /^@lint-report\/report-model$/u] },
  {
    path: /^packages\/vscode\/src\//u,
    may: [/^\./u, /^node:(?:buffer|path)$/u, /^vscode$/u, /^vscode-languageclient\/node$/u, /^lint-report-language-server$/u, /^remark-preset-lint-report$/u, /^@lint-report\/(?:report-model|standard)$/u],
  },
];

describe("imports", () => {
  it("stay in the rooms of the architecture", () => {
    const offenders = code.flatMap((path) => {
      const rooms = ROOMS.filter((each) => each.path.test(path));
      return importsOf(path).filter((name) => rooms.some(({ may }) => !may.some((pattern) => pattern.test(name)))).map((name) => `${path} imports ${name}`);
    });
    expect(offenders).toEqual([]);
  });

  it("between the rooms of a rule go one way", () => {
    const rooms = new Map<string, Set<string>>();
    for (const path of code) {
      const room = /^rules\/[a-z-]+\/[a-z-]+(?=\/[a-z-]+\.ts$)/u.exec(path)?.[0];
      if (room === undefined) continue;
      const others = importsOf(path).flatMap((name) => /^\.\.\/([a-z-]+)\//u.exec(name)?.[1] ?? []).map((other) => room.replace(/[a-z-]+$/u, other));
      rooms.set(room, new Set([...rooms.get(room) ?? [], ...others]));
    }
    expect(rooms.size).toBeGreaterThan(0);
    const leadTo = (room: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> => [...rooms.get(room) ?? []].reduce((all, other) => (all.has(other) ? all : leadTo(other, new Set([...all, other]))), seen);
    expect([...rooms.keys()].filter((room) => leadTo(room).has(room))).toEqual([]);
  });

  it("give the model and the rules only types of the standard, never its data", () => {
    const offenders = code.filter((path) => /^packages\/report-model\/src\/|^rules\/(?!src\/)/u.test(path))
      .filter((path) => /import \{[^}]*\bstandard\b[^}]*\} from "@lint-report\/standard"/u.test(read(path)));
    expect(offenders).toEqual([]);
  });

  it("let the command line judge nothing about a draft", () => {
    const judging = code.filter((path) => path.startsWith("packages/lint-report/src/") && !path.includes("/import/")).flatMap((path) =>
      [...read(path).matchAll(/import \{([^}]*)\} from "@lint-report\/report-model"/gu)].flatMap(([, names = ""]) =>
        ["outlineOf", "partsOf", "rolesOf", "blocksOf", "quantitiesOf"].filter((fact) => names.includes(fact)).map((fact) => `${path} uses ${fact}`)));
    expect(judging).toEqual([]);
  });
});

describe("rules", () => {
  it("do not report by themselves", () => {
    const offenders = code.filter((path) => /^rules\/(?!src\/)/u.test(path)).filter((path) => /\.(?:message|info|fail)\(/u.test(read(path)));
    expect(offenders).toEqual([]);
  });
});
