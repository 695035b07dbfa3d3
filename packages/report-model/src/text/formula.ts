/** In which relation the figures of a formula stand; what each comes to stands in `figures/formulas/relations.ts`. */
export type Relation =
  | "sum" | "least" | "all" | "near" | "most" | "paid" | "counted" | "pooled" | "graded" | "named" | "slip" | "product" | "periods" | "monthly"
  | "average" | "weekly" | "scaled" | "times" | "rise" | "fall" | "grown" | "shrunk" | "rate" | "ratio" | "left" | "corrected" | "shared" | "hundred"
  | "within" | "equal" | "full" | "less" | "despite";

/**
 * Words and marks between figures that by themselves tell in which relation they stand. It is matched against a paragraph in which every figure with its unit is one sign #; each named group holds one figure or, where it is a stretch, all figures in it.
 *
 * `sum`: total = parts · `least`: total ≤ parts · `all`: the same, and more than each of them · `near`: the same, and not far off · `most`: total ≥ parts · `paid`: the same of money alone · `counted`: the same as `sum`, of as many parts as are told · `pooled`: the same, of whatever kinds ·
 * `graded`: the same, of those in the total's unit · `named`: the same, where words beside the total name each of them · `slip`: total = parts but for a digit · `product`: total = count × each · `periods`: total = each × the periods of a year · `monthly`: each = total ÷ periods ·
 * `average`: average = total ÷ count (several are added up) · `weekly`: the same over the days of a week · `scaled`: the same for so many of them · `times`: times = now ÷ before · `rise`, `fall`: change between before and now · `grown`, `shrunk`: rates of changes from nows without changes, or with them ·
 * `rate`: rate = part ÷ whole, several parts added up · `ratio`: the same of more than all too · `left`: the same of what is left · `corrected`: the same of the outcomes that correct · `shared`: counts and their shares of one whole · `hundred`: rates that are no more than all together, or all where `all` is told ·
 * `within`: part ≤ whole · `equal`: part = whole · `full`: rate = all · `less`: rate ≠ all · `despite`: no such figure.
 */
export interface Formula {
  readonly relation: Relation;
  readonly pattern: RegExp;
}
