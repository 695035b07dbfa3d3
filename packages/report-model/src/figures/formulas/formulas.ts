import { groupBy } from "../../group-by.js";
import type { Quantity } from "../../quantity/types.js";
import { allMatches } from "../../text/all-matches.js";
import { AVERAGE } from "../../text/chinese-clauses.js";
import { FORMULAS } from "../../text/chinese-formulas.js";
import type { DraftFigures } from "../draft-figures.js";
import { ADDED } from "../sums/addition.js";
import { isFirm } from "../reading/interval.js";
import { isLastYear, mentions } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { signedParagraphs, type SignedParagraph, type Stretch } from "./paragraphs.js";
import { checksBy } from "./relations.js";
import { PERCENT, type Told } from "./told.js";

/** What may be told as about so much: the whole of a part, a rate and an average. */
const HEDGED: ReadonlySet<string> = new Set(["whole", "rate", "average"]);
/** Figures that two recomputations share where they are of one matter. */
const FEWEST = 2;

/** What whole phrases tell by themselves, where nothing else was recomputed from their figures: 12次（每季度4次）; 36家、9家、8家（合计45家）. Never sure. */
export function toldFormulas({ quantities, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const isBound = boundBy(known);
  const isOther = ({ kind, subject, inputs }: FigureCheck): boolean => (kind === "sum" || kind === "excess") && subject.family !== PERCENT && ((isLastYear(subject, words) && !isNoted(subject, inputs)) || [subject, ...inputs].some(({ before }) => AVERAGE.test(before) || mentions(before, words.averages)));
  return signedParagraphs(quantities).flatMap((paragraph) => {
    const found = FORMULAS.flatMap(({ relation, pattern }) => allMatches(paragraph.text, pattern).map((match) => toldIn(paragraph, match)).filter(isTold).flatMap((told) => checksBy[relation](told, words)));
    const left = found.filter((check) => (check.holds || !isOther(check)) && !isBound(check)).map((check) => ({ ...check, sure: false }));
    return left.some(({ kind }) => ADDED.has(kind)) && mentions(paragraph.text, words.overlaps) ? left.filter(({ kind }) => !ADDED.has(kind)) : left;
  });
}

/** 2143册（上年1862册，其中进村1240册、进校622册）: all of it told in brackets. */
function isNoted(subject: Quantity, inputs: readonly Quantity[]): boolean {
  return subject.depth > 0 && inputs.every(({ depth }) => depth === subject.depth);
}

/** True for a check of whose figures something else was recomputed already, or one of which is wrong itself: 合计268万元，比上年的240万元增加46万元. */
export function boundBy(known: readonly FigureCheck[]): (check: FigureCheck) => boolean {
  const byFigure = groupBy(known.flatMap((check) => [...new Set([check.subject, ...check.inputs])].map((figure) => ({ figure, check }))), ({ figure }) => figure);
  return ({ kind, subject, inputs }) => {
    const figures = [subject, ...inputs];
    return figures.flatMap((each) => byFigure.get(each) ?? []).some(({ check: other }) => {
      const shared = figures.filter((each) => each === other.subject || other.inputs.includes(each)).length;
      return other.holds ? shared > inputs.length || (other.subject === subject && other.kind === kind) : other.subject === subject || inputs.includes(other.subject) || shared >= FEWEST;
    });
  };
}

function toldIn(paragraph: SignedParagraph, { indices }: RegExpExecArray): Told {
  const stretches = Object.entries<Stretch>(indices?.groups ?? {});
  return { figures: new Map(stretches.map(([name, stretch]) => [name, paragraph.figuresIn(stretch)])), texts: new Map(stretches.map(([name, stretch]) => [name, paragraph.writtenIn(stretch)])) };
}

/** All its figures are told as they are. */
function isTold({ figures }: Told): boolean {
  return [...figures].every(([name, some]) => HEDGED.has(name) || some.every(isFirm));
}
