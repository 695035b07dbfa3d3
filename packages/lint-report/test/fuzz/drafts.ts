import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { encodedText } from "../../../report-model/src/source/encode.js";
import { LINES, PIECES, SENTENCES } from "./pieces.js";

/** How a random draft came about. */
export type Kind = "report" | "markdown" | "mutated" | "characters";

/** A random draft. */
export interface RandomDraft {
  readonly kind: Kind;
  readonly source: string;
  readonly plain: boolean;
}

/** Random bytes, as a file may hold them. */
export interface RandomBytes {
  readonly kind: "noise" | "encoded" | "damaged";
  readonly bytes: Uint8Array;
}

const groups = Object.values(PIECES).map((pieces) => fc.constantFrom(...pieces));
const piece = fc.oneof(...groups);
const word = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PIECES["words"] ?? []) }, { weight: 3, arbitrary: fc.constantFrom(...PIECES["numbers"] ?? []) }, { weight: 2, arbitrary: fc.constantFrom(...PIECES["marks"] ?? []) }, piece);

/** A sentence as a clerk might write or paste it. */
const sentence = fc.oneof(fc.constantFrom(...SENTENCES), fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `${words.join("")}。`));
const line = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...LINES) }, { weight: 3, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join("")) }, { weight: 1, arbitrary: fc.array(piece, { maxLength: 6 }).map((all) => all.join("")) });
const lineEnd = fc.oneof({ weight: 6, arbitrary: fc.constant("\n") }, { weight: 2, arbitrary: fc.constant("\r\n") }, { weight: 1, arbitrary: fc.constant("\r") });
const frontMatter = fc.oneof(
  { weight: 4, arbitrary: fc.constant("") },
  { weight: 3, arbitrary: fc.constant("---\ntemplate: town\nauthority: 云溪镇人民政府\nsuperior: 清河县\nlevel: town\nyear: 2024\n---\n") },
  { weight: 3, arbitrary: fc.tuple(fc.array(fc.constantFrom(...PIECES["yaml"] ?? []), { maxLength: 6 }), fc.constantFrom("---\n", "----\n", "...\n", "")).map(([lines, close]) => `---\n${lines.join("\n")}\n${close}`) },
);

const table = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.array(fc.array(fc.oneof(word, fc.constant("")), { maxLength: 6 }), { maxLength: 5 }))
  .map(([columns, rows]) => [`|${" 项目 |".repeat(columns)}`, `|${" --- |".repeat(columns)}`, ...rows.map((cells) => `| ${cells.join(" | ")} |`)].join("\n"));
const list = fc.tuple(fc.constantFrom("- ", "1. ", "* ", "一是", "（一）"), fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), sentence), { minLength: 1, maxLength: 5 }))
  .map(([mark, items]) => items.map(([depth, text]) => `${"  ".repeat(depth)}${mark}${text}`).join("\n"));
const paragraph = fc.oneof({ weight: 6, arbitrary: line }, { weight: 1, arbitrary: table }, { weight: 1, arbitrary: list });

/** Looks like a report from afar. */
const report = fc.tuple(frontMatter, fc.array(paragraph, { maxLength: 14 }), fc.constantFrom("\n", "\n\n", "\n\n", "\n　　"), lineEnd)
  .map(([head, paragraphs, between, end]) => (head + paragraphs.join(between)).replaceAll("\n", end));
/** Marks of Markdown and everything else without plan. */
const markdown = fc.tuple(fc.array(piece, { maxLength: 40 }), lineEnd).map(([pieces, end]) => pieces.join("").replaceAll("\n", end));
/** No piece of ours at all. */
const characters = fc.oneof(fc.string({ unit: "binary", maxLength: 120 }), fc.string({ unit: "grapheme", maxLength: 120 }), fc.string({ unit: fc.constantFrom("一", "（", "）", "、", "2", "0", "年", "#", " ", "\n", "-", "|", "*", "<", ">", "!", "%"), maxLength: 80 }));

/** A change of a draft; places are shares of its length, so that they stay meaningful while it is shrunk. */
type Mutation = (source: string) => string;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const at = (source: string, part: number): number => Math.round(part * source.length);
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(share, share).map(([from, by]): Mutation => (source) => source.slice(0, at(source, from)) + source.slice(at(source, from) + Math.round(by * by * 60))),
  fc.tuple(share, fc.array(piece, { minLength: 1, maxLength: 3 })).map(([from, pieces]): Mutation => (source) => source.slice(0, at(source, from)) + pieces.join("") + source.slice(at(source, from))),
  fc.tuple(share, share, share).map(([from, by, to]): Mutation => (source) => {
    const stretch = source.slice(at(source, from), at(source, from) + Math.round(by * 120));
    return source.slice(0, at(source, to)) + stretch + source.slice(at(source, to));
  }),
  fc.tuple(share, share).map(([one, other]): Mutation => (source) => {
    const lines = source.split("\n");
    const [a, b] = [Math.floor(one * (lines.length - 1)), Math.floor(other * (lines.length - 1))];
    return lines.map((text, index) => (index === a ? lines[b] : index === b ? lines[a] : text)).join("\n");
  }),
  share.map((from): Mutation => (source) => source.slice(0, at(source, from))),
  share.map((from): Mutation => (source) => source.slice(at(source, from))),
  fc.constantFrom<Mutation>(
    (source) => source.replaceAll(/\n{2,}/gu, "\n"), (source) => source.replaceAll("\n", "\n\n"), (source) => source.replaceAll("\n", "\r\n"), (source) => source.replaceAll("\n", "\r"), (source) => source.replaceAll("，", ","), (source) => source.replaceAll("。", "."),
    (source) => source.replaceAll(/^#+ /gmu, ""), (source) => source.replaceAll(/^/gmu, "　　"), (source) => source.replaceAll(/^/gmu, "    "), (source) => source.replaceAll(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    (source) => source.replaceAll(/(\d+)/gu, " $1 "), (source) => source.replaceAll("（", "(").replaceAll("）", ")"), (source) => source.replaceAll(/.{28}/gu, "$&\n"), (source) => source.replaceAll(" ", ""), (source) => `> ${source.replaceAll("\n", "\n> ")}`,
    (source) => source.replaceAll("2024", "2025"), (source) => source.replaceAll("人民政府", ""), (source) => source.replaceAll("镇", "县"), (source) => source.replaceAll(/[一二三四五六]、/gu, "一、"), (source) => `${source}\n${source}`.slice(0, 8000),
  ),
);

