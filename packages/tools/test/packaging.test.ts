import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { FUSE, fuseOf, isSigned, kindOf, withoutSignature } from "../packaging/binary.mjs";
import { modulesAskedBy, packagesIn, packagesOf, pinned, pinnedBy } from "../packaging/contents.mjs";
import { TARGETS } from "../packaging/executables.mjs";
import { noticesOf, sbomOf } from "../packaging/sbom.mjs";
import { LIBRARIES, libraryManifest, PROGRAMS, programManifest } from "../packaging/tarballs.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");

function elf(machine: number): Buffer {
  const bytes = Buffer.alloc(64);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1]);
  bytes.writeUInt16LE(machine, 18);
  return bytes;
}

const [HEADER, SIGNATURE] = [0x80, 0x80 + 24 + 144];

/** A Windows executable of 1 KiB, with a signature of 16 bytes at the end or where it is said to be. */
function pe(machine: number, at = 1024 - 16): Buffer {
  const bytes = Buffer.alloc(1024, 7);
  bytes.write("MZ", 0, "latin1");
  bytes.writeUInt32LE(HEADER, 0x3c);
  bytes.write("PE\0\0", HEADER, "latin1");
  bytes.writeUInt16LE(machine, HEADER + 4);
  bytes.writeUInt32LE(at, SIGNATURE);
  bytes.writeUInt32LE(16, SIGNATURE + 4);
  return bytes;
}

describe("an executable", () => {
  it("tells for what machine it is", () => {
    expect(kindOf(elf(0x3e))).toEqual({ system: "linux", arch: "x64" });
    expect(kindOf(elf(0xb7))).toEqual({ system: "linux", arch: "arm64" });
    expect(kindOf(pe(0x8664))).toEqual({ system: "win", arch: "x64" });
    for (const other of [elf(3), pe(0x14c), Buffer.from("#!/bin/sh\n"), Buffer.from("MZ"), Buffer.alloc(0)]) expect(kindOf(other)).toBeUndefined();
  });

  it("knows whether a program is inside", () => {
    const bytes = (...marks: readonly string[]): Buffer => Buffer.from(`x${marks.map((mark) => `${FUSE}:${mark}`).join("y")}z`);
    expect([bytes("0"), bytes("1"), bytes("2"), bytes("1", "1"), bytes()].map(fuseOf)).toEqual(["0", "1", undefined, undefined, undefined]);
  });

  it("loses its signature and nothing else", () => {
    const signed = pe(0x8664);
    const plain = withoutSignature(signed);
    expect([isSigned(signed), isSigned(plain), plain.length]).toEqual([true, false, 1008]);
    const expected = Buffer.from(signed.subarray(0, 1008));
    expected.fill(0, SIGNATURE, SIGNATURE + 8).fill(0, HEADER + 24 + 64, HEADER + 24 + 68);
    expect(plain.equals(expected)).toBe(true);
    for (const other of [plain, elf(0x3e)]) expect(withoutSignature(other)).toBe(other);
    expect(() => withoutSignature(pe(0x8664, 900))).toThrow("expected it at the end");
  });

  it("is made of one version of Node, which is among the pinned ones", () => {
    const pin = pinnedBy("extras/node-versions");
    const versions = TARGETS.map(({ node }) => pin(node.split("/")[0] ?? "").version);
    expect(versions).toHaveLength(3);
    expect(new Set(versions)).toEqual(new Set([pin("node-24").version]));
    expect(pin("node-22").version).toMatch(/^22\./u);
  });
});

