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

/** Reads what stands behind a candidate. */
export function draftBehind({ path, named, fault }: Candidate, session: Session): DraftBehind {
  if (fault !== undefined) return { fault };
  const reading = session.configs.of(dirname(path));
  if (!reading.ok) return { fault: faultTexts.configured };
  const { config } = reading;
  if (!named && isIgnored(path, config, session)) return { left: "ignored", why: "ignore" };
  const draft = readDraft(path, { encoding: session.flags.encoding, limit: sizeLimit(config) }, { files: session.world.files, engine: session.engine });
  const why = named ? undefined : reasonToLeave(path, draft, session);
  if (why !== undefined) return { left: "other", why };
  return draft.ok ? { draft, config } : { fault: draft.reason };
}

/** Tells of the settings of a candidate's folder, and of their faults; once, as `told` remembers. */
export function tellSettings({ path, fault }: Candidate, { configs, world, flags }: Session, told: Set<ConfigReading>): void {
  const reading = fault === undefined ? configs.of(dirname(path)) : undefined;
  if (reading === undefined || told.has(reading)) return;
  told.add(reading);
  if (!reading.ok) world.err.write(faultsText(reading.faults, world, flags.color));
  else if (flags.verbose) for (const file of reading.config.files) say(world.err, configTexts.usedConfig(shownPath(file, world)));
}

/** Why a file that nobody named is no draft. One that is called like a report and cannot be read is told about. */
export function reasonToLeave(path: string, draft: DraftReading, { engine }: Session): string | undefined {
  if (draft.ok) return engine.looksLikeReport(draft.decoded.text) ? undefined : reportTexts.notAReport;
  if (draft.system !== undefined) return draft.system === "ENOENT" ? draft.reason : undefined;
  return engine.looksLikeReport(basename(path, extname(path))) ? undefined : draft.reason;
}
