import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeDraft, type Decoded, type DecodedDraft, type Encoding } from "../../src/source/decode.js";
import { encodedText, encodeEdits, type TextEdit } from "../../src/source/encode.js";
import { gb18030Of } from "../../src/source/gb18030.js";

const SEEDS = fileURLToPath(new URL("../../../../../shared/seeds/", import.meta.url));
const PARAGRAPH = "2023年，云溪镇深入学习贯彻习近平法治思想，扎实推进法治政府建设各项工作，取得明显成效。现将有关情况报告如下：\n一、主要举措和成效\n";

function bytesOf(text: string, encoding: Encoding): Uint8Array {
  const bytes = encodedText(text, encoding);
  if (!(bytes instanceof Uint8Array)) throw new Error(`Cannot encode ${JSON.stringify(bytes.unencodable)}`);
  return bytes;
}

function decodedDraft(bytes: Uint8Array, encoding?: Encoding): DecodedDraft {
  const decoded = decodeDraft(bytes, { encoding });
  if (!decoded.ok) throw new Error(`Cannot decode: ${decoded.fault}`);
  return decoded;
}

function edited(bytes: Uint8Array, edits: readonly TextEdit[], encoding?: Encoding): Uint8Array {
  const result = encodeEdits(bytes, decodedDraft(bytes, encoding), edits);
  if (!(result instanceof Uint8Array)) throw new Error(`Cannot encode ${result.unencodable}`);
  return result;
}

function faultOf(decoded: Decoded): string {
  return decoded.ok ? `ok ${decoded.encoding}` : decoded.fault;
}

const bytes = (...list: number[]): Uint8Array => Uint8Array.from(list);
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const concat = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

