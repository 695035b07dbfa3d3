import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Tests that put other modules in place of Node's own. */
const REPLACING = ["packages/lint-report/test/reliability/windows.test.ts"];

export default defineConfig({
  root,
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: {
    globalSetup: [`${root}/packages/tools/src/scratch.ts`],
    projects: [
      { extends: true, test: { name: "together", include: ["packages/*/test/**/*.test.ts", "rules/test/**/*.test.ts"], exclude: REPLACING } },
      { extends: true, test: { name: "alone", include: REPLACING, isolate: true } },
    ],
    // What hangs must end; what runs beside others on a small machine may take long.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Files share what they import: loading the workspace anew for each of them was a quarter of the time. A test that changes its process puts it back.
    isolate: false,
    // One less than there are processors is the default: half of a machine with two.
    maxWorkers: "100%",
  },
});
