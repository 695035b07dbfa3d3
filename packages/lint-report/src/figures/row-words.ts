import type { FigureRow } from "remark-preset-lint-report";
import { cleanLine } from "../terminal/clean.js";
import { figuresTexts } from "../texts/figures.js";

/** What a figure measures. */
export function indicatorWords({ indicator }: FigureRow): string {
  return indicator === "" ? figuresTexts.noIndicator : cleanLine(indicator);
}

/** The formula; and what the figure should read, where the formula does not end in it. */
export function checkWords({ formula, expected }: FigureRow): string {
  const told = expected.every((each) => formula.includes(each));
  return cleanLine(told ? formula : figuresTexts.shouldBe(formula, expected.join(figuresTexts.or)));
}
