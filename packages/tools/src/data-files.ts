import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnySchemaObject } from "ajv";
import { parse } from "yaml";
import { strictAjv } from "./standalone.js";

/** Reads a text file of the repository. */
export function readText(path: string): string {
  return readFileSync(path, "utf8");
}

/** Reads a JSON schema. */
export function readSchema(path: string): AnySchemaObject {
  return JSON.parse(readText(path)) as AnySchemaObject;
}

/** Reads a YAML file and checks it against its schema; every fault is in the error's message. */
export function readData(path: string, schemaPath: string): unknown {
  const data: unknown = parse(readText(path));
  const validate = strictAjv().compile(readSchema(schemaPath));
  if (!validate(data)) {
    const faults = (validate.errors ?? []).map(({ instancePath, message = "", params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
    throw new Error(`Cannot use ${path}, expected data that fits ${schemaPath}:\n${faults.join("\n")}`);
  }
  return data;
}

/** Names of the folders in a folder that hold a given file. */
export function foldersWith(path: string, file: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(path, entry.name, file)))
    .map(({ name }) => name)
    .sort();
}
