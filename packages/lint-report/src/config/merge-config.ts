import { addedTo } from "@lint-report/report-model";
import type { RuleSettings } from "remark-preset-lint-report";
import { NO_CONFIG, type Config, type PartialSetting } from "./types.js";

/** Several configurations as one; later ones are stronger. Patterns of files to ignore add up. */
export function mergedConfig(configs: readonly Config[]): Config {
  return configs.reduce((weak, strong) => ({
    files: [...strong.files, ...weak.files.filter((file) => !strong.files.includes(file))],
    template: strong.template ?? weak.template,
    rules: mergedSettings(weak.rules, strong.rules),
    ignore: [...weak.ignore, ...strong.ignore],
    sizeLimit: strong.sizeLimit ?? weak.sizeLimit,
    additions: addedTo(weak.additions, strong.additions),
  }), NO_CONFIG);
}

/** Settings of rules; a stronger severity replaces the weaker, options are taken one by one. */
export function mergedSettings(weak: ReadonlyMap<string, PartialSetting>, strong: ReadonlyMap<string, PartialSetting>): ReadonlyMap<string, PartialSetting> {
  const merged = new Map(weak);
  for (const [id, { severity, options }] of strong) {
    const below = weak.get(id);
    merged.set(id, { severity: severity ?? below?.severity, options: { ...below?.options, ...options } });
  }
  return merged;
}

/** Settings as rules take them: where no severity is set, each message keeps its own. */
export function ruleSettingsOf(settings: ReadonlyMap<string, PartialSetting>): RuleSettings {
  return Object.fromEntries([...settings].map(([id, { severity, options }]) => [id, { severity: severity ?? "error", options }]));
}
