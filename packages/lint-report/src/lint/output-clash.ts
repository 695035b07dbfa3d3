import { basename, resolve } from "node:path";
import { CONFIG_NAME } from "../config/read-own-file.js";
import type { Candidate } from "../discovery/find-drafts.js";
import { identityOf } from "../drafts/whole-file.js";
import { baselineTexts } from "../texts/baseline.js";
import { faultTexts } from "../texts/faults.js";
import { draftBehind } from "./draft-behind.js";
import type { Session } from "./session.js";

/** Why results cannot be written where they shall: in the place of a draft, of a setting, of the baseline, or of each other. */
export function outputClash(candidates: readonly Candidate[], session: Session): string | undefined {
  const { flags: { outputs, baseline }, world } = session;
  const identity = (path: string): string => identityOf(resolve(world.cwd, path), world.files);
  const written = outputs.flatMap(({ file }) => (file === undefined ? [] : [{ file, real: identity(file) }]));
  const accepted = baseline === undefined ? undefined : identity(baseline);
  if (written.length === 0 && accepted === undefined) return undefined;
  const drafts = new Map(candidates.map((candidate) => [identity(candidate.path), candidate]));
  const isDraft = (real: string): boolean => staysDraft(drafts.get(real), session);
  if (baseline !== undefined && accepted !== undefined && isDraft(accepted)) return baselineTexts.isDraft(baseline);
  const seen = new Set<string>();
  for (const { file, real } of written) {
    if (isDraft(real)) return faultTexts.outputIsDraft(file);
    if (real === accepted) return baselineTexts.isOutput(file);
    if (basename(real) === CONFIG_NAME) return faultTexts.outputIsConfig(file);
    if (seen.has(real)) return faultTexts.outputTwice(file);
    seen.add(real);
  }
  return undefined;
}

/** A note that was written into the folder of the drafts the last time is no draft itself. */
function staysDraft(candidate: Candidate | undefined, session: Session): boolean {
  if (candidate === undefined) return false;
  return candidate.named || !("left" in draftBehind(candidate, session));
}
