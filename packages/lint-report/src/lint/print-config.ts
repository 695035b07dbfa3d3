import { dirname, resolve } from "node:path";
import { stringify } from "yaml";
import { ownOf } from "../config/check-config.js";
import type { Config } from "../config/types.js";
import { shownPath } from "../discovery/shown-path.js";
import { cleanLine } from "../terminal/clean.js";
import { configTexts } from "../texts/config.js";
import { faultsText } from "./faults-text.js";
import { ruleSettings, sizeLimit, type Session } from "./session.js";

/** Writes the settings that hold for one file, as a configuration that could be used again. */
export function printConfig(session: Session): number {
  const { world, flags } = session;
  const name = flags.operands[0] ?? flags.stdinFilename;
  const reading = session.configs.of(name === undefined ? world.cwd : dirname(resolve(world.cwd, name)));
  if (!reading.ok) {
    world.err.write(faultsText(reading.faults, world, flags.color));
    return 2;
  }
  const { sources, severity } = configTexts.printed;
  const files = reading.config.files.map((file) => cleanLine(shownPath(file, world)));
  world.out.write(`# ${sources(files)}\n# ${severity}\n${stringify(effectiveConfig(reading.config, session), { lineWidth: 0 })}`);
  return 0;
}

function effectiveConfig(config: Config, session: Session): unknown {
  const settings = ruleSettings(config, session);
  const template = session.template ?? config.template;
  const rules = Object.entries(session.engine.rules).map(([id, rule]) => {
    const set = ownOf(settings, id);
    const defaults = Object.entries(rule.options).map(([name, option]) => [name, option.default] as const);
    const options: Readonly<Record<string, unknown>> = { ...Object.fromEntries(defaults), ...set?.options };
    const severity = set?.severity ?? "error";
    return [id, Object.keys(options).length === 0 ? severity : { severity, options }] as const;
  });
  return {
    ...(template === undefined ? {} : { template: template.name }),
    rules: Object.fromEntries(rules),
    ignore: [...config.ignore.map(({ pattern }) => pattern), ...session.flags.ignorePatterns],
    limits: { size: sizeLimit(config) },
    ...Object.fromEntries(Object.entries(config.additions).filter(([, entries]) => entries.length > 0)),
  };
}
