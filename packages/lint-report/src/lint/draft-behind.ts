import { basename, dirname, extname } from "node:path";
import type { Config, ConfigReading } from "../config/types.js";
import type { Candidate } from "../discovery/find-drafts.js";
import { shownPath } from "../discovery/shown-path.js";
import { readDraft, type DraftReading } from "../drafts/read-draft.js";
import { say } from "../terminal/say.js";
import { configTexts } from "../texts/config.js";
import { faultTexts } from "../texts/faults.js";
import { reportTexts } from "../texts/report.js";
import { faultsText } from "./faults-text.js";
import type { Outcome } from "./nothing-found.js";
import { isIgnored, sizeLimit, type Session } from "./session.js";

/** A draft that was read; or a sentence why it could not be; or a word why the file is left out. */
export type DraftBehind =
  | { readonly draft: Extract<DraftReading, { ok: true }>; readonly config: Config }
  | { readonly fault: string }
  | { readonly left: Outcome["left"]; readonly why: string };

/** Reads what stands behind a candidate. `told` holds the settings whose faults were told already. */
export function draftBehind({ path, named, fault }: Candidate, session: Session, told: Set<ConfigReading>): DraftBehind {
  if (fault !== undefined) return { fault };
  const config = configFor(path, session, told);
  if (config === undefined) return { fault: faultTexts.configured };
  if (!named && isIgnored(path, config, session)) return { left: "ignored", why: "ignore" };
  const draft = readDraft(path, { encoding: session.flags.encoding, limit: sizeLimit(config) }, { files: session.world.files, engine: session.engine });
  const why = named ? undefined : reasonToLeave(path, draft, session);
  if (why !== undefined) return { left: "other", why };
  return draft.ok ? { draft, config } : { fault: draft.reason };
}

/** The settings of a file's folder; their faults are told once. */
function configFor(path: string, { configs, world, flags }: Session, told: Set<ConfigReading>): Config | undefined {
  const reading = configs.of(dirname(path));
  if (!told.has(reading)) {
    told.add(reading);
    if (!reading.ok) world.err.write(faultsText(reading.faults, world, flags.color));
    else if (flags.verbose) for (const file of reading.config.files) say(world.err, configTexts.usedConfig(shownPath(file, world)));
  }
  return reading.ok ? reading.config : undefined;
}

/** Why a file that nobody named is no draft. One that is called like a report and cannot be read is told about. */
export function reasonToLeave(path: string, draft: DraftReading, { engine }: Session): string | undefined {
  if (draft.ok) return engine.looksLikeReport(draft.decoded.text) ? undefined : reportTexts.notAReport;
  if (draft.system !== undefined) return draft.system === "ENOENT" ? draft.reason : undefined;
  return engine.looksLikeReport(basename(path, extname(path))) ? undefined : draft.reason;
}
