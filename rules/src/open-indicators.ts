import { fact, type Report } from "@lint-report/report-model";
import { openAmong } from "../core-indicators/stated.js";
import { inputFor } from "./adapter.js";

type Indicator = Report["context"]["standard"]["indicators"][number];

/** Indicators of the standard that a draft never states, as the rule core-indicators sees it. */
export const openIndicatorsOf = fact((report): readonly Indicator[] =>
  openAmong(report.context.standard.indicators.filter(({ verified }) => verified), inputFor("core-indicators", report)));
