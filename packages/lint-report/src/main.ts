import { serve, type Role } from "./node-threads.js";
import { nodeWorld } from "./node-world.js";
import { engine } from "./real-engine.js";
import { run } from "./run.js";
import { threadRole } from "./start/role.js";

/** Given by whoever started this thread. */
const role = threadRole() as Role | undefined;

if (role !== undefined) serve(role, nodeWorld(), engine);
else {
  // The exit code is set and not forced, so that output that is still on its way through a pipe arrives whole.
  void run(process.argv.slice(2), nodeWorld(), engine).then((code) => {
    process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
  });
}
