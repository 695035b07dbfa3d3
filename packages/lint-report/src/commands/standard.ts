import { resolve } from "node:path";
import { addsNothing } from "../config/additions.js";
import type { Demands, Template } from "@lint-report/report-model";
import type { LevelKey, Standard } from "@lint-report/standard";
import { colorOf, type Choice } from "../arguments/choices.js";
import { valueOf, type Arguments } from "../arguments/read-arguments.js";
import { levelChosen, yearChosen } from "../arguments/report-choices.js";
import { nearestConfigs, oneConfig } from "../config/find-config.js";
import { standardFor } from "../config/standard-for.js";
import { loadTemplate } from "../config/load-template.js";
import type { Config } from "../config/types.js";
import { shownPath } from "../discovery/shown-path.js";
import { faultLines, faultsText } from "../lint/faults-text.js";
import type { Means } from "../lint/session.js";
import { complain } from "../terminal/say.js";
import { usageTexts } from "../texts/usage.js";
import { demandsInLines } from "../standard/demands-in-lines.js";

const DEFAULT_LEVEL: LevelKey = "town";

/** `lint-report standard`: everything that is asked of a report of one level and year. */
export function standardCommand(args: Arguments, means: Means): number {
  const { world, engine } = means;
  const [extra] = args.operands;
  if (extra !== undefined) return failed(usageTexts.noOperands("standard", extra), means);
  const config = configOf(args, means);
  if (config === undefined) return 2;
  const standard = standardFor(config, engine.standard);
  const chosen = chosenIn(args, { standard, config, means });
  if (!chosen.ok) return failed(chosen.reason, means);
  const { level, year, template } = chosen.value;
  const demands: Demands = engine.demands({ template, standard, level, year });
  const levelName = standard.levels.find(({ key }) => key === level)?.name ?? level;
  const sources = config.files.map((file) => shownPath(file, world)).join(" ");
  world.out.write(`${demandsInLines(demands, { year, levelName, template: template.name, sources: addsNothing(config.additions) ? "" : sources }).join("\n")}\n`);
  return 0;
}

function failed(reason: string, { world }: Means): number {
  complain(world, reason);
  return 2;
}

/** The configuration of the current folder; its faults are told. */
function configOf(args: Arguments, { world, engine }: Means): Config | undefined {
  const means = { engine, files: world.files };
  const file = valueOf(args, "config");
  const configs = file === undefined && !args.flags.has("no-config") ? nearestConfigs(means) : oneConfig(file, world.cwd, means);
  const reading = configs.of(world.cwd);
  if (reading.ok) return reading.config;
  world.err.write(faultsText(reading.faults, world, colorOf(args)));
  return undefined;
}

interface Chosen {
  readonly level: LevelKey;
  readonly year: number;
  readonly template: Template;
}

interface Circumstances {
  readonly standard: Standard;
  readonly config: Config;
  readonly means: Means;
}

function chosenIn(args: Arguments, circumstances: Circumstances): Choice<Chosen> {
  const { standard, means } = circumstances;
  const level = levelChosen(valueOf(args, "level"), standard);
  if (!level.ok) return level;
  const year = yearChosen(valueOf(args, "year"), means.world.now());
  if (!year.ok) return year;
  const chosen = level.value ?? DEFAULT_LEVEL;
  const template = templateFor(chosen, args, circumstances);
  return template.ok ? { ok: true, value: { level: chosen, year: year.value, template: template.value } } : template;
}

/** The template that was typed, else the configured one, else the level's. */
function templateFor(level: LevelKey, args: Arguments, { standard, config, means: { engine, world } }: Circumstances): Choice<Template> {
  const typed = valueOf(args, "template");
  if (typed === undefined) {
    const profile = standard.levels.find(({ key }) => key === level)?.profile ?? "town";
    return { ok: true, value: config.template ?? engine.templates[profile] };
  }
  const loading = loadTemplate(typed, resolve(world.cwd, typed), { engine, files: world.files });
  if (loading.ok) return { ok: true, value: loading.template };
  return { ok: false, reason: "faults" in loading ? faultLines(loading.faults, world) : loading.reason };
}
