import { join } from "node:path";
import type { AnySchemaObject } from "ajv";
import { readSchema } from "./data-files.js";
import { GENERATED_NOTICE } from "./standalone.js";

/** A key of the configuration whose value has the form of one of the standard's files. */
export interface AdditionSchema {
  readonly name: string;
  /** The schema's address as ajv resolves it from the configuration's. */
  readonly address: string;
  readonly schema: AnySchemaObject;
}

interface ConfigSchema {
  readonly $id: string;
  readonly properties: Readonly<Record<string, { readonly $ref?: string }>>;
}

const FOLDER = "packages/lint-report/schema";

/** The standard's schemas that the configuration's schema points to. */
export function additionSchemas(config: AnySchemaObject, root: string): readonly AdditionSchema[] {
  // The schema is the project's own file.
  const { $id, properties } = config as unknown as ConfigSchema;
  return Object.entries(properties).flatMap(([name, { $ref }]) =>
    $ref === undefined ? [] : [{ name, address: new URL($ref, $id).href, schema: readSchema(join(root, FOLDER, $ref)) }]);
}

interface ListSchema {
  readonly items: { readonly properties: Readonly<Record<string, { readonly description?: string }>> };
}

/** What each field of such an entry holds, in the words of its schema, so that a fault can be told. */
export function additionFieldsModule(schemas: readonly AdditionSchema[]): string {
  const fields = schemas.map(({ name, schema }) => {
    const { properties } = (schema as unknown as ListSchema).items;
    return [name, Object.fromEntries(Object.entries(properties).map(([field, { description = "" }]) => [field, description]))] as const;
  });
  return [
    GENERATED_NOTICE,
    "",
    "/** Fields of the entries that a configuration may add to the standard, with what each holds. */",
    `export const additionFields: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(Object.fromEntries(fields), null, 1)};`,
    "",
  ].join("\n");
}
