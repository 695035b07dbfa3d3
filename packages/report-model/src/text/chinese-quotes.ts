/** Marks before the words that a figure is quoted with. */
export const QUOTED_BEFORE = /[，。；：！？\n]/u;
/** Words behind a figure that are quoted with it: up to the next mark or figure. */
export const QUOTED_BEHIND = /^[^，。；：、！？（）\n\d]+/u;
/** What is told of some of them, behind what they are called. Example: 中由县领导包案的 of 19件|已化解积案|中由县领导包案的有23件. */
export const QUOTED_OF_THESE = /(?<=\p{Script=Han}{2})(?<![之当其])中(?![心小学央层级标介]).{1,16}$/u;
/** Ends words that say too little without those behind the figure. Examples: 为|142家企业, 其中|189个. */
export const LEADS_ON = /(?:[为对从向在有把将]|其中)$/u;
/** A mark of an item before the words. Examples: 1., （一）, 一是. */
export const LIST_MARK_OPENS = /^(?:\s|\d{1,2}[.．、]|（[一二三四五六七八九十\d]{1,3}）|\*\*|[一二三四五六七八九十]是)+/u;
/** Marks over which the words before are quoted too. */
export const GOES_BACK = /[，、]/u;
/** The figures of a list before one of it. Example: 分别占总数的|15.86%、4.36%、|3.25%. */
export const LISTED_BEFORE = /(?:\d[\d.]{0,9}%[、和与及]){1,20}$/u;
