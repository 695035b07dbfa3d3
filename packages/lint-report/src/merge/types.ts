/** Results of several runs as one, or a sentence why they cannot be. */
export type Merged =
  | { readonly ok: true; readonly text: string; readonly counts: MergedCounts }
  | { readonly ok: false; readonly reason: string };

export interface MergedCounts {
  readonly files: number;
  /** Files that could not be linted. */
  readonly failed: number;
  readonly error: number;
  readonly warning: number;
}

/** A result that was read: its path as typed, and what stands in it. */
export interface Part {
  readonly shown: string;
  readonly data: unknown;
}
