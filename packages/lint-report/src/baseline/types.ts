/**
 * A finding as the baseline knows it again: by what it says and the words it stands at, not by its line, which moves with every
 * paragraph that is put in above.
 */
export interface BaselineEntry {
  readonly rule: string;
  /** The message's key within the rule. */
  readonly key: string;
  /** The words the finding underlines; where it only points between two words, what its message quotes. */
  readonly text: string;
  /** Those words with their neighbours, to tell one place from another. */
  readonly near: string;
}

/** Accepted findings by the path of their draft, relative to the baseline's folder, with forward slashes. */
export type BaselineFiles = ReadonlyMap<string, readonly BaselineEntry[]>;
