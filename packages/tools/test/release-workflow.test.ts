import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { LIBRARIES, libraryManifest, PROGRAMS, programManifest } from "../packaging/tarballs.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const path = ".github/workflows/release.yml";
const text = readFileSync(join(root, path), "utf8");

interface Step { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, string>> }
interface Job { readonly needs?: string; readonly permissions: Readonly<Record<string, string>>; readonly steps: readonly Step[] }
const workflow = parse(text) as { readonly on: unknown; readonly permissions: object; readonly jobs: Readonly<Record<string, Job>> };
const jobs = Object.entries(workflow.jobs);

describe("the release workflow", () => {
  it("takes actions by commit, with the version beside it", () => {
    const uses = text.split("\n").filter((line) => line.includes("uses:"));
    expect(uses.length).toBeGreaterThan(5);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
  });

  it("gives each job what it needs and nothing more, and knows no secret", () => {
    expect(workflow.permissions).toEqual({});
    expect(Object.fromEntries(jobs.map(([name, { permissions }]) => [name, permissions]))).toEqual({
      package: { contents: "read", "id-token": "write", attestations: "write" }, npm: { "id-token": "write" }, github: { contents: "write" },
    });
    expect(text).not.toMatch(/secrets\.|_authToken|NODE_AUTH_TOKEN|registry-url|https?:\/\//u);
    // A name from outside never becomes a part of a command.
    for (const [, { steps }] of jobs) for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });

  it("attests what it built and publishes those files, after looking at their checksums", () => {
    const { package: made, ...others } = workflow.jobs;
    const find = (job: Job | undefined, action: string): Step | undefined => job?.steps.find(({ uses }) => uses?.startsWith(`${action}@`));
    expect(find(made, "actions/attest-build-provenance")?.with).toEqual({ "subject-checksums": "artefacts/SHA256SUMS" });
    for (const job of Object.values(others)) {
      expect(job.needs).toBe("package");
      expect(find(job, "actions/download-artifact")?.with?.["name"]).toBe(find(made, "actions/upload-artifact")?.with?.["name"]);
      expect(job.steps.some(({ run }) => run === "sha256sum --check --strict SHA256SUMS")).toBe(true);
      expect(find(job, "actions/checkout")).toBeUndefined();
    }
  });

  it("publishes every package with provenance, what others depend on first", () => {
    const run = workflow.jobs["npm"]?.steps.find(({ run: words }) => words?.includes("npm publish"))?.run ?? "";
    expect(run).toContain("--provenance");
    const names = /for name in (.*); do/u.exec(run)?.[1]?.split(" ") ?? [];
    const manifests = [...LIBRARIES.map((folder) => libraryManifest(folder)), ...PROGRAMS.map((program) => programManifest(program.folder, program))] as readonly { name: string; dependencies?: object }[];
    const filed = (name: string): string => name.replace("@", "").replace("/", "-");
    expect(names).toEqual(manifests.map(({ name }) => filed(name)));
    manifests.forEach(({ dependencies = {} }, index) => {
      for (const own of Object.keys(dependencies).map(filed).filter((name) => names.includes(name))) expect(names.indexOf(own)).toBeLessThan(index);
    });
  });

  it("runs commands that the workspace has", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Readonly<Record<string, string>> };
    const called = [...text.matchAll(/npm run ([a-z-]+)$/gmu)].map(([, name = ""]) => name);
    expect(called).toEqual(["check", "package"]);
    for (const name of called) expect(scripts).toHaveProperty(name);
  });
});

describe("heavy tools", () => {
  it.each(readdirSync(join(root, "extras")))("extras/%s has a lockfile without an address of a registry", (name) => {
    const lock = readFileSync(join(root, "extras", name, "package-lock.json"), "utf8");
    expect(lock).toContain('"integrity": "sha512-');
    expect(lock).not.toMatch(/"resolved"/u);
  });
});
