import { dirname, join, resolve } from "node:path";
import { configTexts } from "../texts/config.js";
import { factsOrCode } from "../world.js";
import { loadConfig, type ConfigMeans } from "./load-config.js";
import { CONFIG_NAME, staysInside } from "./read-own-file.js";
import { NO_CONFIG, type ConfigReading } from "./types.js";

/** Configurations of drafts, each file read once. */
export interface Configs {
  /** The settings for drafts of a folder (an absolute path). */
  readonly of: (folder: string) => ConfigReading;
}

/** The configuration that stands nearest above each folder. */
export function nearestConfigs(means: ConfigMeans): Configs {
  const known = new Map<string, ConfigReading>();
  const of = (folder: string): ConfigReading => {
    const found = known.get(folder) ?? (exists(folder, CONFIG_NAME, means) ? loadFound(folder, means) : misnamed(folder, means) ?? above(folder));
    known.set(folder, found);
    return found;
  };
  const above = (folder: string): ConfigReading => (dirname(folder) === folder ? { ok: true, config: NO_CONFIG } : of(dirname(folder)));
  return { of };
}

/** Names that people and editors give to configurations: whoever wrote one means it, so it does not pass in silence. */
const MISNAMED = [".lint-reportrc.yml", ".lint-reportrc.yaml.txt", ".lint-reportrc.json", ".lint-reportrc"];

function misnamed(folder: string, means: ConfigMeans): ConfigReading | undefined {
  const name = MISNAMED.find((each) => exists(folder, each, means));
  if (name === undefined) return undefined;
  return { ok: false, faults: [{ file: join(folder, name), line: 1, column: 1, reason: configTexts.misnamed(CONFIG_NAME), text: undefined }] };
}

/** A link out of the folder is not followed unasked: the folder may be somebody else's. */
function loadFound(folder: string, means: ConfigMeans): ConfigReading {
  const file = join(folder, CONFIG_NAME);
  if (staysInside(folder, file, means.files)) return loadConfig(file, means);
  return { ok: false, faults: [{ file, line: 1, column: 1, reason: configTexts.linkOutside, text: undefined }] };
}

/** One configuration for everything: the file that the command line names, or none. */
export function oneConfig(file: string | undefined, cwd: string, means: ConfigMeans): Configs {
  const reading: ConfigReading = file === undefined ? { ok: true, config: NO_CONFIG } : loadConfig(resolve(cwd, file), means);
  return { of: () => reading };
}

/** Whatever bears the name counts, a folder or an unreadable file too: settings that were meant and not found must not pass in silence. */
function exists(folder: string, name: string, { files }: ConfigMeans): boolean {
  const facts = factsOrCode(files, join(folder, name));
  return typeof facts !== "string" || (facts !== "ENOENT" && facts !== "ENOTDIR");
}
