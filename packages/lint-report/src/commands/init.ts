import { join, resolve } from "node:path";
import type { Template } from "@lint-report/report-model";
import type { LevelKey } from "@lint-report/standard";
import type { Choice } from "../arguments/choices.js";
import { levelChosen, yearChosen } from "../arguments/report-choices.js";
import { valueOf, type Arguments } from "../arguments/read-arguments.js";
import { loadTemplate } from "../config/load-template.js";
import { shownPath } from "../discovery/shown-path.js";
import { writeNewFile } from "../drafts/replace-file.js";
import { faultLines } from "../lint/faults-text.js";
import type { Means } from "../lint/session.js";
import { quoted } from "../terminal/quoted.js";
import { complain, say } from "../terminal/say.js";
import { initTexts } from "../texts/commands.js";
import { usageTexts } from "../texts/usage.js";
import { factsOrCode } from "../world.js";

/** What a draft is made from, and what to say about how that was settled. */
interface Plan {
  readonly template: Template;
  readonly level: LevelKey;
  readonly year: number;
  readonly authority: string | undefined;
  readonly superior: string | undefined;
  readonly remarks: readonly string[];
}

/** Signs that Windows does not allow in file names. */
const FORBIDDEN_IN_NAMES = /[\\/:*?"<>|\p{Cc}]/gu;
const DASH = "-";

/** `lint-report init` */
export function initCommand(args: Arguments, means: Means): number {
  const { world } = means;
  const extra = args.operands[0];
  const plan = extra === undefined ? planOf(args, means) : ({ ok: false, reason: usageTexts.noOperands("init", extra) } as const);
  if (!plan.ok) {
    complain(world, plan.reason);
    return 2;
  }
  const draft = means.engine.scaffold({ ...plan.value, standard: means.engine.standard });
  if (valueOf(args, "output") !== DASH) return saved(draft, { args, plan: plan.value, means });
  world.out.write(draft);
  say(world.err, plan.value.remarks.join("\n"));
  return 0;
}

function planOf(args: Arguments, means: Means): Choice<Plan> {
  const authority = valueOf(args, "authority")?.trim();
  const level = levelChosen(valueOf(args, "level"), means.engine.standard);
  if (!level.ok) return level;
  const year = yearChosen(valueOf(args, "year"), means.world.now());
  if (!year.ok) return year;
  const template = templateOf(args, level.value ?? levelsByName(authority, means)[0], means);
  if (!template.ok) return template;
  return { ok: true, value: settled({ authority, given: level.value, template: template.value, year: year.value }, args, means) };
}

interface Given {
  readonly authority: string | undefined;
  readonly given: LevelKey | undefined;
  readonly template: Template;
  readonly year: number;
}

function settled({ authority, given, template, year }: Given, args: Arguments, means: Means): Plan {
  const { levels } = means.engine.standard;
  const byName = levelsByName(authority, means);
  const fits = (key: LevelKey): boolean => levels.some((each) => each.key === key && each.profile === template.profile);
  const first = levels.find(({ profile }) => profile === template.profile)?.key ?? "town";
  const level = given ?? byName.find(fits) ?? first;
  const nameOf = (key: LevelKey): string => levels.find((each) => each.key === key)?.name ?? key;
  const remarks = [initTexts.outline(year, nameOf(level))];
  if (authority === undefined) remarks.push(...(given === undefined ? [initTexts.guessedLevel] : []));
  else if (byName.length > 0 && !byName.some(fits)) remarks.push(initTexts.otherOutline(authority, byName.map(nameOf)));
  else if (given === undefined && byName.length !== 1) remarks.push(byName.length > 1 ? initTexts.ambiguousLevel(authority, byName.map(nameOf)) : initTexts.unknownLevel(authority));
  return { template, level, year, authority, superior: valueOf(args, "superior")?.trim(), remarks };
}

function levelsByName(authority: string | undefined, { engine }: Means): readonly LevelKey[] {
  return authority === undefined ? [] : engine.levelsOf(authority);
}

function templateOf(args: Arguments, level: LevelKey | undefined, { engine, world }: Means): Choice<Template> {
  const typed = valueOf(args, "template");
  if (typed === undefined) {
    const profile = engine.standard.levels.find(({ key }) => key === level)?.profile;
    // Towns and counties are known by their names; what is none of them is most likely a department, a party school for instance.
    return { ok: true, value: engine.templates[profile ?? (valueOf(args, "authority") === undefined ? "town" : "department")] };
  }
  const loading = loadTemplate(typed, resolve(world.cwd, typed), { engine, files: world.files });
  if (loading.ok) return { ok: true, value: loading.template };
  return { ok: false, reason: "faults" in loading ? faultLines(loading.faults, world) : loading.reason };
}

interface Saving {
  readonly args: Arguments;
  readonly plan: Plan;
  readonly means: Means;
}

function saved(draft: string, { args, plan, means: { world } }: Saving): number {
  const name = initTexts.fileName(plan.authority, plan.year).replace(FORBIDDEN_IN_NAMES, "");
  const typed = resolve(world.cwd, valueOf(args, "output") ?? name);
  const facts = factsOrCode(world.files, typed);
  const path = typeof facts !== "string" && facts.kind === "folder" ? join(typed, name) : typed;
  const shown = shownPath(path, world);
  const reason = writeNewFile(path, new TextEncoder().encode(draft), { files: world.files, force: args.flags.has("force"), shown });
  if (reason !== undefined) {
    complain(world, reason);
    return 2;
  }
  say(world.out, [initTexts.written(shown), ...plan.remarks, "", initTexts.next(`lint-report ${quoted(shown)}`)].join("\n"));
  return 0;
}