describe("decodeDraft", () => {
  test.each<[Encoding, number[]]>([
    ["utf-8", [0xef, 0xbb, 0xbf]],
    ["utf-16le", [0xff, 0xfe]],
    ["utf-16be", [0xfe, 0xff]],
    ["gb18030", [0x84, 0x31, 0x95, 0x33]],
  ])("a byte order mark decides for %s and is remembered", (encoding, mark) => {
    const decoded = decodeDraft(concat(Uint8Array.from(mark), bytesOf(PARAGRAPH, encoding)));
    expect(decoded).toEqual({ ok: true, text: PARAGRAPH, encoding, bom: true, eol: "\n" });
  });

  test("strict UTF-8 comes before GB18030", () => {
    expect(decodeDraft(bytesOf(PARAGRAPH, "utf-8"))).toMatchObject({ ok: true, encoding: "utf-8", bom: false });
    expect(decodeDraft(bytesOf(PARAGRAPH, "gb18030"))).toEqual({ ok: true, text: PARAGRAPH, encoding: "gb18030", bom: false, eol: "\n" });
    expect(decodeDraft(bytesOf("联通", "gb18030"))).toMatchObject({ ok: true, text: "联通", encoding: "gb18030" });
  });

  test("an empty file is a text", () => {
    expect(decodeDraft(bytes())).toEqual({ ok: true, text: "", encoding: "utf-8", bom: false, eol: "none" });
  });

  test.each([["甲", "none"], ["甲\n", "\n"], ["甲\r\n乙\r\n", "\r\n"], ["甲\r乙", "\r"], ["甲\n乙\r\n", "mixed"], ["甲\r\r\n", "mixed"]])(
    "line ends of %j are %j and stay", (text, eol) => {
      expect(decodeDraft(ascii(text))).toMatchObject({ ok: true, text, eol });
    });

  test("rare characters in four bytes are text", () => {
    const text = "签发人：㛃𠅤䶮；联系人：𣸣𰻝𠮷。";
    expect(decodeDraft(bytesOf(text, "gb18030"))).toMatchObject({ ok: true, text, encoding: "gb18030" });
    const list = "䶮㛃𠅤𣸣𠮷㑇㑊㕮".repeat(3) + PARAGRAPH;
    expect(decodeDraft(bytesOf(list, "gb18030"))).toMatchObject({ ok: true, text: list });
  });

  test("traditional and Mongolian text in GB18030 is text", () => {
    const traditional = "現將我鎮二〇二三年法治政府建設情況報告如下：嚴格規範公正文明執法，健全行政執法責任制，開展法治宣傳教育。";
    expect(decodeDraft(bytesOf(traditional, "gb18030"))).toMatchObject({ ok: true, text: traditional });
    const mongolian = "ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ ".repeat(20);
    expect(decodeDraft(bytesOf(mongolian, "gb18030"))).toMatchObject({ ok: true, text: mongolian });
  });

  test("damaged UTF-8 is not read as other characters", () => {
    const whole = bytesOf(PARAGRAPH, "utf-8");
    const offset = PARAGRAPH.indexOf("习") + 40;
    const decoded = decodeDraft(concat(whole.subarray(0, offset), bytes(0xff), whole.subarray(offset)));
    expect(decoded).toMatchObject({ ok: false, fault: "undecodable", line: 1 });
    expect(decodeDraft(whole.subarray(0, 20))).toMatchObject({ ok: false, fault: "undecodable", offset: 20 });
  });

  test("the fault's place is its byte and line", () => {
    expect(decodeDraft(concat(bytesOf("甲\r\n乙\n", "utf-8"), bytes(0xff, 0x0a)), { encoding: "utf-8" })).toEqual({ ok: false, fault: "undecodable", offset: 9, line: 3 });
    expect(decodeDraft(ascii("ab\n\0c"))).toEqual({ ok: false, fault: "nul-bytes", offset: 3, line: 2 });
    expect(decodeDraft(concat(bytes(0xff, 0xfe), bytesOf("甲\n\0", "utf-16le")))).toEqual({ ok: false, fault: "nul-bytes", offset: 6, line: 2 });
    expect(decodeDraft(concat(bytesOf("甲乙", "gb18030"), bytes(0)))).toEqual({ ok: false, fault: "nul-bytes", offset: 4, line: 1 });
  });

  test("Big5 is nonsense in GB18030, and said to be unreadable", () => {
    // “法治政府建設情況報告如下，本鎮加強行政執法人員培訓” in Big5.
    const big5 = bytes(
      0xaa, 0x6b, 0xaa, 0x76, 0xac, 0x46, 0xa9, 0xb2, 0xab, 0xd8, 0xb3, 0x5d, 0xb1, 0xa1, 0xaa, 0x70, 0xb3, 0xf8, 0xa7, 0x69, 0xa6, 0x70, 0xa4, 0x55,
      0xa1, 0x41, 0xa5, 0xbb, 0xc2, 0xed, 0xa5, 0x5b, 0xb1, 0x6a, 0xa6, 0xe6, 0xac, 0x46, 0xb0, 0xf5, 0xaa, 0x6b, 0xa4, 0x48, 0xad, 0xfb, 0xb0, 0xf6, 0xb0, 0x56,
    );
    expect(faultOf(decodeDraft(concat(big5, big5, big5)))).toBe("undecodable");
  });

  test("random bytes are never a draft", () => {
    let state = 7;
    const random = (): number => (state = (state * 1103515245 + 12345) % 2147483648) >> 16 & 0xff;
    for (let round = 0; round < 200; round++) {
      const noise = Uint8Array.from({ length: 400 }, () => random() || 1);
      expect(decodeDraft(noise).ok).toBe(false);
      // Pairs of high bytes always decode as GB18030.
      const pairs = Uint8Array.from({ length: 400 }, () => 0x81 + random() % 0x7e);
      expect(faultOf(decodeDraft(pairs))).toBe("undecodable");
    }
  });

  test.each<[string, Uint8Array]>([
    ["word", concat(bytes(0x50, 0x4b, 3, 4), ascii("....[Content_Types].xml...word/document.xml..."))],
    ["word", concat(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), bytesOf("..WordDocument..", "utf-16le"))],
    ["wps", concat(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), bytesOf("..WordDocument..WpsCustomData", "utf-16le"))],
    ["office", concat(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), bytesOf("..Workbook..", "utf-16le"))],
    ["pdf", ascii("%PDF-1.7\n%....")],
    ["ofd", concat(bytes(0x50, 0x4b, 3, 4), ascii("....OFD.xml..."))],
    ["rtf", ascii("{\\rtf1\\ansi 一}")],
    ["zip", concat(bytes(0x50, 0x4b, 3, 4), ascii("....report.txt..."))],
  ])("a %s file is recognised, whatever encoding is asked for", (kind, content) => {
    expect(decodeDraft(content)).toEqual({ ok: false, fault: kind });
    expect(decodeDraft(content, { encoding: "gb18030" })).toEqual({ ok: false, fault: kind });
  });

  test("a given encoding takes the place of guessing; faults stay faults", () => {
    const ambiguous = bytesOf("模", "gb18030");
    expect(decodeDraft(ambiguous)).toMatchObject({ encoding: "utf-8" });
    expect(decodeDraft(ambiguous, { encoding: "gb18030" })).toMatchObject({ text: "模", encoding: "gb18030" });
    expect(decodeDraft(bytesOf(PARAGRAPH, "utf-16be"), { encoding: "utf-16be" })).toMatchObject({ text: PARAGRAPH, bom: false });
    expect(faultOf(decodeDraft(bytesOf(PARAGRAPH, "gb18030"), { encoding: "utf-8" }))).toBe("undecodable");
    expect(faultOf(decodeDraft(bytes(0x41, 0x00, 0x42), { encoding: "utf-16le" }))).toBe("undecodable");
    expect(faultOf(decodeDraft(ascii("a\0"), { encoding: "utf-8" }))).toBe("nul-bytes");
  });

  test("too large is a fault, by the given limit or by 16 MiB", () => {
    expect(decodeDraft(ascii("12345"), { limit: 4 })).toEqual({ ok: false, fault: "too-large" });
    expect(decodeDraft(new Uint8Array(16 * 1024 * 1024).fill(0x61)).ok).toBe(true);
    expect(faultOf(decodeDraft(new Uint8Array(16 * 1024 * 1024 + 1).fill(0x61)))).toBe("too-large");
  });

  test("any bytes give an answer", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (any) => {
      const decoded = decodeDraft(any);
      if (decoded.ok) expect(encodeEdits(any, decoded, [])).toEqual(any);
    }));
  });

  test.skipIf(!existsSeeds())("the real reports, as UTF-8 and as GB18030", () => {
    for (const name of readdirSync(SEEDS).filter((file) => file.endsWith(".txt"))) {
      const utf8 = new Uint8Array(readFileSync(SEEDS + name));
      const { text } = decodedDraft(utf8);
      expect(decodeDraft(bytesOf(text, "gb18030"))).toMatchObject({ ok: true, encoding: "gb18030", text });
    }
  });
});

