import { basename, dirname, isAbsolute, relative, resolve } from "node:path";
import type { Engine } from "../engine.js";
import { configTexts } from "../texts/config.js";
import { faultTexts } from "../texts/faults.js";
import { factsOrCode, realPathOf, systemCodeOf, type Files } from "../world.js";

/** A text somebody wrote for the program, or a sentence why it cannot be had. */
export type TextReading = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/** Name of a configuration file. */
export const CONFIG_NAME = ".lint-reportrc.yaml";

/** More than any configuration or template needs. */
const MOST_BYTES = 256 * 1024;

/** Reads a configuration file or a template: a regular file of moderate size in any encoding that drafts may have. */
export function readOwnFile(path: string, shown: string, { files, decode }: { files: Files; decode: Engine["decode"] }): TextReading {
  const facts = factsOrCode(files, path);
  if (typeof facts === "string") return { ok: false, reason: configTexts.cannotRead(shown, faultTexts.system(facts)) };
  if (facts.kind !== "file") return { ok: false, reason: configTexts.notAFile(shown) };
  if (facts.size > MOST_BYTES) return { ok: false, reason: configTexts.tooLarge(shown) };
  try {
    const decoded = decode(files.read(path));
    return decoded.ok ? { ok: true, text: decoded.text } : { ok: false, reason: configTexts.noText(shown) };
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === undefined) throw error;
    return { ok: false, reason: configTexts.cannotRead(shown, faultTexts.system(code)) };
  }
}

/**
 * Where a path written in a configuration file leads, or `undefined` where it may not be followed: a configuration can come with
 * somebody else's folder, so it reaches only what lies in its own folder, links included, and settings that would be found anyway
 * by looking upwards.
 */
export function pathFromConfig(configFile: string, path: string, files: Files): string | undefined {
  const folder = dirname(configFile);
  const target = resolve(folder, path);
  const above = basename(target) === CONFIG_NAME && isInside(dirname(target), folder);
  const base = above ? dirname(target) : folder;
  return isInside(base, target) && staysInside(base, target, files) ? target : undefined;
}

/** False where a link leads out of the folder. What does not exist leads nowhere. */
export function staysInside(folder: string, path: string, files: Files): boolean {
  const [realFolder, realPath] = [realPathOf(folder, files), realPathOf(path, files)];
  return realFolder === undefined || realPath === undefined || isInside(realFolder, realPath);
}

/** True where a path is a folder itself or lies in it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith("../") && !way.startsWith("..\\") && !isAbsolute(way);
}
