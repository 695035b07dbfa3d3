const HEX = 16;
/** From here on no character means anything in a class. */
const FIRST_PLAIN = "\u3000";

/**
 * A search for the next of some characters, which the engine walks to faster than a loop does; a class alone is linear.
 * Example: the class of 甲 and 丙 finds 丙 in 乙丙.
 */
export function characterClass(characters: Iterable<string>): RegExp {
  let inside = "";
  for (const character of characters) inside += character >= FIRST_PLAIN ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(HEX)}}`;
  return new RegExp(`[${inside}]`, "gu");
}