function existsSeeds(): boolean {
  try {
    return readdirSync(SEEDS).length > 0;
  } catch {
    return false;
  }
}

describe("encodeEdits", () => {
  test.each<Encoding>(["utf-8", "gb18030", "utf-16le", "utf-16be"])("writes back in %s, in any order of edits", (encoding) => {
    const text = "甲𠮷乙 abc\r\n丙€丁\r\n";
    const source = bytesOf(text, encoding);
    const at = (word: string): number => text.indexOf(word);
    const edits = [
      { start: at("丁"), end: at("丁") + 1, text: "戊\n己" },
      { start: at("𠮷"), end: at("𠮷") + 2, text: "" },
      { start: text.length, end: text.length, text: "𰻝" },
      { start: 0, end: 0, text: "首" },
    ];
    expect(edited(source, edits, encoding)).toEqual(bytesOf("首甲乙 abc\r\n丙€戊\r\n己\r\n𰻝", encoding));
  });

  test.each<[Encoding, number[]]>([["utf-8", [0xef, 0xbb, 0xbf]], ["utf-16le", [0xff, 0xfe]], ["gb18030", [0x84, 0x31, 0x95, 0x33]]])(
    "the byte order mark of %s stays", (encoding, mark) => {
      const source = concat(Uint8Array.from(mark), bytesOf("甲乙", encoding));
      expect(edited(source, [{ start: 0, end: 1, text: "丙" }])).toEqual(concat(Uint8Array.from(mark), bytesOf("丙乙", encoding)));
    });

  test("second codes of GB18030 stay as they are outside the edits", () => {
    // A3A0 is a second code of the ideographic space, 0x80 of the euro sign, A6D9 of U+FE10.
    const head = bytes(0xa3, 0xa0, 0x80, 0xa6, 0xd9, 0xd6, 0xd0);
    const source = concat(head, bytesOf("文。", "gb18030"), head);
    const decoded = decodedDraft(source, "gb18030");
    expect(decoded.text.slice(0, 2)).toBe("\u3000€");
    const at = decoded.text.indexOf("文");
    expect(edited(source, [{ start: at, end: at + 1, text: "字" }], "gb18030")).toEqual(concat(head, bytesOf("字。", "gb18030"), head));
  });

  test.each([["\r\n", "甲\r\n乙\r\n丙\n"], ["\n", "甲\n乙\n丙\r\n"], ["\r", "甲\r乙"], ["\n", "甲"]])(
    "an inserted line end becomes %j in %j", (eol, text) => {
      expect(edited(ascii(text), [{ start: 0, end: 0, text: "首\n" }])).toEqual(ascii(`首${eol}${text}`));
      expect(edited(ascii(text), [{ start: 0, end: 0, text: "首\r\n" }])).toEqual(ascii(`首${eol}${text}`));
    });

  test("no edits give the same bytes, whatever they are", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom<Encoding>("utf-8", "utf-16le", "gb18030"), (text, encoding) => {
      const source = encodedText(text, encoding);
      fc.pre(source instanceof Uint8Array && !text.includes("\0"));
      if (source instanceof Uint8Array) expect(edited(source, [], encoding)).toEqual(source);
    }));
  });

  test("edits by offsets equal edits of the text", () => {
    const characters = fc.array(fc.constantFrom("甲", "𠮷", "a", "€", "\u3000", "䶮", "é"), { minLength: 1, maxLength: 30 });
    const encodings = fc.constantFrom<Encoding>("utf-8", "utf-16le", "utf-16be", "gb18030");
    fc.assert(fc.property(characters, encodings, fc.nat(), fc.nat(), (list, encoding, one, other) => {
      const [from, to] = [one % (list.length + 1), other % (list.length + 1)].sort((a, b) => a - b) as [number, number];
      const text = list.join("");
      const [start, end] = [list.slice(0, from).join("").length, list.slice(0, to).join("").length];
      const result = edited(bytesOf(text, encoding), [{ start, end, text: "新𰻝" }], encoding);
      expect(result).toEqual(bytesOf(`${text.slice(0, start)}新𰻝${text.slice(end)}`, encoding));
    }));
  });

  test("what cannot be written is named, not replaced", () => {
    const source = bytesOf("甲", "gb18030");
    expect(encodeEdits(source, decodedDraft(source), [{ start: 0, end: 0, text: "\ud800" }])).toEqual({ unencodable: "\ud800" });
    const utf8 = bytesOf("甲", "utf-8");
    expect(encodeEdits(utf8, decodedDraft(utf8), [{ start: 0, end: 0, text: "好\udc00" }])).toEqual({ unencodable: "\udc00" });
  });

  test("faulty edits are a fault of the program", () => {
    const source = ascii("a𠮷b");
    expect(() => edited(source, [{ start: 0, end: 2, text: "" }])).toThrow(/between two characters/u);
    expect(() => edited(source, [{ start: 0, end: 9, text: "" }])).toThrow(/Cannot edit at offset 9/u);
    expect(() => edited(source, [{ start: 0, end: 3, text: "" }, { start: 1, end: 1, text: "" }])).toThrow(/Cannot edit at offset 1/u);
  });
});

describe("GB18030", () => {
  test("every Unicode scalar value goes there and back, except private ones without a code", () => {
    const missing: number[] = [];
    for (let start = 0; start < 0x110000; start += 0x10000) {
      const { codes, text } = planeOf(start, missing);
      expect(new TextDecoder("gb18030", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(codes)) === text).toBe(true);
    }
    expect(missing.filter((scalar) => scalar < 0xe000 || scalar > 0xf8ff)).toEqual([]);
    expect(missing.length).toBeLessThan(32);
  });
});

function planeOf(start: number, missing: number[]): { codes: number[]; text: string } {
  const codes: number[] = [];
  const parts: string[] = [];
  for (let scalar = start; scalar < start + 0x10000; scalar++) {
    if (scalar >= 0xd800 && scalar < 0xe000) continue;
    const code = gb18030Of(String.fromCodePoint(scalar));
    if (code === undefined) missing.push(scalar);
    else {
      for (const byte of code) codes.push(byte);
      parts.push(String.fromCodePoint(scalar));
    }
  }
  return { codes, text: parts.join("") };
}
