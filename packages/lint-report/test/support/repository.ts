import { execFileSync } from "node:child_process";
import { folderWith } from "./command.js";

// Neither the settings of whoever runs the tests nor a commit that runs them may change an answer.
for (const name of Object.keys(process.env)) if (name.startsWith("GIT_")) Reflect.deleteProperty(process.env, name);
Object.assign(process.env, {
  GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@example.org", GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@example.org",
});

/** Runs git in a folder and returns what it printed. */
export function git(folder: string, ...words: readonly string[]): string {
  return execFileSync("git", words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** A fresh repository with the given files, none of them staged. */
export function repositoryWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = folderWith(files);
  git(folder, "init", "--quiet", "--initial-branch=main");
  return folder;
}
