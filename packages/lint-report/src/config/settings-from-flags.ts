import type { Engine } from "../engine.js";
import { configTexts } from "../texts/config.js";
import { usageTexts } from "../texts/usage.js";
import { configFaults, type ConfigData } from "./check-config.js";
import { settingOf } from "./load-config.js";
import { mergedSettings } from "./merge-config.js";
import { readYaml } from "./read-yaml.js";
import type { PartialSetting } from "./types.js";

export type FlagSettings =
  | { readonly ok: true; readonly rules: ReadonlyMap<string, PartialSetting> }
  | { readonly ok: false; readonly reasons: readonly string[] };

/** Example: `section-order:info`, `section-order: {severity: info}`. */
const RULE_FLAG = /^\s*([A-Za-z0-9_-]+)\s*:\s*(\S[^\r\n]*)$/u;

/** Values of `--rule`, checked like the same lines in a configuration file; later ones are stronger. */
export function settingsFromFlags(typed: readonly string[], engine: Engine): FlagSettings {
  let rules: ReadonlyMap<string, PartialSetting> = new Map();
  const reasons: string[] = [];
  for (const value of typed) {
    const setting = settingFromFlag(value, engine);
    if (setting.ok) rules = mergedSettings(rules, setting.rules);
    else reasons.push(...setting.reasons);
  }
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, rules };
}

function settingFromFlag(value: string, engine: Engine): FlagSettings {
  const match = RULE_FLAG.exec(value);
  if (match === null) return { ok: false, reasons: [usageTexts.ruleShape(value)] };
  const yaml = readYaml(`rules:\n  ${match[1] ?? ""}: ${match[2] ?? ""}\n`, configTexts.commandLine);
  if (!yaml.ok) return { ok: false, reasons: [usageTexts.ruleShape(value)] };
  const faults = configFaults(yaml, engine);
  if (faults.length > 0) return { ok: false, reasons: faults.map(({ reason }) => `--rule ${value}：${reason}`) };
  // Checked by the schema just now.
  const { rules = {} } = yaml.data as ConfigData;
  return { ok: true, rules: new Map(Object.entries(rules).map(([id, setting]) => [id, settingOf(setting)])) };
}
