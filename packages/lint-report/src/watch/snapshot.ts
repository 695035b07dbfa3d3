import { dirname, join, resolve } from "node:path";
import { CONFIG_NAME } from "../config/read-own-file.js";
import { findDrafts } from "../discovery/find-drafts.js";
import type { Session } from "../lint/session.js";
import { factsOrCode } from "../world.js";

/** How everything stands that a result depends on. */
export interface Snapshot {
  /** Stamps of files that were typed or found, by path; a code where there is none. */
  readonly drafts: ReadonlyMap<string, string>;
  /** The same of settings, also of those that are not there yet. */
  readonly settings: ReadonlyMap<string, string>;
}

/** Looks at all files. Asking is slower than being told, but also works on network drives, where nobody tells. */
export async function snapshotOf({ world, flags }: Session): Promise<Snapshot> {
  const { candidates } = await findDrafts(flags.operands, world);
  const stampOf = (path: string): string => {
    const facts = factsOrCode(world.files, path);
    return typeof facts === "string" ? facts : `${facts.stamp}/${String(facts.size)}`;
  };
  const drafts = new Map(candidates.map(({ path }) => [path, stampOf(path)]));
  const folders = new Set([world.cwd, ...[...drafts.keys()].flatMap(foldersAbove)]);
  const settings = [...folders].map((folder) => join(folder, CONFIG_NAME));
  const named = [flags.config, flags.template, flags.baseline].flatMap((path) => (typeof path === "string" ? [resolve(world.cwd, path)] : []));
  return { drafts, settings: new Map([...settings, ...named].map((path) => [path, stampOf(path)])) };
}

function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = dirname(path); folders.at(-1) !== folder; folder = dirname(folder)) folders.push(folder);
  return folders;
}

/** Paths whose stamps differ. */
export function changedPaths(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
}

/** True where nothing changed. */
export function isSame(before: Snapshot, after: Snapshot): boolean {
  return changedPaths(before.drafts, after.drafts).length === 0 && changedPaths(before.settings, after.settings).length === 0;
}

/** True where a draft is gone: an editor that saves under a new name first takes the old one away. */
export function lostDraft(before: Snapshot, after: Snapshot): boolean {
  return [...before.drafts.keys()].some((path) => (after.drafts.get(path) ?? "ENOENT") === "ENOENT" && before.drafts.get(path) !== "ENOENT");
}
