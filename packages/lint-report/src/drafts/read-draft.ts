import type { DecodedDraft, Encoding } from "@lint-report/report-model";
import type { Engine } from "../engine.js";
import { faultTexts } from "../texts/faults.js";
import { factsOrCode, systemCodeOf, type Files } from "../world.js";

/** A draft's bytes and its text, or a sentence why there is no text. */
export type DraftReading =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly decoded: DecodedDraft }
  /** `system`: the file could not be had (its code); else its content is no text. */
  | { readonly ok: false; readonly reason: string; readonly system: string | undefined };

export interface ReadOptions {
  readonly encoding: Encoding | undefined;
  /** Largest size in bytes. */
  readonly limit: number;
}

export interface ReadMeans {
  readonly files: Files;
  readonly engine: Pick<Engine, "decode">;
}

/** Largest draft that is read where no configuration says otherwise: 16 MiB. */
export const DEFAULT_LIMIT = 16 * 1024 * 1024;

/** Reads a draft. Looks at the file before opening it, as opening a pipe waits for ever. */
export function readDraft(path: string, options: ReadOptions, { files, engine }: ReadMeans): DraftReading {
  const facts = factsOrCode(files, path);
  if (typeof facts === "string") return unread(facts);
  if (facts.kind !== "file") return { ok: false, reason: facts.kind === "folder" ? faultTexts.folder : faultTexts.notAFile, system: undefined };
  if (facts.size > options.limit) return { ok: false, reason: faultTexts.tooLarge(facts.size, options.limit), system: undefined };
  try {
    return draftFrom(files.read(path), options, engine);
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === undefined) throw error;
    return unread(code);
  }
}

/** Decodes bytes that were read already, from standard input for instance. */
export function draftFrom(bytes: Uint8Array, { encoding, limit }: ReadOptions, engine: Pick<Engine, "decode">): DraftReading {
  const decoded = engine.decode(bytes, { encoding, limit });
  if (decoded.ok) return { ok: true, bytes, decoded };
  const reason = decoded.fault === "too-large" ? faultTexts.tooLarge(bytes.length, limit) : faultTexts.undecoded(decoded.fault, decoded.line, encoding);
  return { ok: false, reason, system: undefined };
}

function unread(code: string): DraftReading {
  return { ok: false, reason: faultTexts.cannotRead(code), system: code };
}
