import { dirname } from "node:path";
import type { Template } from "@lint-report/report-model";
import { globMatcher } from "../discovery/match-glob.js";
import type { Engine } from "../engine.js";
import { configTexts } from "../texts/config.js";
import type { Files } from "../world.js";
import { additionsOf, keyFaults } from "./additions.js";
import { configFaults, type ConfigData, type SettingData } from "./check-config.js";
import { loadTemplate } from "./load-template.js";
import { mergedConfig } from "./merge-config.js";
import { pathFromConfig, readOwnFile } from "./read-own-file.js";
import { readYaml, type YamlData } from "./read-yaml.js";
import { NO_CONFIG, type Config, type ConfigReading, type FileFault, type PartialSetting } from "./types.js";

export interface ConfigMeans {
  readonly engine: Engine;
  readonly files: Files;
}

/** Files that are being read, outermost first, and those that are done. */
interface Chain {
  readonly means: ConfigMeans;
  readonly open: readonly string[];
  readonly done: Map<string, Config>;
}

const MOST_DEPTH = 8;
const MOST_FILES = 32;

/** Reads a configuration file with all that it extends, and lists every fault of all of them. */
export function loadConfig(file: string, means: ConfigMeans): ConfigReading {
  const faults: FileFault[] = [];
  const config = loadOne(file, { means, open: [], done: new Map() }, faults);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, config };
}

function loadOne(file: string, chain: Chain, faults: FileFault[]): Config {
  const { engine, files } = chain.means;
  const read = readOwnFile(file, file, { files, decode: engine.decode });
  if (!read.ok) return without(faults, [{ file, line: 1, column: 1, reason: read.reason, text: undefined }]);
  const yaml = readYaml(read.text, file);
  if (!yaml.ok) return without(faults, yaml.faults);
  const wrong = configFaults(yaml, engine);
  if (wrong.length > 0) return without(faults, wrong);
  // The schema has just been checked; an empty file is an empty configuration.
  const data = (yaml.data ?? {}) as ConfigData;
  const source: Source = { file, data, yaml, chain: { ...chain, open: [...chain.open, file] }, faults };
  const extended = mergedConfig(extendedConfigs(source));
  const own = ownConfig(source);
  faults.push(...keyFaults(yaml, own.additions, { standard: engine.standard.basis, extended: extended.additions }));
  const config = mergedConfig([extended, own]);
  chain.done.set(file, config);
  return config;
}

function without(faults: FileFault[], more: readonly FileFault[]): Config {
  faults.push(...more);
  return NO_CONFIG;
}

interface Source {
  readonly file: string;
  readonly data: ConfigData;
  readonly yaml: YamlData;
  readonly chain: Chain;
  readonly faults: FileFault[];
}

function extendedConfigs(source: Source): readonly Config[] {
  const { data } = source;
  const listed = typeof data.extends === "string" ? [data.extends] : data.extends ?? [];
  return listed.map((path, index) => {
    const place = typeof data.extends === "string" ? ["extends"] : ["extends", index];
    const result = extendedConfig(path, source);
    if (typeof result !== "string") return result;
    source.faults.push(source.yaml.fault(place, result));
    return NO_CONFIG;
  });
}

/** The configuration at a path, or a sentence why not. */
function extendedConfig(path: string, { file, chain, faults }: Source): Config | string {
  const { files } = chain.means;
  const target = pathFromConfig(file, path, files);
  if (target === undefined) return configTexts.outside(path);
  const done = chain.done.get(target);
  if (done !== undefined) return done;
  if (chain.open.includes(target)) return configTexts.cycle(path);
  if (chain.open.length >= MOST_DEPTH) return configTexts.tooDeep;
  if (chain.done.size >= MOST_FILES) return configTexts.tooMany;
  const read = readOwnFile(target, path, { files, decode: chain.means.engine.decode });
  return read.ok ? loadOne(target, chain, faults) : read.reason;
}

function ownConfig(source: Source): Config {
  const { file, data } = source;
  const base = dirname(file);
  return {
    files: [file],
    template: data.template === undefined ? undefined : ownTemplate(data.template, source),
    rules: new Map(Object.entries(data.rules ?? {}).map(([id, setting]) => [id, settingOf(setting)])),
    ignore: (data.ignore ?? []).map((pattern) => ({ base, pattern, matcher: globMatcher(pattern) })),
    sizeLimit: data.limits?.size === undefined ? undefined : sizeOf(data.limits.size),
    additions: additionsOf(data),
  };
}

/** `warning` and `{severity: warning}` are the same. */
export function settingOf(setting: SettingData): PartialSetting {
  return typeof setting === "string" ? { severity: setting, options: {} } : { severity: setting.severity, options: setting.options ?? {} };
}

function ownTemplate(name: string, { file, chain, yaml, faults }: Source): Template | undefined {
  const { engine, files } = chain.means;
  const target = pathFromConfig(file, name, files);
  const loading = target === undefined ? { ok: false as const, reason: configTexts.outside(name) } : loadTemplate(name, target, chain.means);
  if (loading.ok) return loading.template;
  if ("faults" in loading) faults.push(...loading.faults);
  else faults.push(yaml.fault(["template"], loading.reason));
  return engine.templates.town;
}

const KIBI = 1024;
const LARGEST = 256 * KIBI * KIBI;

function sizeOf(size: number | string): number {
  const text = String(size);
  const unit = /[km]/iu.exec(text)?.[0].toLowerCase();
  const bytes = Number.parseInt(text, 10) * (unit === "m" ? KIBI * KIBI : unit === "k" ? KIBI : 1);
  return Math.min(bytes, LARGEST);
}