/** Every draft of the repository: whole ones, outlines, each rule's fixtures; of those beyond `most` characters a stretch. */
export function draftsOfRepository(root: string, most = 4000): readonly string[] {
  const folders = [`${root}/seeds`, `${root}/templates`, ...readdirSync(`${root}/rules`).map((rule) => `${root}/rules/${rule}/fixtures`).filter((folder) => existsSync(folder))];
  const files = folders.flatMap((folder) => readdirSync(folder).filter((name) => /\.(?:md|txt)$/u.test(name) && !name.endsWith(".out.txt")).sort().map((name) => `${folder}/${name}`));
  return files.flatMap((file) => stretches(readFileSync(file, "utf8"), most));
}

function stretches(source: string, most: number): readonly string[] {
  const count = Math.ceil(source.length / most);
  return Array.from({ length: count }, (_, index) => source.slice(index * most, (index + 1) * most));
}

/** Drafts of all kinds; `bases` are what mutations start from. */
export function randomDrafts(bases: readonly string[]): fc.Arbitrary<RandomDraft> {
  const base = fc.oneof(...[...new Set([12, 5, 1])].map((share_) => fc.constantFrom(...bases.filter((_, index) => index % share_ === 0))));
  const mutated = fc.tuple(base, fc.array(mutation, { minLength: 1, maxLength: 5 })).map(([source, mutations]) => mutations.reduce((text, change) => change(text), source));
  const of = (kind: Kind, source: fc.Arbitrary<string>): fc.Arbitrary<RandomDraft> => fc.tuple(source, fc.integer({ min: 0, max: 4 })).map(([text, plain]) => ({ kind, source: readable(text), plain: plain === 0 }));
  return fc.oneof({ weight: 4, arbitrary: of("report", report) }, { weight: 3, arbitrary: of("mutated", mutated) }, { weight: 2, arbitrary: of("markdown", markdown) }, { weight: 1, arbitrary: of("characters", characters) });
}

/** What decoding can give: no NUL, no mark at the front. Halves of surrogate pairs stay, as an editor can send them. */
function readable(text: string): string {
  return text.replaceAll("\0", "").replace(/^\ufeff+/u, "");
}

const MARKS = { "utf-8": [0xef, 0xbb, 0xbf], "utf-16le": [0xff, 0xfe], "utf-16be": [0xfe, 0xff], gb18030: [0x84, 0x31, 0x95, 0x33] } as const;

/** Bytes of all kinds: noise, drafts in every encoding with and without mark, and those with some bytes changed. */
export function randomBytes(drafts: fc.Arbitrary<RandomDraft>): fc.Arbitrary<RandomBytes> {
  const encoding = fc.constantFrom("utf-8" as const, "gb18030" as const, "utf-16le" as const, "utf-16be" as const);
  const encoded = fc.tuple(drafts, encoding, fc.boolean()).map(([{ source }, name, marked]): Uint8Array => {
    const bytes = encodedText(source.replaceAll(/\p{Cs}/gu, "\ufffd"), name);
    if (!(bytes instanceof Uint8Array)) return new TextEncoder().encode(source);
    return Uint8Array.from([...(marked || name.startsWith("utf-16") ? MARKS[name] : []), ...bytes]);
  });
  const damaged = fc.tuple(encoded, fc.array(fc.tuple(share, fc.integer({ min: 0, max: 255 }), fc.boolean()), { minLength: 1, maxLength: 4 })).map(([bytes, changes]) => {
    const list = [...bytes];
    for (const [part, byte, extra] of changes) list.splice(Math.floor(part * list.length), extra ? 0 : 1, byte);
    return Uint8Array.from(list);
  });
  const of = (kind: RandomBytes["kind"], bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<RandomBytes> => bytes.map((each) => ({ kind, bytes: each }));
  return fc.oneof({ weight: 1, arbitrary: of("noise", fc.uint8Array({ maxLength: 200 })) }, { weight: 3, arbitrary: of("encoded", encoded) }, { weight: 2, arbitrary: of("damaged", damaged) });
}
