import type { ProfileKey } from "@lint-report/standard";
import { isMap, LineCounter, parseDocument } from "yaml";
import { validateTemplateSection } from "../generated/validators.js";
import { parseDraft } from "../source/parse.js";
import { headingMarkOf } from "../text/heading-mark.js";
import { textViewOf } from "../text/text-view.js";
import type { Template, TemplateSection } from "./types.js";
import type { Html, Root, RootContent } from "mdast";

/** What is wrong with a template, for its author: line and column from 1. */
export interface TemplateFault {
  readonly line: number;
  readonly column: number;
  /** A key of the consumer's texts. */
  readonly fault: "yaml" | "schema" | "no-heading" | "repeated-section" | "no-sections" | "unknown-basis";
  /** What the fault is about: the YAML parser's or the schema's words, a section id. */
  readonly detail: string;
}

export type TemplateReading =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly faults: readonly TemplateFault[] };

/** What a template is called, and which basis keys it may name. */
export interface TemplateIdentity {
  readonly name: string;
  /** The profile it stands for; an own template says nothing of it and counts as `town`. */
  readonly profile?: ProfileKey;
  readonly basisKeys?: ReadonlySet<string>;
}

const OPEN = "<!--";
const CLOSE = "-->";
const SECTION = "section:";
const COMMENT_OPEN = /^<!--\s*/u;

type SectionData = Omit<TemplateSection, "title" | "heading"> & { readonly section: string };

interface Reading {
  readonly source: string;
  readonly basisKeys: ReadonlySet<string> | undefined;
  readonly faults: TemplateFault[];
  readonly sections: TemplateSection[];
}

/**
 * Reads a template from Markdown: each `<!-- section: … -->` comment below a heading says what that part must hold.
 * `basisKeys`, where given, are the only ones a section may name. Faults are all reported, with their line.
 */
export function readTemplate(source: string, { name, profile = "town", basisKeys }: TemplateIdentity): TemplateReading {
  const tree = parseDraft(source, { plain: false });
  const reading: Reading = { source, basisKeys, faults: [], sections: [] };
  tree.children.forEach((node, index) => {
    if (node.type === "html") readSection(node, headingBefore(tree, index), reading);
  });
  const { faults, sections } = reading;
  if (sections.length === 0 && faults.length === 0) faults.push({ line: 1, column: 1, fault: "no-sections", detail: name });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, template: { name, profile, sections, source } };
}

function headingBefore(tree: Root, index: number): RootContent | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const node = tree.children[at];
    if (node?.type !== "html") return node;
  }
  return undefined;
}

function readSection(node: Html, heading: RootContent | undefined, reading: Reading): void {
  const comment = node.value.trimEnd();
  const inside = comment.startsWith(OPEN) && comment.endsWith(CLOSE) ? comment.slice(OPEN.length, -CLOSE.length).trim() : "";
  if (!inside.startsWith(SECTION)) return;
  const start = node.position?.start ?? { line: 1, column: 1 };
  const data = sectionData(inside, { node, line: start.line }, reading.faults);
  if (data === undefined) return;
  const fault = (kind: TemplateFault["fault"], detail = data.section): void => {
    reading.faults.push({ line: start.line, column: start.column, fault: kind, detail });
  };
  for (const key of data.basis) if (reading.basisKeys?.has(key) === false) fault("unknown-basis", key);
  if (heading?.type !== "heading") fault("no-heading");
  else if (reading.sections.some(({ id }) => id === data.section)) fault("repeated-section");
  else {
    const { section, ...rest } = data;
    const { text } = textViewOf(heading, reading.source);
    reading.sections.push({ ...rest, id: section, title: text.slice(headingMarkOf(text)?.length ?? 0), heading: text });
  }
}

function sectionData(yaml: string, place: { node: Html; line: number }, faults: TemplateFault[]): SectionData | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, schema: "core", prettyErrors: false });
  const above = place.line - 1 + (COMMENT_OPEN.exec(place.node.value)?.[0].split("\n").length ?? 1) - 1;
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: above + line, column: col };
  };
  for (const error of document.errors) faults.push({ ...at(error.pos[0]), fault: "yaml", detail: error.message });
  if (document.errors.length > 0) return undefined;
  const data: unknown = { ...DEFAULTS, ...(isMap(document.contents) ? (document.toJS({ maxAliasCount: 10 }) as object) : {}) };
  if (validateTemplateSection(data)) return data as SectionData;
  for (const error of validateTemplateSection.errors ?? []) {
    const node = document.getIn(error.instancePath.split("/").slice(1), true) as { range?: [number, number, number] } | undefined;
    faults.push({ ...at(node?.range?.[0] ?? 0), fault: "schema", detail: `${error.instancePath} ${error.message ?? ""}`.trim() });
  }
  return undefined;
}

/** What a section comment need not say: an own template may be as short as `section: plan`. */
const DEFAULTS = { required: false, basis: [], aliases: [], keywords: [], exceptions: [], topics: [], duties: [], indicators: [] };
