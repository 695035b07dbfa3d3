export type {
  Edit, Finding, Message, MessageTemplate, OptionData, Place, Point, Rule, RuleData, RuleInput, RuleOptions, RuleSetting, RuleSettings,
  Severity, SuppressedMessage,
} from "./types.js";
export { lintDraft, lintReport, lintSteps, reportOfDraft, type Draft, type FactsSummary, type LintOptions, type LintResult } from "./lint.js";
export { figuresOfDraft, figuresOfReport, type FigureRow, type FiguresOptions, type FigureVerdict } from "./figures-table.js";
export { maskText } from "./masked-text.js";
export { coverageOfReport, inspectDraft, type Coverage, type Inspection, type PartRow, type SectionRow } from "./coverage.js";
export { filledTitle } from "./filled-title.js";
export { openIndicatorsOf } from "./open-indicators.js";
export { topicOf } from "./topic.js";
export { editDistance, nearest } from "./nearest.js";
export { noteOf } from "./note.js";
export { optionsFault } from "./options.js";
export { pageUrl } from "./pages.js";
export { ruleData, rules } from "../generated/registry.js";
export { rulePages } from "../generated/rule-pages.js";
export { default, remarkPluginOf, settingOf, type RemarkSetting } from "./preset.js";
