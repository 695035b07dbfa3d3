export type {
  Block, BlockKind, CalendarDate, Facts, LevelKey, PartKey, PartStatus, ProfileKey, Read, Report, ReportContext, Span, TemplateChoice,
} from "./types.js";
export { templates } from "./generated/templates.js";
export { fact } from "./fact.js";
export { reportOf } from "./report.js";
export { parseDraft } from "./source/parse.js";
export { linesOf, type Lines } from "./source/lines.js";
export { frontMatterOf, type FrontMatter, type FrontMatterValue } from "./source/front-matter.js";
export { looksLikeReport } from "./source/looks-like-report.js";
export { blocksOf } from "./text/blocks.js";
export { EMPTY_VIEW, sliceView, spanOf, textViewOf, type TextView } from "./text/text-view.js";
export { headingMarkOf, STYLE_RANK, type HeadingMark, type MarkFlaw, type MarkStyle } from "./text/heading-mark.js";
export * from "./text/chinese.js";
export type { HeadingForm, Outline, Section } from "./outline/section.js";
export { outlineOf } from "./outline/outline.js";
export { commentsOf, type BlockComment } from "./outline/comments.js";
export { find, readTitle, vocabularyOf, type TitleReading, type Vocabulary } from "./outline/roles.js";
export { partsOf, rolesOf, vocabulary, type Part } from "./outline/parts.js";
export { endOf, factsOf, headOf, kindsOf } from "./facts/facts.js";
export { authoritiesNamed, authorityNamed, kindsOfPlace, levelOfKinds, profileOfKinds, profileOfLevel, type NamedAuthority } from "./facts/authority.js";
export { compareDates, dateOfBlock, isCalendarDate, isoDate } from "./facts/dates.js";
export { isReportTitle, titleBlockOf } from "./facts/title.js";
export type { Template, TemplateSection, TemplateTopic } from "./template/types.js";
export { templateOf, profileNamed, type ChosenTemplate } from "./template/template.js";
export { readTemplate, type TemplateFault, type TemplateIdentity, type TemplateReading } from "./template/read-template.js";
export { expandGenerated, scaffoldOf, tasksOfYear, type ScaffoldRequest } from "./template/scaffold.js";
export { trailingBlocksOf } from "./facts/trailing.js";
