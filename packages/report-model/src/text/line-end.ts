/** The line end that a source uses: what is inserted ends its lines the same way. */
export function lineEndOf(source: string): string {
  const at = source.indexOf("\n");
  if (at < 0) return source.includes("\r") ? "\r" : "\n";
  return source.charAt(at - 1) === "\r" ? "\r\n" : "\n";
}
