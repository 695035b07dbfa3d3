import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * One folder for all that a run of the tests writes (vitest's global setup): what the tests and the commands they start put below the system's
 * temporary folder lands in it, and goes with it. Test files share their modules, so a clean-up in a shared one would run after the first file only.
 */
export default function scratch(): () => void {
  const before = process.env["TMPDIR"];
  const folder = mkdtempSync(join(tmpdir(), "lint-report-tests-"));
  // Some tests run the command as somebody else.
  chmodSync(folder, 0o711);
  process.env["TMPDIR"] = folder;
  return () => {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
    rmSync(folder, { recursive: true, force: true });
  };
}
