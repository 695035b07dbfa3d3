const DRIVE = /^[A-Za-z]:$/u;
const LONE_SURROGATES = /\p{Cs}/gu;

/** A path as shown, as a URI reference: Chinese, blanks and odd signs are percent-encoded; whole paths become `file:` addresses. */
export function uriOf(path: string): string {
  const segments = path.replace(LONE_SURROGATES, "\ufffd").split("/").map((segment, index) => (index === 0 && DRIVE.test(segment) ? segment : encodeURIComponent(segment)));
  const encoded = segments.join("/");
  if (path.startsWith("/")) return `file://${encoded}`;
  return DRIVE.test(segments[0] ?? "") ? `file:///${encoded}` : encoded;
}
