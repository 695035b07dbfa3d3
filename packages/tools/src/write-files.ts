import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readText } from "./data-files.js";

/** Writes what differs from the tree; with `--check` writes nothing, names it and fails. */
export function writeOrCheck(root: string, files: ReadonlyMap<string, string>): void {
  const stale = [...files].filter(([path, text]) => !existsSync(join(root, path)) || readText(join(root, path)) !== text);
  for (const [path, text] of stale) {
    if (process.argv.includes("--check")) {
      console.error(`${path} is not what \`pnpm generate\` writes`);
      process.exitCode = 1;
      continue;
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
}
