import { basename, dirname } from "node:path";
import type { Arguments } from "../arguments/read-arguments.js";
import { shownPath } from "../discovery/shown-path.js";
import { replaceFile, writeNewFile } from "../drafts/replace-file.js";
import { textOf } from "../git/output.js";
import { hookPlace, pathInHook, type HookPlace } from "../git/hook-place.js";
import { hookLine, hookScript, originOf, type HookOrigin, type HookProgram } from "../git/hook-script.js";
import { openRepository } from "../git/repository.js";
import type { Means } from "../lint/session.js";
import { complain, say } from "../terminal/say.js";
import { faultTexts } from "../texts/faults.js";
import { gitTexts } from "../texts/git.js";
import { hookTexts } from "../texts/hook.js";
import { factsOrCode, systemCodeOf, type World } from "../world.js";

/** A place for the hook, and what stands there. */
interface Site {
  readonly world: World;
  readonly place: HookPlace;
  /** As people read it. */
  readonly shown: string;
  readonly program: HookProgram;
  readonly there: HookOrigin | "nothing";
}

/** What is to be said; a fault goes with exit code 2. */
type Outcome = { readonly said: string } | { readonly fault: string };

/** `lint-report install-hook [--uninstall]` */
export async function installHookCommand(args: Arguments, { world }: Means): Promise<number> {
  const outcome = await outcomeOf(args, world);
  if ("said" in outcome) say(world.out, outcome.said);
  else complain(world, outcome.fault);
  return "said" in outcome ? 0 : 2;
}

async function outcomeOf({ flags, operands }: Arguments, world: World): Promise<Outcome> {
  const [operand] = operands;
  if (operand !== undefined) return { fault: hookTexts.noOperands(operand) };
  const repository = await openRepository(world);
  if (!repository.ok) return { fault: gitTexts.fault(repository.code, repository.detail) };
  const place = await hookPlace(repository);
  if (!place.ok) return { fault: gitTexts.fault(place.code, place.detail) };
  const shown = shownPath(place.path, world);
  const program = programIn(place, repository.root, world);
  try {
    const site: Site = { world, place, shown, program, there: originAt(place.path, world) };
    return flags.has("uninstall") ? uninstalled(site) : installed(site);
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === undefined) throw error;
    return { fault: faultTexts.cannotWrite(shown, code) };
  }
}

/** What the hook runs, named so that it is found wherever the hook is run. */
function programIn(place: HookPlace, root: string, { program: { node, script } }: World): HookProgram {
  const named = node !== undefined && place.reach === "clones" ? "node" : node;
  return { node: named === undefined ? undefined : pathInHook(named, root, place), script: pathInHook(script, root, place) };
}

/** A folder of that name, a link that leads nowhere, a file that may not be read: all of them are somebody's. */
function originAt(path: string, { files }: World): Site["there"] {
  try {
    return files.list(dirname(path)).includes(basename(path)) ? originOf(textOf(files.read(path))) : "nothing";
  } catch (error) {
    return factsOrCode(files, dirname(path)) === "ENOENT" && systemCodeOf(error) === "ENOENT" ? "nothing" : "other";
  }
}

function installed({ world, place, shown, program, there }: Site): Outcome {
  const line = hookLine(program);
  if (place.reach === "others") return { fault: hookTexts.others(shownPath(dirname(place.path), world), line) };
  if (place.edited !== place.path) return { fault: hookTexts.byHand(shownPath(place.edited, world), line) };
  if (there === "other") return { fault: hookTexts.other(shown, line) };
  if (there === "changed") return { fault: hookTexts.changed(shown) };
  const after = new TextEncoder().encode(hookScript(program));
  const { files } = world;
  files.makeFolder(dirname(place.path));
  const fault = there === "own"
    ? replaceFile({ path: place.path, before: undefined, after }, files, shown)
    : writeNewFile(place.path, after, { files, force: false, shown });
  if (fault !== undefined) return { fault };
  files.makeExecutable(place.path);
  const head = there === "own" ? hookTexts.renewed(shown) : hookTexts.installed(shown);
  return { said: [head, hookTexts.what, ...(place.reach === "clones" ? [hookTexts.clones] : []), hookTexts.undo(shown)].join("\n") };
}

function uninstalled({ world, place, shown, there }: Site): Outcome {
  if (there === "changed") return { fault: hookTexts.changed(shown) };
  if (there !== "own" || place.reach === "others") return { said: hookTexts.nothing(shown) };
  world.files.remove(place.path);
  return { said: hookTexts.removed(shown) };
}
