/** Signs that mean something to a shell. */
const SHELL_SIGN = /[\s"'`$&|;<>()*?[\]{}!#~\\]/u;

/** A name as it can be typed: with spaces or signs of the shell it stands in quotation marks. */
export function quoted(operand: string): string {
  return SHELL_SIGN.test(operand) ? `"${operand}"` : operand;
}
