import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { FOR_HOURS, FOR_ONE_DRAFT } from "../src/start/flags.js";

it("asks V8 for nothing that this Node does not know", () => {
  const script = "for (const flag of JSON.parse(process.argv[1])) require('node:v8').setFlagsFromString(flag)";
  const { status, stderr } = spawnSync(process.execPath, ["-e", script, JSON.stringify([...FOR_ONE_DRAFT, ...FOR_HOURS])], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
