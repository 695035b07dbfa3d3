import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document, type YAMLError } from "yaml";
import { configTexts } from "../texts/config.js";
import type { FileFault } from "./types.js";

/** A way into YAML data: keys and indexes. */
export type YamlPath = readonly (string | number)[];

/** Data from a YAML text, with the way back to its lines. */
export interface YamlData {
  readonly ok: true;
  readonly data: unknown;
  /** A fault at a value, or at the key where `key` is given. */
  readonly fault: (path: YamlPath, reason: string, key?: string) => FileFault;
}

export type YamlReading = YamlData | { readonly ok: false; readonly faults: readonly FileFault[] };

interface YamlText {
  readonly file: string;
  readonly text: string;
  readonly lines: LineCounter;
}

/** A configuration has no use for more; each alias can double what is below it. */
const MOST_ALIASES = 50;
const WIDE_COLON = "\uff1a";

/** Reads one YAML text as plain data. Syntax faults, doubled keys, tags and alias bombs are faults with their place. */
export function readYaml(text: string, file: string): YamlReading {
  const source: YamlText = { file, text, lines: new LineCounter() };
  const document = parsed(source);
  if (document === undefined) return { ok: false, faults: [faultAt(source, 0, configTexts.yaml("RESOURCE_EXHAUSTION"))] };
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) return { ok: false, faults: errors.map((error) => syntaxFault(source, error)) };
  const data = plainData(document);
  if (!data.ok) return { ok: false, faults: [aliasFault(source, data.cause)] };
  return { ok: true, data: data.value, fault: (path, reason, key) => faultAt(source, offsetOf(document, path, key), withHint(source, reason, path)) };
}

/** `undefined` where thousands of brackets one in another exhaust the parser. */
function parsed({ text, lines }: YamlText): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter: lines, schema: "core", version: "1.2", prettyErrors: false, stringKeys: true });
  } catch {
    return undefined;
  }
}

/** Example: Unresolved alias (the anchor must be set before the alias): town */
const UNRESOLVED = /^Unresolved alias .{0,80}: (\S{1,80})/u;

/** An alias that leads nowhere, or aliases that make too much of a small text. */
function aliasFault(source: YamlText, cause: unknown): FileFault {
  const name = UNRESOLVED.exec(cause instanceof Error ? cause.message : "")?.[1];
  if (name === undefined) return faultAt(source, 0, configTexts.yaml("RESOURCE_EXHAUSTION"));
  return faultAt(source, Math.max(0, source.text.indexOf(`*${name}`)), configTexts.yaml("BAD_ALIAS"));
}

function plainData(document: Document.Parsed): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly cause: unknown } {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch (cause) {
    return { ok: false, cause };
  }
}

function syntaxFault(source: YamlText, error: YAMLError): FileFault {
  const fault = faultAt(source, error.pos[0], configTexts.yaml(error.code));
  return fault.text?.includes(WIDE_COLON) === true ? { ...fault, reason: fault.reason + configTexts.wideColon } : fault;
}

/** A file that is one long string is most often one whose colons came from a Chinese input method. */
function withHint({ text }: YamlText, reason: string, path: YamlPath): string {
  return path.length === 0 && text.includes(WIDE_COLON) ? reason + configTexts.wideColon : reason;
}

function faultAt({ file, text, lines }: YamlText, offset: number, reason: string): FileFault {
  const { line, col } = lines.linePos(offset);
  const found = text.split(/\r\n|[\r\n]/u)[line - 1];
  return { file, line: Math.max(line, 1), column: Math.max(col, 1), reason, text: found };
}

function offsetOf(document: Document.Parsed, path: YamlPath, key: string | undefined): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (key !== undefined && isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    if (isNode(pair?.key)) return pair.key.range?.[0] ?? 0;
  }
  if (isNode(node) && node.range != null) return node.range[0];
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1), String(path.at(-1)));
}
