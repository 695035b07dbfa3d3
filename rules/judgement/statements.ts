/** Where a frame, a minimal draft, has its statement. */
export const PLACE = "{{statement}}";

/** A labelled statement, as the header of `statements-open.yaml` tells. */
export interface Statement {
  readonly id: string;
  readonly text: string;
  /** Real figures, or made up. */
  readonly source: "real" | "invented";
  readonly suspicious: boolean;
  readonly faults: readonly StatedFault[];
  readonly note: string;
}

export interface StatedFault {
  readonly rule: string;
  /** The shortest words that name the place. */
  readonly at: string;
  readonly right: string | null;
  /** False where a reviewer might let it pass. */
  readonly sure: boolean;
}
