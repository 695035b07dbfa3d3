/** Text that git printed. A name that is no UTF-8 gets replacement characters; what it names is asked for by its id. */
export function textOf(out: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(out);
}

/** The fields of an answer to a command with `-z`: names stand as they are, whatever signs they hold. */
export function fieldsOf(out: Uint8Array): readonly string[] {
  return textOf(out).split("\0").filter((field) => field !== "");
}
