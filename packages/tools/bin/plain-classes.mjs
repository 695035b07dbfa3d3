// Writes Unicode properties that are a few ranges of characters as these ranges: V8 looks properties up in ICU's tables each time it parses an
// expression, which takes five times as long as reading the ranges.
import ts from "typescript";

const PROPERTY = /(?<slash>\\{1,2})p\{(?<name>[A-Za-z_]+(?:=[A-Za-z_]+)?)\}/gu;
const LAST = 0x10ffff;
/** With more of them, as letters and punctuation have, nothing is gained. */
const MOST_RANGES = 20;

/** The text of a program with the properties in its regular expressions (and in strings that become some) written as ranges. */
export function withPlainClasses(text) {
  const edits = [];
  const visit = (node) => {
    if ((ts.isRegularExpressionLiteral(node) || ts.isStringLiteralLike(node)) && node.getText().includes("p{")) edits.push({ start: node.getStart(), end: node.getEnd(), text: plain(node.getText()) });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("program.js", text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS));
  let result = "";
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

function plain(literal) {
  return literal.replaceAll(PROPERTY, (whole, slash, name, at) => {
    const ranges = rangesOf(name);
    if (ranges.length > MOST_RANGES) return whole;
    const inside = ranges.map(({ first, last }) => [...new Set([first, last])].map((point) => `${slash}u{${point.toString(16)}}`).join("-")).join("");
    return isInClass(literal.slice(0, at).replaceAll(slash, "\\")) ? inside : `[${inside}]`;
  });
}

/** True where the last bracket that opens a class has not been closed. */
function isInClass(before) {
  return /\[[^\]]*$/u.test(before.replaceAll(/\\./gsu, ""));
}

const known = new Map();

/** The characters of a property; what is no character yet between two of them is taken for one. */
export function rangesOf(name) {
  const ranges = known.get(name) ?? [];
  if (known.has(name)) return ranges;
  const [has, isNone] = [new RegExp(`\\p{${name}}`, "u"), /\p{Cn}/u];
  let isOpen = false;
  for (let point = 0; point <= LAST; point++) {
    const character = String.fromCodePoint(point);
    if (has.test(character)) {
      if (isOpen) ranges.at(-1).last = point;
      else ranges.push({ first: point, last: point });
      isOpen = true;
    } else if (!isNone.test(character)) isOpen = false;
  }
  known.set(name, ranges);
  return ranges;
}
