/** Names of persons and of places in official Chinese. For normalised text (see `text-view.ts`). */

/** One Chinese character. */
export const HAN = /^\p{Script=Han}$/u;
/** Stands for what a name hides, and words that no given name holds. Examples: 某, 的, 等. */
export const HIDDEN_NAME = /[某的等和与及们]/u;
/** Characters that may stand right in front of a person's name. Example: 对 in 对张三. */
export const NAME_OPENERS = "对将为由把向与和是给让";
/** What hides a character of a name when it is shown; as wide as one. */
export const NAME_MASK = "＊";
