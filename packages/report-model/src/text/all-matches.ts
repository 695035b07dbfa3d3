/**
 * What `matchAll` gives, as a list: most patterns of a report are looked for in vain, and then this is one call of the engine where
 * `matchAll` makes a copy of the pattern and an iterator first. Hand in a global pattern.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const found: RegExpExecArray[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
