import type { AnySchemaObject } from "ajv";
import { GENERATED_NOTICE } from "./standalone.js";

interface Property {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Property>>;
}

interface Field {
  readonly key: string;
  readonly description: string;
  readonly values: readonly string[];
  readonly fields: readonly Field[];
}

/** The keys of a schema as data for those who offer them: an editor's completion. */
function fieldsOf(properties: Readonly<Record<string, Property>> = {}): readonly Field[] {
  return Object.entries(properties).map(([key, { description = "", enum: values = [], properties: inner }]) => ({ key, description, values, fields: fieldsOf(inner) }));
}

/** A TypeScript module with the keys of the front matter and what their schema says of them. */
export function frontMatterFieldsModule(schema: AnySchemaObject): string {
  return [
    GENERATED_NOTICE,
    "",
    "/** A key of the front matter. */",
    "export interface FrontMatterField {",
    "  readonly key: string;",
    "  readonly description: string;",
    "  /** The only values it may have; empty where it is free. */",
    "  readonly values: readonly string[];",
    "  /** Keys below it. */",
    "  readonly fields: readonly FrontMatterField[];",
    "}",
    "",
    "/** All keys, in the order in which a draft has them. */",
    `export const frontMatterFields: readonly FrontMatterField[] = ${JSON.stringify(fieldsOf(schema["properties"] as Readonly<Record<string, Property>>), null, 1)};`,
    "",
  ].join("\n");
}
