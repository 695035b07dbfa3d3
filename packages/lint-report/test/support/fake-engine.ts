import type { Engine } from "../../src/engine.js";
import { engine } from "../../src/real-engine.js";
import type { Draft, LintOptions, LintResult, Message, RuleData, Severity } from "remark-preset-lint-report";

/** Marks in a draft that the fake linter speaks of: `E!` error, `W!` warning, `I!` info, `teh` a warning with a safe edit. */
const MARKS = /E!|W!|I!|teh|S!|BOOM/gu;

function rule(id: string, options: RuleData["options"]): RuleData {
  return { id, title: `标题 ${id}`, basis: [], messages: {}, words: {}, options } as RuleData;
}

const RANK: readonly string[] = ["off", "info", "warning", "error"];

function lint({ source }: Draft, { settings, choice }: LintOptions): LintResult {
  const all = [...source.matchAll(MARKS)].map((match) => messageAt(source, match[0], match.index));
  const set = all.flatMap((message): readonly Message[] => {
    const ceiling = settings[message.ruleId]?.severity ?? "error";
    if (ceiling === "off") return [];
    return [{ ...message, severity: RANK[Math.min(RANK.indexOf(message.severity), RANK.indexOf(ceiling))] as Severity }];
  });
  return {
    facts: { authority: ["云溪镇人民政府"], level: "town", year: 2025, template: (choice.commandLine ?? choice.configured)?.name ?? "town" },
    messages: set.filter(({ messageKey }) => messageKey !== "S!"),
    shown: source,
    suppressed: set.filter(({ messageKey }) => messageKey === "S!").map((message) => ({ ...message, suppression: "上级另有要求" })),
  };
}

function messageAt(source: string, mark: string, offset: number): Message {
  if (mark === "BOOM") throw new TypeError("Cannot read the mark");
  const lines = source.slice(0, offset).split(/\r\n|[\r\n]/u);
  const start = { line: lines.length, column: (lines.at(-1) ?? "").length + 1, offset };
  const end = { ...start, column: start.column + mark.length, offset: offset + mark.length };
  const fixable = mark === "teh";
  const severity = mark === "E!" ? "error" : mark === "I!" ? "info" : "warning";
  return {
    ruleId: mark === "E!" ? "alpha-rule" : "beta-rule", messageKey: mark, severity,
    reason: `这里写着“${mark}”`, note: "依据：测试", url: "https://example.org/rule", place: { start, end },
    expected: fixable ? ["the"] : [], fixable, edits: fixable ? [{ start: offset, end: end.offset, text: "the" }] : [], secretEdits: false, related: [],
  };
}

/** The real engine with a linter whose findings a test can write down. */
export const fakeEngine: Engine = {
  ...engine,
  lint,
  rules: {
    "alpha-rule": rule("alpha-rule", { max: { type: "integer", default: 3, description: "最多几个", minimum: 1 } }),
    "beta-rule": rule("beta-rule", {}),
  },
  pages: { "alpha-rule": "# alpha-rule\n" },
  optionsFault: (_, options) => {
    const { max } = options as { readonly max?: unknown };
    return Number.isInteger(max) && Number(max) >= 1 ? undefined : { instancePath: "/alpha-rule/max", keyword: "type", params: {} };
  },
};
