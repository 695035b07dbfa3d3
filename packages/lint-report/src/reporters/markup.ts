import { cleanLine } from "../terminal/clean.js";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;" };
const SPECIAL = /[&<>"']/gu;
/** What no XML document may hold, not even as a reference. */
const NO_CHARACTER = /[\ufffe\uffff]/gu;

/** Text for HTML and XML, in elements and in attributes: signs of markup are escaped, control characters are gone, it is one line. */
export function escaped(text: string): string {
  return cleanLine(text).replace(NO_CHARACTER, "\ufffd").replace(SPECIAL, (sign) => ENTITIES[sign] ?? "");
}

/** An attribute with a blank before it. */
export function attribute(name: string, value: string | number): string {
  return ` ${name}="${escaped(String(value))}"`;
}

/** Several attributes, in the order of the record. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).map(([name, value]) => attribute(name, value)).join("");
}
