import type { Approximation, NumberToken } from "../text/chinese-numerals.js";
import type { Block } from "../types.js";
import type { Decimal } from "./decimal.js";

/** A quantity as the draft states it: a number, its unit, and the words it belongs to. */
export interface Quantity {
  /** Position in `quantitiesOf(report)`. */
  readonly index: number;
  readonly block: Block;
  /** Place in the block's text, hedges and unit included. */
  readonly start: number;
  readonly end: number;
  readonly number: NumberToken;
  /** In the family's basic unit: 411.93万元 is 4119300. Per cent stays per cent. */
  readonly value: Decimal;
  /** Upper end of a range (5至6家), else `undefined`. */
  readonly upper: Decimal | undefined;
  /** Worth of the last printed digit in the basic unit. */
  readonly step: Decimal;
  /** As written: 宗, 万元, %; empty where none stands. */
  readonly unit: string;
  /** Family of the unit; `none` without a unit. */
  readonly family: string;
  readonly approximation: Approximation;
  /** Words between the last mark or quantity and the number: 受理信访事项. In a table, row and column heads. */
  readonly before: string;
  /** Words behind the unit up to the next mark or number: 法治讲座. */
  readonly after: string;
  /** The same from further back, over enumeration commas: 调解、和解等方式结案. */
  readonly lead: string;
  /** Where `before` begins in the block's text. */
  readonly clauseStart: number;
  /** Number of the sentence in its block, and of the clause group (between ；) in it, from 0. */
  readonly sentence: number;
  readonly segment: number;
  /** How deep in brackets the quantity stands. */
  readonly depth: number;
}
