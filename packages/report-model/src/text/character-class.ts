const HEX = 16;

/**
 * A search for the next of some characters, which the engine walks to faster than a loop does; a class alone is linear.
 * Example: the class of 甲 and 丙 finds 丙 in 乙丙.
 */
export function characterClass(characters: Iterable<string>): RegExp {
  return new RegExp(`[${[...characters].map((character) => `\\u{${(character.codePointAt(0) ?? 0).toString(HEX)}}`).join("")}]`, "gu");
}
