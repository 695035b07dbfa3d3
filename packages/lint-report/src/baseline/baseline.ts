import { resolve } from "node:path";
import { writeNewFile } from "../drafts/replace-file.js";
import type { Session } from "../lint/session.js";
import type { FileResult } from "../reporters/reporter.js";
import { say } from "../terminal/say.js";
import { baselineTexts } from "../texts/baseline.js";
import { factsOrCode } from "../world.js";
import { baselineText, draftOfName, nameInBaseline, readBaseline } from "./baseline-file.js";
import { compared } from "./compare.js";
import { entryOf } from "./entry-of.js";
import type { BaselineEntry, BaselineFiles } from "./types.js";

/** Findings that were accepted before. */
export interface Baseline {
  /** The result without them; `path` is absolute. */
  readonly of: (result: FileResult, path: string) => FileResult;
  /** Writes what is found today, where that was asked for; a sentence where it failed. */
  readonly end: () => string | undefined;
}

/** Reads the baseline that was typed. A missing one is only welcome where it is to be written: a slip in its name must not accept everything. */
export function openBaseline(shown: string, session: Session): Baseline | string {
  const { world, engine, flags } = session;
  const path = resolve(world.cwd, shown);
  const reading = readBaseline(path, shown, { files: world.files, engine });
  if (flags.updateBaseline) return reading.ok || reading.missing ? updating({ path, shown, session }, reading.ok ? reading.files : new Map()) : reading.reason;
  if (!reading.ok) return reading.reason;
  return {
    of: (result, draft) => {
      const { fresh, accepted, resolved } = compared(result.messages, result.source, reading.files.get(nameInBaseline(path, draft)) ?? []);
      return { ...result, messages: fresh, accepted, resolved };
    },
    end: () => undefined,
  };
}

interface Place {
  readonly path: string;
  readonly shown: string;
  readonly session: Session;
}

function updating({ path, shown, session: { world } }: Place, before: BaselineFiles): Baseline {
  const after = new Map<string, readonly BaselineEntry[]>();
  let [added, removed] = [0, 0];
  return {
    of: (result, draft) => {
      const name = nameInBaseline(path, draft);
      const { fresh, resolved } = compared(result.messages, result.source, before.get(name) ?? []);
      after.set(name, result.messages.map((message) => entryOf(message, result.source)));
      [added, removed] = [added + fresh.length, removed + resolved.length];
      return { ...result, messages: [], accepted: result.messages };
    },
    end: () => {
      for (const [name, entries] of before) {
        if (after.has(name)) continue;
        // Drafts that were not looked at keep their entries, drafts that are gone do not.
        if (factsOrCode(world.files, draftOfName(path, name)) === "ENOENT") removed += entries.length;
        else after.set(name, entries);
      }
      const reason = writeNewFile(path, new TextEncoder().encode(baselineText(after)), { files: world.files, force: true, shown });
      const all = [...after.values()].reduce((sum, entries) => sum + entries.length, 0);
      if (reason === undefined) say(world.err, baselineTexts.written(shown, { all, added, removed }));
      return reason;
    },
  };
}
