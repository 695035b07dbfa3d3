import { basename, dirname, resolve } from "node:path";
import { COMMANDS } from "../arguments/flags.js";
import { nearestOf } from "../arguments/nearest.js";
import { EXTENSIONS, isReadMe, isTextName } from "../drafts/draft-names.js";
import { faultTexts } from "../texts/faults.js";
import { factsOrCode, systemCodeOf, type Files, type World } from "../world.js";

/** A file that may be linted. */
export interface Candidate {
  /** Absolute. */
  readonly path: string;
  /** Typed by its name: linted whatever it looks like. */
  readonly named: boolean;
  /** Indexes of what was typed and led here. */
  readonly operands: readonly number[];
  /** Why it cannot be linted, where that is known already. */
  readonly fault: string | undefined;
}

/** Something that was typed: a file, a folder, a pattern. */
export interface Operand {
  readonly typed: string;
  readonly kind: "file" | "folder" | "pattern";
}

export interface Found {
  readonly operands: readonly Operand[];
  /** In the order they were typed, those of a folder or a pattern by path; each once. */
  readonly candidates: readonly Candidate[];
}

interface Expansion extends Operand {
  readonly paths: readonly string[];
  readonly fault?: string;
}

/** Examples: `*.md`, `{a,b}.md`, `@(a|b).md`, `report?.md`, `[ab].md`. */
const PATTERN_SIGN = /[*?[{]|[!+@]\(/u;

/** Names a search of folders passes over: what begins with a dot, and what was installed. */
const HIDDEN = /^(?:\.(?!\.?$)|node_modules$)/u;

/** True where a search of folders would come upon a path as a possible draft; relative, with forward slashes. */
export function isDraftPath(path: string): boolean {
  const names = path.split("/");
  return isTextName(path) && !isReadMe(path) && !names.some((name) => HIDDEN.test(name));
}

/** What was found, with files that were typed by their names judged as if a search had come upon them. What cannot be had stays a fault. */
export function asIfSearched({ candidates }: Found, shown: (path: string) => string): Found {
  const kept = candidates.filter(({ path, fault }) => fault !== undefined || isDraftPath(shown(path)));
  return { operands: [], candidates: kept.map((candidate) => ({ ...candidate, named: false })) };
}

/** Files behind what was typed; nothing typed means the current folder. */
export async function findDrafts(typed: readonly string[], world: World): Promise<Found> {
  const expansions: Expansion[] = [];
  // One after the other: a search that runs out of file descriptors would pass over folders in silence.
  for (const operand of typed.length === 0 ? ["."] : typed) expansions.push(await expanded(operand, world));
  const candidates = new Map<string, Candidate>();
  expansions.forEach(({ paths, kind, fault }, index) => {
    for (const path of paths) {
      const known = candidates.get(path);
      const operands = [...(known?.operands ?? []), index];
      candidates.set(path, { path, operands, named: kind === "file" || known?.named === true, fault: fault ?? known?.fault });
    }
  });
  return { operands: expansions, candidates: [...candidates.values()] };
}

async function expanded(typed: string, world: World): Promise<Expansion> {
  const path = resolve(world.cwd, typed);
  const facts = factsOrCode(world.files, path);
  if (typeof facts === "string") return PATTERN_SIGN.test(typed) && facts !== "EACCES" ? matching(typed, world) : missing(typed, facts, world);
  if (facts.kind === "other") return { typed, kind: "file", paths: [path], fault: faultTexts.notAFile };
  return facts.kind === "folder" ? within(typed, path, world) : { typed, kind: "file", paths: [path] };
}

/** A word that may have been meant as a command: compare. Drafts have an ending or Chinese names. */
const LIKE_A_COMMAND = /^[a-z]{3,16}$/u;

/** Forgotten endings and slips of the keyboard are common with long names. */
function missing(typed: string, code: string, { files, cwd }: World): Expansion {
  const path = resolve(cwd, typed);
  const name = basename(path);
  const names = code === "ENOENT" ? namesIn(dirname(path), files) : [];
  const meant = names.find((each) => each.startsWith(`${name}.`) && isTextName(each)) ?? nearestOf(name, names);
  if (meant === undefined && code === "ENOENT" && LIKE_A_COMMAND.test(typed)) return { typed, kind: "file", paths: [path], fault: faultTexts.noSuchCommand(typed, nearestOf(typed, COMMANDS)) };
  const fault = meant === undefined ? faultTexts.cannotRead(code) : faultTexts.cannotFind(typed.slice(0, typed.length - name.length) + meant);
  return { typed, kind: "file", paths: [path], fault };
}

function namesIn(folder: string, files: Files): readonly string[] {
  try {
    return files.list(folder);
  } catch {
    return [];
  }
}

async function matching(typed: string, world: World): Promise<Expansion> {
  const pattern = world.platform === "win32" ? typed.replaceAll("\\", "/") : typed;
  return { typed, kind: "pattern", paths: drafts(await world.files.glob([pattern], world.cwd), world) };
}

async function within(typed: string, folder: string, world: World): Promise<Expansion> {
  try {
    world.files.list(folder);
  } catch (error) {
    return { typed, kind: "file", paths: [folder], fault: faultTexts.cannotRead(systemCodeOf(error) ?? String(error)) };
  }
  return { typed, kind: "folder", paths: drafts(await world.files.glob([`**/*.{${EXTENSIONS}}`], folder), world) };
}

/** A folder can be called x.md, and a link can lead to one. */
function drafts(paths: readonly string[], { files }: World): readonly string[] {
  return paths.map((path) => resolve(path)).sort().filter((path) => {
    if (!isTextName(path) || isReadMe(path)) return false;
    const facts = factsOrCode(files, path);
    return typeof facts === "string" ? facts !== "ENOENT" && facts !== "ELOOP" : facts.kind === "file";
  });
}
