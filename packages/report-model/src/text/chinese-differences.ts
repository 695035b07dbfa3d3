/** Differences that have a name of their own, and changes that are told twice. For normalised text (see `characters.ts`). */

/** A difference by its name, with what it is the difference of: the first less the second. */
export interface NamedDifference {
  /** A sentence without it tells no such difference. */
  readonly hint: RegExp;
  /** Ends the words right before the difference. */
  readonly name: RegExp;
  readonly more: RegExp;
  readonly less: RegExp;
  /** True where other things may come in between, so that only a slip of a digit tells. */
  readonly isLoose: boolean;
}

const EXPORT = /(?<!进)出口(?:总?[额值]|规模)?(?:[为达是]|实现|完成|累计|合计|共计)?$/u;
const IMPORT = /进口(?:总?[额值]|规模)?(?:[为达是]|实现|完成|累计|合计|共计)?$/u;
const BORN = /出生(?:人口|人数|婴儿)?(?:[为达是有]|共)?$/u;
const DEAD = /死亡(?:人口|人数)?(?:[为达是有]|共)?$/u;
const INCOME = /(?<!支)收入(?:总额|合计)?(?:[为达是]|实现|完成)?$/u;
const SPENT = /支出(?:总额|合计)?(?:[为达是]|实现|完成)?$/u;

/** Examples: 贸易顺差|为, 逆差|达, 自然增加|人口, 当年收支结余|为; 累计接收 less 累计解除 are those 现有在册. */
export const NAMED_DIFFERENCES: readonly NamedDifference[] = [
  { hint: /顺差/u, name: /顺差(?:额|总额)?[为达是]?$/u, more: EXPORT, less: IMPORT, isLoose: false },
  { hint: /逆差/u, name: /逆差(?:额|总额)?[为达是]?$/u, more: IMPORT, less: EXPORT, isLoose: false },
  { hint: /自然(?:增[加长]|净增)/u, name: /自然(?:增[加长]|净增)(?:人口|人数)?[为达是]?$/u, more: BORN, less: DEAD, isLoose: false },
  { hint: /收支结余|当[期年]结余/u, name: /(?:收支|当[期年])结余[为达是]?$/u, more: INCOME, less: SPENT, isLoose: true },
  { hint: /在册|在矫|现有/u, name: /(?<![初末])(?:现有|在册|在矫)(?!率)[^，。；、\d]{0,12}$/u, more: /累计(?:接收|列管|入矫)[^，。；、\d]{0,12}$/u, less: /累计(?:解除|解矫)[^，。；、\d]{0,12}$/u, isLoose: false },
  { hint: /[比较]上年末?(?:净?增加|增长)/u, name: /[比较]上年末?(?:净?增加|增长)了?$/u, more: BORN, less: DEAD, isLoose: true },
  { hint: /[比较]上年末?(?:净?减少|下降)/u, name: /[比较]上年末?(?:净?减少|下降)了?$/u, more: DEAD, less: BORN, isLoose: true },
];
/** Says that more came and went than those two. Examples: 迁入, 上年结转, 财政补贴. */
export const COMES_OTHERWISE = /迁[入出移]|流[入出]|机械|结转|补贴|补助|转[入出]|脱[管漏]|收监/u;
/** Ends what counts something, in the words of its change. Examples: 死亡|人数, 事故|起数, 立案|数量. */
export const COUNT_NAME_ENDS = /(?:总?人数|总?人次|总?[起件户宗]数|总?数量?|总?量|总?额|金额|规模)$/u;
/** Opens the words of a change, with what it is held against. Examples: 与上年相比，|事故起数, 同去年同期相比|立案数. */
export const ALL_OF_THEM = /^(?:与|同|和)?(?:上年|去年|上年同期|去年同期)?(?:相比)?，?/u;
/** Behind a figure and its classifier: that it is not exact. Examples: 10|分以上, 3|档左右. */
export const HEDGED_BEHIND = /^\p{Script=Han}?(?:以上|以下|左右|上下|余|多)/u;
