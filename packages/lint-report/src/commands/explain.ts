import type { RuleData, Severity } from "remark-preset-lint-report";
import { colorOf } from "../arguments/choices.js";
import { nearestOf } from "../arguments/nearest.js";
import type { Arguments } from "../arguments/read-arguments.js";
import { ownOf } from "../config/check-config.js";
import type { Means } from "../lint/session.js";
import { renderPage } from "../terminal/render-page.js";
import { complain } from "../terminal/say.js";
import { styleOf, terminalOf, type Style } from "../terminal/terminal.js";
import { explainTexts } from "../texts/commands.js";
import { usageTexts } from "../texts/usage.js";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** `lint-report explain [rule-id]` */
export function explainCommand(args: Arguments, { world, engine }: Means): number {
  const [id, ...more] = args.operands;
  const terminal = terminalOf(world, world.out, colorOf(args));
  const style = styleOf(terminal);
  if (id === undefined) {
    world.out.write(tableOf(Object.values(engine.rules), style));
    return 0;
  }
  const rule = ownOf(engine.rules, id);
  if (rule === undefined || more.length > 0) {
    const reason = rule === undefined ? explainTexts.unknown(id, nearestOf(id, Object.keys(engine.rules))) : usageTexts.oneOperand("explain");
    complain(world, reason);
    return 2;
  }
  const page = ownOf(engine.pages, id) ?? explainTexts.noPage(rule.title);
  world.out.write(`${renderPage(page, terminal, style)}\n`);
  return 0;
}

function tableOf(rules: readonly RuleData[], style: Style): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map((rule) => `  ${style.strong(rule.id.padEnd(width))}  ${rule.title}  ${style.faint(marksOf(rule))}`);
  return `${[explainTexts.intro, "", ...lines, "", explainTexts.more].join("\n")}\n`;
}

function marksOf(rule: RuleData): string {
  const { messages } = rule;
  const used = new Set(Object.values(messages).map(({ severity }) => severity));
  const severities = SEVERITIES.filter((severity) => used.has(severity)).map((severity) => explainTexts.severities[severity]);
  return [severities.join("/"), ...(rule.fixable ? [explainTexts.fixable] : [])].join(" ");
}
