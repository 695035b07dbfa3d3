import { ALL_DONE_BUT, blocksOf, isZero } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";
import { figuresByBlock } from "../reading/surroundings.js";
import { contradicted } from "./words-against.js";

/** Letters before a figure in which it is told that all was done. */
const NEAR = 24;

/** 排查8起，已全部办结，剩余1起: all, and some that are left. To be told as a hint. */
export function allAndLeft({ report }: RuleInput): readonly Finding[] {
  return blocksOf(report).flatMap((block) => (figuresByBlock(report).get(block) ?? []).flatMap((told): readonly Finding[] => {
    const from = Math.max(0, told.start - NEAR);
    const found = isZero(told.value) ? null : ALL_DONE_BUT.exec(block.view.text.slice(from, told.start));
    const start = from + (found?.index ?? 0);
    return found === null ? [] : [contradicted({ block, start, end: start + (found.groups?.["all"] ?? "").length, told }, report)];
  }));
}
