export { engine } from "./real-engine.js";
export { nodeFiles } from "./node-files.js";
export { nodeWorld } from "./node-world.js";
export { run } from "./run.js";
export type { Engine, Imported, SchemaError, Validate } from "./engine.js";
export type { FileFacts, Files, Input, Sink, World } from "./world.js";
export type { FileResult, Reporter, ReporterContext, ReporterFactory, Summary } from "./reporters/reporter.js";
export { fixDraft, type FixedDraft } from "./drafts/fix-draft.js";
