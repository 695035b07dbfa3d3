// Builds the command: one CommonJS file with templates, standard and rules inside, that needs nothing but Node.
import { fileURLToPath } from "node:url";
import { packProgram } from "../tools/bin/bundle.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** Another place can be named, for tests. */
await packProgram({ start: here("src/start/start.ts"), entry: here("src/main.ts") }, process.argv[2] ?? here("dist/lint-report.cjs"));
