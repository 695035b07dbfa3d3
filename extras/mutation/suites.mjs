// The part of vitest's interface that the tests of model and rules use, made so that they can be run again and again in one process.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const vitest = dirname(createRequire(import.meta.url).resolve("vitest/package.json"));
const ofVitest = createRequire(join(vitest, "package.json"));
const { JestAsymmetricMatchers, JestChaiExpect, JestExtend } = await import(pathToFileURL(ofVitest.resolve("@vitest/expect")).href);
const chai = await import(pathToFileURL(createRequire(ofVitest.resolve("@vitest/expect")).resolve("chai")).href);
for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers, fileSnapshots]) chai.use(plugin);

function fileSnapshots({ Assertion }, { flag }) {
  Assertion.addMethod("toMatchFileSnapshot", function matches(path) {
    if (flag(this, "object") !== readFileSync(path, "utf8")) throw new Error(`Not what ${path} holds`);
  });
}

export const expect = (value, message) => chai.expect(value, message);

/** Collects what a file of tests declares at its top: each `describe` or `it` there is one suite. */
export class Collector {
  suites = [];
  /** Tests of the suite whose `describe` is being read; none at the top of a file. */
  #tests = undefined;

  constructor() {
    const declared = (declare) => {
      const each = (rows) => (name, body) => { for (const row of rows) declare(name, () => body(...(Array.isArray(row) ? row : [row]))); };
      const skipped = Object.assign(() => {}, { each: () => () => {} });
      const usual = Object.assign(declare, { each, runIf: (condition) => (condition ? usual : skipped), skipIf: (condition) => (condition ? skipped : usual) });
      return usual;
    };
    const it = declared((_, body) => {
      if (this.#tests === undefined) this.suites.push(() => [body]);
      else this.#tests.push(body);
    });
    const describe = declared((_, body) => {
      if (this.#tests === undefined) this.suites.push(() => this.#read(body));
      else body();
    });
    this.vitest = { describe, it, test: it, expect };
  }

  #read(body) {
    const tests = [];
    this.#tests = tests;
    try {
      body();
    } finally {
      this.#tests = undefined;
    }
    return tests;
  }
}
