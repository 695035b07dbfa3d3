import { reportOf, templates, type Report } from "@lint-report/report-model";
import { standard } from "@lint-report/standard";
import type { Root } from "mdast";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkLint from "remark-lint";
import type { Plugin, Preset } from "unified";
import type { VFile } from "vfile";
import { rules } from "../generated/registry.js";
import { messagesOf } from "./adapter.js";
import { silenceAt } from "./comment-control.js";
import { optionsFault } from "./options.js";
import type { Message, Rule, RuleOptions, RuleSetting, Severity } from "./types.js";

/** The source that every message carries, as remark tools show it before the rule's id. */
const SOURCE = "lint-report";

/** How remark tools set a rule: a severity, or a severity with options. */
export type RemarkSetting = boolean | string | number | readonly [severity: boolean | string | number, options?: RuleOptions] | undefined;

const reports = new WeakMap<Root, Report>();

/** The report of a tree that remark parsed; all rules of a run share it. A byte order mark is no part of the tree's offsets. */
function reportIn(tree: Root, file: VFile): Report {
  const known = reports.get(tree);
  if (known !== undefined) return known;
  const source = String(file).replace(/^\ufeff/u, "");
  const report = reportOf({ tree, source }, { standard, templates, choice: {}, plain: file.extname === ".txt" });
  reports.set(tree, report);
  return report;
}

const SEVERITIES: Readonly<Record<string, RuleSetting["severity"]>> = {
  false: "off", off: "off", 0: "off", info: "info", warn: "warning", warning: "warning", 1: "warning", error: "error", on: "error", true: "error", 2: "error",
};

/** Reads a setting in remark-lint's forms; an unknown severity or option throws, so that no mistake passes silently. */
export function settingOf(ruleId: string, setting: RemarkSetting): RuleSetting {
  const [level, options = {}] = Array.isArray(setting) ? (setting as readonly [boolean, RuleOptions?]) : [setting as boolean | undefined];
  const severity = SEVERITIES[String(level ?? true)];
  if (severity === undefined) throw new Error(`Cannot set ${ruleId} to ${String(level)}, expected off, info, warning or error`);
  const fault = optionsFault(ruleId, options);
  if (fault !== undefined) throw new Error(`Cannot use the options of ${ruleId}: ${fault.instancePath} ${fault.message ?? ""}`);
  return { severity, options };
}

/** A rule as a plain remark plugin. */
export function remarkPluginOf(rule: Rule): Plugin<[RemarkSetting?], Root> {
  return function plugin(setting?: RemarkSetting) {
    const read = settingOf(rule.id, setting);
    return (tree, file) => {
      const report = reportIn(tree, file);
      for (const message of messagesOf(rule, report, read)) {
        if (silenceAt(report, rule.id, message.place.start.offset) === undefined) tell(file, message);
      }
    };
  };
}

const FATAL: Readonly<Record<Severity, boolean | undefined>> = { error: true, warning: false, info: undefined };

function tell(file: VFile, { reason, place, ruleId, severity, note, url, expected }: Message): void {
  const message = file.message(reason, { place, ruleId, source: SOURCE });
  message.fatal = FATAL[severity];
  Object.assign(message, { note, url, ...(expected.length > 0 ? { expected: [...expected] } : {}) });
}

/** All rules as one remark preset, with the syntax that reports use. */
const remarkPresetLintReport: Preset = {
  plugins: [
    remarkLint,
    remarkFrontmatter,
    [remarkGfm, { singleTilde: false }],
    remarkCjkFriendly,
    ...rules.map((rule) => remarkPluginOf(rule)),
  ],
};

export default remarkPresetLintReport;
