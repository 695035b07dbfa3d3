import type { Template, TemplateFault } from "@lint-report/report-model";
import { nearestOf } from "../arguments/nearest.js";
import { ownOf } from "./check-config.js";
import type { Engine } from "../engine.js";
import { configTexts } from "../texts/config.js";
import type { Files } from "../world.js";
import { readOwnFile } from "./read-own-file.js";
import type { FileFault } from "./types.js";

export type TemplateLoading =
  | { readonly ok: true; readonly template: Template }
  /** `reason`: it cannot be had at all; `faults`: it is there, with mistakes. */
  | { readonly ok: false; readonly reason: string }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

interface Means {
  readonly engine: Pick<Engine, "templates" | "readTemplate" | "decode">;
  readonly files: Files;
}

/** A profile's template by its name, or an own one from a file; `resolved` is where the name leads as a path. */
export function loadTemplate(name: string, resolved: string, { engine, files }: Means): TemplateLoading {
  const embedded = ownOf(engine.templates, name);
  if (embedded !== undefined) return { ok: true, template: embedded };
  const read = readOwnFile(resolved, name, { files, decode: engine.decode });
  if (!read.ok) {
    const profile = /[./\\]/u.test(name) ? undefined : configTexts.noTemplate(name, nearestOf(name, Object.keys(engine.templates)));
    return { ok: false, reason: profile ?? read.reason };
  }
  const reading = engine.readTemplate(read.text, name);
  if (reading.ok) return reading;
  const lines = read.text.split(/\r\n|[\r\n]/u);
  return { ok: false, faults: reading.faults.map((fault) => fileFault(fault, resolved, lines)) };
}

function fileFault({ line, column, fault, detail }: TemplateFault, file: string, lines: readonly string[]): FileFault {
  return { file, line, column, reason: configTexts.template(fault, detail), text: lines[line - 1] };
}
