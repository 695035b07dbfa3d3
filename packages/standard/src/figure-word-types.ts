/** Words by which figures stand in relation to each other; each list's use is told in `figure-words.yaml`. */
export interface FigureWords {
  readonly rateEndings: readonly string[];
  readonly shares: readonly string[];
  readonly wholes: readonly string[];
  readonly closedLists: readonly string[];
  readonly openLists: readonly string[];
  readonly unfinished: readonly string[];
  readonly carried: readonly string[];
  readonly lastYear: readonly string[];
  readonly comparisons: readonly string[];
  readonly personal: readonly string[];
  readonly degrees: readonly string[];
  readonly formers: readonly string[];
  readonly increases: readonly string[];
  readonly decreases: readonly string[];
  readonly changeFillers: readonly string[];
  readonly alls: readonly string[];
  readonly negations: readonly string[];
  readonly averages: readonly string[];
  readonly elsewhere: readonly string[];
  readonly totals: readonly string[];
  /** Words of a rate's name that say what matter it is of and do not narrow it. */
  readonly matters: readonly string[];
  readonly sumRows: readonly string[];
  readonly subtotalRows: readonly string[];
  readonly partRows: readonly string[];
  /** Steps in their order; none is taken more often than the one before it. */
  readonly tableSteps: readonly (readonly string[])[];
  readonly rateFillers: readonly string[];
  readonly qualifiers: readonly string[];
  readonly pendings: readonly string[];
  readonly exceptions: readonly string[];
  readonly grades: readonly string[];
  readonly periods: readonly string[];
  readonly wholeYear: readonly string[];
  readonly among: readonly string[];
  readonly covered: readonly string[];
  readonly fulfilled: readonly string[];
  readonly increments: readonly string[];
  readonly overlaps: readonly string[];
  /** Steps that each matter may go through, so that what went through them is no list of parts. */
  readonly procedures: readonly string[];
  /** Traits that some of each part may have. */
  readonly crossing: readonly string[];
  /** Sanctions and measures of which several may be put on one. */
  readonly sanctions: readonly string[];
  readonly holdings: readonly string[];
  readonly rests: readonly string[];
  readonly stages: readonly string[];
  readonly sumsBehind: readonly string[];
  /** What comes of what was told right before: 达成协议. */
  readonly cameOf: readonly string[];
  /** By whom, which says nothing of what: 法院. */
  readonly byWhom: readonly string[];
  /** What was not gone on with; a rate may be taken without it: 撤诉. */
  readonly withdrawn: readonly string[];
  /** Words that say when and how, and not of what. */
  readonly adverbs: readonly string[];
  /** What a figure begins with that is left of a whole told before: 其余. */
  readonly remainders: readonly string[];
  /** Words that say that a list leaves nothing out: 无其他. */
  readonly noOthers: readonly string[];
  /** Words that together name all there can be. */
  readonly complements: readonly (readonly string[])[];
  readonly rates: readonly RateWords[];
  readonly stocks: readonly StockWords[];
  readonly pairs: readonly FigurePair[];
  /** Heads of columns that hold changes: 增减. */
  readonly changeHeads: readonly string[];
  /** Told to be done, not done: 限期整改. */
  readonly ordered: readonly string[];
  /** Lists that leave nothing out by their own words: 一至四季度. */
  readonly exhaustive: readonly string[];
  /** What is left at the end where it stands behind what was used: 库存. */
  readonly leftOver: readonly string[];
  /** What is not the authority's own: 邻县. */
  readonly externals: readonly string[];
  /** Properties of persons by what they are a property of: women are officers too. */
  readonly traits: readonly (readonly string[])[];
  /** What an 均 claims, and the words of a figure that contradicts it. */
  readonly denials: readonly { readonly claim: readonly string[]; readonly denial: readonly string[] }[];
  /** Rates that tell a part of a whole and are never more than all of it: 出庭率. */
  readonly atMostAll: readonly string[];
  /** A step that a rate tells, and what is said of those that have not taken it: 参考率98%，缓考7人. */
  readonly undone: readonly { readonly step: readonly string[]; readonly left: readonly string[] }[];
}

/** A rate whose count words are others than its own. */
export interface RateWords {
  /** The rate without 率. */
  readonly rate: readonly string[];
  /** Words of its parts; several parts are added where `sum` says so. */
  readonly parts: readonly string[];
  /** Words of the wholes it is taken from; with none, any whole. */
  readonly wholes: readonly string[];
  readonly sum: boolean;
}

/** Words of a stock that is followed over a year: what was there, came, went, and is there now. */
export interface StockWords {
  readonly opening: readonly string[];
  readonly inflow: readonly string[];
  readonly outflow: readonly string[];
  readonly closing: readonly string[];
}

/** Words of a part that cannot exceed its whole. */
export interface FigurePair {
  readonly part: readonly string[];
  readonly whole: readonly string[];
  /** True where an excess is an error; false where other reasons are common. */
  readonly sure: boolean;
  /** True where the whole of an earlier year may be done in this one: an error only where that is told and counted. */
  readonly carriedOver?: boolean;
}
