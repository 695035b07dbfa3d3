import type { Quantity } from "../quantity/types.js";

/** The relation by which a figure was recomputed. */
export type CheckKind =
  /** A rate or share against part and whole. */
  | "rate"
  /** A rate that no whole number of parts can give. */
  | "impossible"
  /** The rate or growth of all, higher or lower than that of each of its parts. */
  | "range"
  /** A rate that is not higher, or lower, than another, as is said of it. */
  | "beside"
  /** A rate of more than all. */
  | "over"
  /** A fall by more than all. */
  | "fall"
  /** 全部 or 全覆盖 against unequal counts. */
  | "all"
  /** Growth or decline against this year's and last year's figure. */
  | "growth"
  /** 翻番 or 持平 against this year's and last year's figure. */
  | "claim"
  /** An increase or decrease in units. */
  | "difference"
  /** A difference of two rates in percentage points. */
  | "points"
  /** A total against its parts. */
  | "sum"
  /** Parts that exceed the total they belong to. */
  | "excess"
  /** What is there at the end against what was there, came and went. */
  | "balance"
  /** A part against its whole, by what the two are called. */
  | "part"
  /** A part against the figure it is said to be among: 其中. */
  | "among";

/** One recomputation of a stated figure from other stated figures. */
export interface FigureCheck {
  readonly kind: CheckKind;
  readonly holds: boolean;
  /** False where another reading of the text would make it right. */
  readonly sure: boolean;
  /** What speaks for a slip: `unlike`: the like figures of other lines follow from each other in this way; `misplaced`: with its decimal point, its unit or a digit put right it would hold; `full`: the shares of the parts come to all; `twice`: two divisions of one total do not come to the same. */
  readonly sign?: "unlike" | "misplaced" | "full" | "twice" | "far-over";
  /** The figure that was recomputed. */
  readonly subject: Quantity;
  /** The figures it was recomputed from; for a rate part and whole, for a sum the parts. */
  readonly inputs: readonly Quantity[];
  /** The total, where the subject is one of its parts. */
  readonly total?: Quantity;
  /** What the figure is called where it stands: 办结率. For a part its words and the figure: 办结21件. */
  readonly name: string;
  /** The words to point at, as places in the text of the subject's block. */
  readonly place: { readonly start: number; readonly end: number };
  /** The recomputation in figures and signs: 19÷20=95%. For a part the whole as written: 受理20件. */
  readonly formula: string;
  /** For a sum, by how much it is off: 1宗. Else empty. */
  readonly difference: string;
  /** What the subject comes to by the recomputation, in its own unit (per cent for a rate; the whole for a part); `undefined` where that is no one number. */
  readonly recomputed: number | undefined;
  /** The figure as it should be printed; several where several are possible, empty where none can be given. */
  readonly expected: readonly string[];
}