describe("npm packages", () => {
  it.each(PROGRAMS)("$folder is a program that depends on nothing", (program) => {
    const manifest = programManifest(program.folder, program);
    expect(Object.keys(manifest).sort()).toEqual(["bin", "description", "engines", "files", "license", "name", "repository", "version"]);
    expect(Object.values(manifest.bin)).toEqual([`dist/${program.file}`]);
  });

  it.each(LIBRARIES)("%s names its dependencies by exact versions, and nothing that only the workspace has", (folder) => {
    const manifest = libraryManifest(folder);
    for (const range of Object.values(manifest.dependencies)) expect(range).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(JSON.stringify(manifest)).not.toMatch(/workspace:|catalog:|source|devDependencies/u);
    expect(manifest.exports["."].default).toMatch(/^\.\/dist\//u);
  });
});

describe("what is inside", () => {
  it("is named by package and version, wherever it lies", () => {
    const names = (paths: readonly string[]): readonly string[] => packagesOf(paths).map(({ name }: { name: string }) => name);
    expect(names(["packages/lint-report/src/main.ts", "rules/src/lint.ts"])).toEqual([]);
    const found = readdirSync(join(root, "node_modules/.pnpm")).find((name) => name.startsWith("yaml@"));
    expect(names([`node_modules/.pnpm/${found ?? ""}/node_modules/yaml/dist/index.js`, `node_modules/.pnpm/${found ?? ""}/node_modules/yaml/dist/errors.js`])).toEqual(["yaml"]);
  });

  it("is pinned by a hash, under a licence that lets it be handed on", async () => {
    const integrity = pinned();
    const packages = await packagesIn(["packages/lint-report/src/main.ts", "packages/language-server/src/main.ts", "packages/vscode/src/extension.ts"]);
    expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(["micromark", "remark-cjk-friendly", "vscode-languageserver", "yaml"]));
    for (const each of packages) {
      expect(integrity(each.name, each.version), each.name).toMatch(/^sha512-/u);
      expect(["MIT", "ISC", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"], each.name).toContain(each.license);
    }
    const notices = noticesOf({ packages });
    for (const { name, version } of packages) expect(notices).toContain(`${name} ${version} (`);
  });

  it("opens no connection: the command asks Node for nothing that could", async () => {
    const known = ["buffer", "child_process", "crypto", "fs", "module", "os", "path", "process", "sea", "url", "util", "v8", "worker_threads"];
    expect((await modulesAskedBy(["packages/lint-report/src/main.ts"])).filter((name) => !known.includes(name))).toEqual([]);
    expect(await modulesAskedBy(["packages/language-server/src/main.ts"])).toContain("net");
  });
});

describe("the bill of materials", () => {
  const yaml = { name: "yaml", version: "2.9.1", license: "ISC", integrity: `sha512-${Buffer.alloc(64, 1).toString("base64")}`, text: "ISC License" };
  const scoped = { name: "@a/b", version: "1.0.0", license: "(MIT OR ISC)", integrity: undefined, text: undefined };
  const billOf = (sha256: string) => sbomOf({
    version: "0.1.0", time: 0, repository: "https://example.org/a.git", packages: [yaml, scoped], runtime: { version: "24.0.0", libraries: { uv: "1.0.0" }, binaries: [] },
    files: [{ name: "a.cjs", sha256, holds: ["pkg:npm/yaml@2.9.1", "pkg:npm/%40a/b@1.0.0"] }, { name: "a", sha256: "b".repeat(64), holds: ["pkg:generic/node@24.0.0"] }],
  });

  it("names files, what they hold, hashes and licences", () => {
    const { components, dependencies, metadata } = billOf("a".repeat(64));
    const named = (name: string) => components.find((each: { name: string }) => each.name === name);
    expect(named("a.cjs")).toMatchObject({ type: "file", hashes: [{ alg: "SHA-256", content: "a".repeat(64) }] });
    expect(named("yaml")).toMatchObject({ type: "library", purl: "pkg:npm/yaml@2.9.1", hashes: [{ alg: "SHA-512", content: "01".repeat(64) }], licenses: [{ license: { id: "ISC" } }] });
    expect(named("b")).toMatchObject({ group: "@a", purl: "pkg:npm/%40a/b@1.0.0", hashes: [], licenses: [{ expression: "(MIT OR ISC)" }] });
    expect(named("node")).toMatchObject({ type: "platform", components: [{ name: "uv", version: "1.0.0" }] });
    const refs = [metadata.component["bom-ref"], ...components.map((each: { "bom-ref": string }) => each["bom-ref"])];
    expect(new Set(refs).size).toBe(refs.length);
    expect(dependencies.map(({ ref }: { ref: string }) => ref).sort()).toEqual([...refs].sort());
    for (const { dependsOn = [] } of dependencies as readonly { dependsOn?: readonly string[] }[]) for (const ref of dependsOn) expect(refs).toContain(ref);
  });

  it("has the same number for the same contents only", () => {
    expect(billOf("a".repeat(64)).serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(billOf("a".repeat(64)).serialNumber).toBe(billOf("a".repeat(64)).serialNumber);
    expect(billOf("a".repeat(64)).serialNumber).not.toBe(billOf("b".repeat(64)).serialNumber);
  });
});
