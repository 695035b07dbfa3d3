import { describe, expect, it } from "vitest";
import { rangesOf, withPlainClasses } from "../bin/plain-classes.mjs";

const EACH = Array.from({ length: 0x110000 }, (_, point) => String.fromCodePoint(point)).filter((character) => !/\p{Cn}/u.test(character));

describe("Unicode properties as ranges", () => {
  it("holds the same characters", () => {
    for (const name of ["Script=Han", "Co", "Cs", "Cc", "Cf"]) {
      const [, pattern = ""] = /^x=\/(.*)\/u;$/u.exec(withPlainClasses(`x=/\\p{${name}}/u;`)) ?? [];
      const [plain, property] = [new RegExp(pattern, "u"), new RegExp(`\\p{${name}}`, "u")];
      expect(pattern).not.toContain("p{");
      expect(EACH.filter((character) => plain.test(character) !== property.test(character)), name).toEqual([]);
    }
  });

  it("adds brackets outside of classes only", () => {
    expect(withPlainClasses("f(/a\\p{Cs}[b\\p{Cs}]\\p{Cs}[^\\p{Cs}]/u)")).toBe("f(/a[\\u{d800}-\\u{dfff}][b\\u{d800}-\\u{dfff}][\\u{d800}-\\u{dfff}][^\\u{d800}-\\u{dfff}]/u)");
    expect(withPlainClasses("a[/\\[\\p{Cs}/u]")).toBe("a[/\\[[\\u{d800}-\\u{dfff}]/u]");
  });

  it("reads strings that become expressions, where a backslash is written twice", () => {
    expect(withPlainClasses('const x = ["\\\\[\\\\p{Cs}", "[\\\\p{Cs}"];')).toBe('const x = ["\\\\[[\\\\u{d800}-\\\\u{dfff}]", "[\\\\u{d800}-\\\\u{dfff}"];');
  });

  it("leaves what has too many ranges, and what is no expression", () => {
    const text = 'const a = /[\\p{L}\\p{P}]/gu; // \\p{Cs}\nconst b = "p{Cs}";';
    expect(withPlainClasses(text)).toBe(text);
    expect(rangesOf("L").length).toBeGreaterThan(100);
  });
});
