// A test runner for Stryker that bundles tests and sources once and evaluates the bundle anew for each mutant, in this process.
// Vitest, restarted for each mutant, takes a second for what takes this a twentieth. A "test" is a whole suite at the top of a file: within one,
// what a test remembers (tables made once) may decide in the next.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, DryRunStatus, MutantRunStatus, TestStatus, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { Collector } from "./suites.mjs";

const root = process.cwd();
const ofTools = createRequire(join(root, "packages/tools/package.json"));

class BundledTestRunner {
  static inject = tokens(commonTokens.options);
  #files;
  #script;
  /** Suites by id with the time that they took, cheapest first. */
  #known = new Map();

  constructor({ bundled }) {
    this.#files = bundled.tests;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.CI = "1";
    process.env.FUZZ_RUNS ??= "50";
    const { outputFiles } = await ofTools("esbuild").build({
      stdin: { contents: `export const files = {${this.#files.map((path) => `${JSON.stringify(path)}: () => require(${JSON.stringify(`./${path}`)})`).join(",")}};`, resolveDir: root },
      bundle: true, write: false, format: "cjs", platform: "node", target: "node20", conditions: ["source"], external: ["vitest", "node:*"], plugins: [ownPlaces], logLevel: "error",
    });
    this.#script = new vm.Script(`(function (require, module, exports) {${outputFiles[0].text}\n})`, { filename: "tests.cjs" });
  }

  async dryRun() {
    const ns = (globalThis.__stryker__ ??= {});
    ns.activeMutant = undefined;
    ns.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for (const path of this.#files) {
      const count = this.#load().suitesOf(path).length;
      for (let index = 0; index < count; index++) {
        const suite = this.#load().suitesOf(path)[index];
        const id = `${path}#${String(index)}`;
        ns.currentTestId = id;
        const result = await resultOf(id, suite);
        ns.currentTestId = undefined;
        this.#known.set(id, { path, index, timeSpentMs: result.timeSpentMs });
        tests.push(result);
      }
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: ns.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const ns = globalThis.__stryker__;
    Object.assign(ns, { activeMutant: activeMutant.id, hitCount: 0, hitLimit, currentTestId: undefined, mutantCoverage: { static: {}, perTest: {} } });
    // A new process after a time out has no times; then the order is that of the files.
    const ids = (testFilter ?? [...this.#known.keys()]).toSorted((a, b) => this.#timeOf(a) - this.#timeOf(b));
    const loaded = this.#load();
    const tests = [];
    for (const id of ids.length > 0 ? ids : this.#all()) {
      const result = await resultOf(id, () => loaded.suiteOf(id), LEAST_MS + FACTOR * Math.ceil(this.#timeOf(id)));
      if (result.status === ENDLESS) return { status: MutantRunStatus.Timeout };
      tests.push(result);
      if (result.status === TestStatus.Failed && disableBail !== true) break;
    }
    ns.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(ns.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests });
  }

  #timeOf(id) {
    return this.#known.get(id)?.timeSpentMs ?? 0;
  }

  #all() {
    const loaded = this.#load();
    return this.#files.flatMap((path) => loaded.suitesOf(path).map((_, index) => `${path}#${String(index)}`));
  }

  /** The bundle with nothing remembered; files of tests are read when first asked for. */
  #load() {
    const collector = new Collector();
    const module = { exports: {} };
    const required = (name) => (name === "vitest" ? collector.vitest : ofTools(name));
    this.#script.runInThisContext()(required, module, module.exports);
    const read = new Map();
    const suitesOf = (path) => {
      if (!read.has(path)) {
        collector.suites = [];
        module.exports.files[path]();
        read.set(path, collector.suites);
      }
      return read.get(path);
    };
    const suiteOf = (id) => {
      const [path, index] = id.split("#");
      return suitesOf(path)[Number(index)]?.() ?? [];
    };
    return { suitesOf, suiteOf };
  }
}

/** A test that takes so much longer than without a mutant is taken for endless: stopped here, before it fills the memory and takes the process with it. */
const LEAST_MS = 2_000;
const FACTOR = 8;
const ENDLESS = "endless";
const called = new vm.Script("globalThis.__called__()");

function within(timeout, body) {
  globalThis.__called__ = body;
  return called.runInThisContext({ timeout });
}

/** Runs the tests of a suite one after the other up to the first that fails. What cannot even be read has failed, as it would in vitest. */
async function resultOf(id, suite, mostMs = 600_000) {
  const start = performance.now();
  const common = () => ({ id, name: id, fileName: join(root, id.slice(0, id.indexOf("#"))), timeSpentMs: performance.now() - start });
  try {
    for (const test of within(mostMs, suite)) await within(mostMs, test);
    return { ...common(), status: TestStatus.Success };
  } catch (error) {
    if (error?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return { status: ENDLESS };
    return { ...common(), status: TestStatus.Failed, failureMessage: String(error?.message ?? error) };
  }
}

/** Each module keeps its own place, as if it were not in a bundle. */
const ownPlaces = {
  name: "own places",
  setup({ onLoad }) {
    onLoad({ filter: /\.[cm]?[jt]s$/ }, ({ path }) => {
      if (relative(root, path).includes("node_modules")) return undefined;
      return { contents: readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)), loader: path.endsWith("ts") ? "ts" : "js" };
    });
  },
};

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "bundled", BundledTestRunner)];
export const strykerValidationSchema = { type: "object", properties: { bundled: { type: "object", properties: { tests: { type: "array", items: { type: "string" } } } } } };
