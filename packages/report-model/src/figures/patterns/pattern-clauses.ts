import { groupBy } from "../../group-by.js";
import type { Quantity } from "../../quantity/types.js";
import { commonEnding } from "../../text/word-edges.js";
import type { DraftFigures } from "../draft-figures.js";
import { isFirm } from "../reading/interval.js";
import type { Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { brokenPatterns, eachFigureOnce, type Line, type Placed } from "./patterns.js";

/** Clauses that are looked at behind the first of a set, and those between that may tell of other matters. */
const MOST_BEHIND = 9;
const MOST_ASIDE = 2;
/** Figures of one clause, at least and at most. */
const FEWEST = 2;
const MOST = 16;
/** Letters by which a noun is known again. */
const NOUN = 2;

/**
 * 共有学校77所，招生24636人，在校生84036人。其中小学49所，招生17108人，在校生67066人。初中28所，招生7528人，在校生23270人: clauses, sentences or paragraphs that count the same things are lines like those of a table.
 */
export function clausePatterns({ sentences }: DraftFigures): readonly FigureCheck[] {
  const seen = new Set<string>();
  const sets = levelsOf(sentences).flatMap((units) => units.flatMap((_, at): readonly (readonly Line[])[] => {
    const own = units.slice(at, at + 1 + MOST_BEHIND);
    // A paragraph of one sentence is told at all levels.
    const key = own.map(({ quantities }) => `${String(quantities[0]?.index)}+${String(quantities.length)}`).join(" ");
    const lines = seen.has(key) ? [] : linesFrom(own);
    seen.add(key);
    return lines.length < FEWEST ? [] : [lines];
  }));
  return eachFigureOnce(sets.flatMap((lines) => [...brokenPatterns(lines, sets.length), ...brokenPatterns(turned(lines), sets.length)]));
}

/** Figures told together, and which of them count the same. */
interface Unit {
  readonly quantities: readonly Quantity[];
  readonly byKind: ReadonlyMap<string, readonly Quantity[]>;
}

/** The figures by clause groups, by sentences and by paragraphs, forwards and backwards: a total may stand before or behind. */
function levelsOf(sentences: readonly Sentence[]): readonly (readonly Unit[])[] {
  const own = sentences.map(({ quantities }) => quantities.filter((each) => isFirm(each) && each.number.form === "arabic"));
  const groups = own.flatMap((quantities) => [...groupBy(quantities, ({ segment }) => segment).values()]);
  const paragraphs = [...groupBy(own.flat(), ({ block }) => block).values()];
  return [groups, own, paragraphs].map((units) => units.filter(({ length }) => length > 0).map((quantities): Unit => ({ quantities, byKind: groupBy(quantities, kindOf) }))).flatMap((units) => [units, [...units].reverse()]);
}

/** The first of the clauses and those behind it that count the same. */
function linesFrom([model, ...behind]: readonly Unit[]): readonly Line[] {
  if (model === undefined || model.quantities.length < FEWEST || model.quantities.length > MOST) return [];
  const lines: Line[] = [model.quantities.map(placed)];
  let aside = 0;
  for (const unit of behind) {
    const line = lineLike(model, unit);
    const isLike = line.filter((each) => each !== undefined).length >= FEWEST;
    if (isLike) lines.push(line);
    aside = isLike ? 0 : aside + 1;
    if (aside > MOST_ASIDE) break;
  }
  return lines;
}

/** Figure by figure where both tell the same units in turn, else those of one noun, or the only ones of a unit. */
function lineLike(model: Unit, unit: Unit): Line {
  const others = unit.quantities;
  if (others.length === model.quantities.length && others.every((each, at) => { const own = model.quantities[at]; return own !== undefined && kindOf(each) === kindOf(own); })) return others.map(placed);
  return model.quantities.map((own) => {
    const kind = kindOf(own);
    const alike = unit.byKind.get(kind) ?? [];
    const named = alike.filter((each) => areOfOneNoun(each.before, own.before));
    const isOnly = alike.length === 1 && model.byKind.get(kind)?.length === 1;
    const [found] = named.length === 1 ? named : isOnly ? alike : [];
    return found === undefined ? undefined : placed(found);
  });
}

/** 小学招生, 招生; 在校生, 在校生人数. */
function areOfOneNoun(one: string, other: string): boolean {
  return commonEnding(one, other).length >= NOUN || (one.length >= NOUN && other.includes(one)) || (other.length >= NOUN && one.includes(other));
}

/** Of one unit, and both in brackets or neither. */
function kindOf({ unit, depth }: Quantity): string {
  return `${unit}/${String(depth)}`;
}

function placed(quantity: Quantity): Placed {
  return { quantity, negative: false };
}

function turned(lines: readonly Line[]): readonly Line[] {
  return (lines[0] ?? []).map((_, place) => lines.map((line) => line[place]));
}
