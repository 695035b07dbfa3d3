import { resolve } from "node:path";
import type { Template } from "@lint-report/report-model";
import type { RuleSettings } from "remark-preset-lint-report";
import type { LintFlags } from "../arguments/lint-flags.js";
import { nearestConfigs, oneConfig, type Configs } from "../config/find-config.js";
import { loadTemplate } from "../config/load-template.js";
import { mergedSettings, ruleSettingsOf } from "../config/merge-config.js";
import { isLeftOut } from "../config/left-out.js";
import { settingsFromFlags } from "../config/settings-from-flags.js";
import type { Config, FileFault, IgnoreEntry, PartialSetting } from "../config/types.js";
import { globMatcher } from "../discovery/match-glob.js";
import { DEFAULT_LIMIT } from "../drafts/read-draft.js";
import type { Engine } from "../engine.js";
import { formatNamed } from "../reporters/reporters.js";
import type { World } from "../world.js";

/** What every command needs. */
export interface Means {
  readonly world: World;
  readonly engine: Engine;
}

/** One run of `lint`: flags, and what came of reading them. */
export interface Session extends Means {
  readonly ok: true;
  readonly flags: LintFlags;
  /** True where a format shows coverage and figures. */
  readonly inspects: boolean;
  readonly configs: Configs;
  /** Template of the command line. */
  readonly template: Template | undefined;
  /** Rules as the command line sets them. */
  readonly rules: ReadonlyMap<string, PartialSetting>;
  /** Patterns of the command line, relative to the current folder. */
  readonly ignore: readonly IgnoreEntry[];
  /** What `ruleSettings` has worked out. */
  readonly effective: Map<Config, RuleSettings>;
}

export interface SessionFault {
  readonly ok: false;
  readonly reasons: readonly string[];
  readonly faults: readonly FileFault[];
}

/** Reads what the flags name. */
export function openSession(flags: LintFlags, { world, engine }: Means): Session | SessionFault {
  const means = { engine, files: world.files };
  const settings = settingsFromFlags(flags.rules, engine);
  if (!settings.ok) return { ok: false, reasons: settings.reasons, faults: [] };
  const loading = flags.template === undefined ? undefined : loadTemplate(flags.template, resolve(world.cwd, flags.template), means);
  if (loading?.ok === false) return { ok: false, reasons: [], faults: [], ...("faults" in loading ? { faults: loading.faults } : { reasons: [loading.reason] }) };
  const configs = flags.config === undefined ? nearestConfigs(means) : oneConfig(flags.config === false ? undefined : flags.config, world.cwd, means);
  const ignore = flags.ignorePatterns.map((pattern) => ({ base: world.cwd, pattern, matcher: globMatcher(pattern) }));
  const inspects = flags.outputs.some(({ format }) => formatNamed(format).inspects);
  return { ok: true, world, engine, flags, inspects, configs, ignore, effective: new Map(), template: loading?.template, rules: settings.rules };
}

/** Rules as configuration and command line set them together, worked out once for each configuration. */
export function ruleSettings(config: Config, { rules, effective }: Session): RuleSettings {
  const known = effective.get(config) ?? ruleSettingsOf(mergedSettings(config.rules, rules));
  effective.set(config, known);
  return known;
}

/** Largest draft in bytes. */
export function sizeLimit(config: Config): number {
  return config.sizeLimit ?? DEFAULT_LIMIT;
}

/** True where configuration or command line leave a file out. */
export function isIgnored(path: string, config: Config, { ignore }: Session): boolean {
  return isLeftOut(path, [...config.ignore, ...ignore]);
}
