/** Signs that mean something to a shell. */
const SHELL_SIGN = /[\s"'`$&|;<>()*?[\]{}!#~\\]/u;
/** Signs that mean something inside quotation marks as well: a file may be called $(rm -r x).md. */
const INSIDE_QUOTES = /["`$!\\]/u;
const SINGLE = /'/gu;

/** A name as it can be typed: with spaces or signs of the shell it stands in quotation marks, in which it is nothing but a name. */
export function quoted(operand: string): string {
  if (INSIDE_QUOTES.test(operand)) return `'${operand.replaceAll(SINGLE, "'\\''")}'`;
  return SHELL_SIGN.test(operand) ? `"${operand}"` : operand;
}
