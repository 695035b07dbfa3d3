import { withoutTrailing } from "@lint-report/report-model";

/**
 * Patterns of files to be left out, as in `.gitignore`: without a slash a pattern fits at any depth, with one it counts from
 * its base; what fits a folder fits everything in it. `*`, `?`, `[…]` stay within a name, `**` spans folders, `{a,b}` are choices.
 * Patterns come from configuration files of strangers, so matching takes at most pattern × path steps and uses no regular expression.
 */

const BRACES = /\{([^{}]*)\}/u;
/** Choices multiply; a pattern that makes more of them is taken literally. */
const MOST_CHOICES = 64;

/** Patterns made ready to be asked. */
export interface GlobMatcher {
  /** `path` is relative to the patterns' base, with forward slashes. */
  readonly matches: (path: string) => boolean;
}

/** A matcher for one pattern. */
export function globMatcher(pattern: string): GlobMatcher {
  const forms = choicesOf(pattern.replace(/^\.\//u, "")).map(segmentsOf);
  return {
    matches: (path) => {
      const names = path.split("/");
      return forms.some((form) => names.some((_, index) => matchesNames(form, names.slice(0, index + 1))));
    },
  };
}

function choicesOf(pattern: string): readonly string[] {
  let forms: readonly string[] = [pattern];
  for (let open = forms.find((form) => BRACES.test(form)); open !== undefined; open = forms.find((form) => BRACES.test(form))) {
    forms = forms.flatMap((form) => {
      const braces = BRACES.exec(form);
      if (braces === null) return [form];
      const [whole, inner = ""] = braces;
      return inner.split(",").map((choice) => form.slice(0, braces.index) + choice + form.slice(braces.index + whole.length));
    });
    if (forms.length > MOST_CHOICES) return [pattern];
  }
  return forms;
}

function segmentsOf(pattern: string): readonly string[] {
  const bare = withoutTrailing(pattern, "/");
  const anchored = bare.includes("/");
  const segments = bare.split("/").filter((segment, index) => segment !== "" || index > 0);
  return anchored ? segments : ["**", ...segments];
}

/** Like wildcards within a name, one level up: `**` stands for any number of names. */
function matchesNames(segments: readonly string[], names: readonly string[]): boolean {
  return spans(segments.length, names.length, {
    isStar: (at) => segments[at] === "**",
    fits: (at, index) => fitsName(segments[at] ?? "", names[index] ?? ""),
  });
}

function fitsName(segment: string, name: string): boolean {
  const parts = partsOf(segment);
  const characters = [...name];
  return spans(parts.length, characters.length, {
    isStar: (at) => parts[at] === "*",
    fits: (at, index) => fitsCharacter(parts[at] ?? "", characters[index] ?? ""),
  });
}

/** `a[b-d]*?` → `a`, `[b-d]`, `*`, `?`. */
function partsOf(segment: string): readonly string[] {
  return segment.match(/\[!?[^\]]+\]|./gu) ?? [];
}

function fitsCharacter(part: string, character: string): boolean {
  if (part === "?") return true;
  if (part.length < 3 || !part.startsWith("[")) return part === character;
  const negated = part.startsWith("[!");
  const members = [...part.slice(negated ? 2 : 1, -1)];
  return isMember(members, character) !== negated;
}

function isMember(members: readonly string[], character: string): boolean {
  for (let at = 0; at < members.length; at++) {
    const from = members[at] ?? "";
    const to = members[at + 1] === "-" ? members[at + 2] : undefined;
    if (to === undefined ? from === character : from <= character && character <= to) return true;
    if (to !== undefined) at += 2;
  }
  return false;
}

interface Pattern {
  readonly isStar: (at: number) => boolean;
  readonly fits: (at: number, index: number) => boolean;
}

/** Whether a pattern with stars covers a sequence: on a mismatch only the last star takes one more, which is enough and never exponential. */
function spans(length: number, count: number, { isStar, fits }: Pattern): boolean {
  let at = 0;
  let star = -1;
  let taken = 0;
  let index = 0;
  while (index < count) {
    if (at < length && isStar(at)) [star, taken, at] = [at, index, at + 1];
    else if (at < length && fits(at, index)) [at, index] = [at + 1, index + 1];
    else if (star >= 0) [at, index, taken] = [star + 1, taken + 1, taken + 1];
    else return false;
  }
  while (at < length && isStar(at)) at++;
  return at === length;
}
