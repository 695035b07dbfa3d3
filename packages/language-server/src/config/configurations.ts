import { dirname } from "node:path";
import { loadConfig, nearestConfigs, NO_CONFIG, type ConfigReading, type Engine, type FileFault, type Files } from "lint-report";
import { witnessed, type WitnessedFiles } from "./stamps.js";

/** The settings of drafts, by the same code as on the command line, read anew when a file that they came from has changed. */
export interface Configurations {
  /** Settings for a file; the same object as long as nothing has changed. Without a path there are none. */
  readonly of: (path: string | undefined) => ConfigReading;
  /** Faults of a configuration file with a text that may not be saved yet. */
  readonly faultsOf: (path: string, text: string) => readonly FileFault[];
  /** True where some settings depend on a file. */
  readonly dependOn: (path: string) => boolean;
}

interface Known {
  readonly reading: ConfigReading;
  readonly witness: WitnessedFiles;
}

const NONE: ConfigReading = { ok: true, config: NO_CONFIG };

/** Configurations that are found by looking upwards from each file. */
export function configurations(means: { readonly engine: Engine; readonly files: Files }): Configurations {
  const byFolder = new Map<string, Known>();
  const of = (path: string | undefined): ConfigReading => {
    if (path === undefined) return NONE;
    const folder = dirname(path);
    const known = byFolder.get(folder);
    if (known?.witness.isUnchanged() === true) return known.reading;
    const witness = witnessed(means.files);
    const reading = nearestConfigs({ engine: means.engine, files: witness.files }).of(folder);
    byFolder.set(folder, { reading, witness });
    return reading;
  };
  return {
    of,
    faultsOf: (path, text) => {
      const reading = loadConfig(path, { engine: means.engine, files: withText(means.files, path, text) });
      return reading.ok ? [] : reading.faults;
    },
    dependOn: (path) => [...byFolder.values()].some(({ witness }) => witness.looksAt(path)),
  };
}

/** The file system with one file as it stands in the editor. */
function withText(files: Files, path: string, text: string): Files {
  const bytes = new TextEncoder().encode(text);
  return {
    ...files,
    facts: (asked) => (asked === path ? { kind: "file", size: bytes.length, mode: 0, stamp: "" } : files.facts(asked)),
    read: (asked) => (asked === path ? bytes : files.read(asked)),
  };
}
