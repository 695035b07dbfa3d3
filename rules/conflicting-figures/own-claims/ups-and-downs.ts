import { A_PAIR, blocksOf, sentencesOf, spanOf, UPS_AND_DOWNS, ENDS_DOWN, ENDS_UP } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";
import { numberIn } from "../reading/numbers.js";

/** What is told before it: fewer, and it says nothing of it. */
const FEWEST = 3;
/** Letters before it in which they are told. */
const REACH = 300;

/** 甲类下降，乙类上升，丙类上升，丁类上升，呈现“两降两升”: not as many went down and up as the sentence tells. To be told as a hint. */
export function upsAndDowns({ report }: RuleInput): readonly Finding[] {
  return blocksOf(report).flatMap(({ view }) => sentencesOf(view.text).flatMap(({ text, start }) => [...text.matchAll(UPS_AND_DOWNS)].flatMap((found): readonly Finding[] => {
    const { upsFirst = "", downsThen = "", ups: upsTold = upsFirst, downs: downsTold = downsThen } = found.groups ?? {};
    const before = text.slice(Math.max(0, found.index - REACH), found.index);
    const [downs, ups] = [before.match(ENDS_DOWN)?.length ?? 0, before.match(ENDS_UP)?.length ?? 0];
    const told = numberOf(downsTold);
    if (downs + ups < FEWEST || downs + ups !== told + numberOf(upsTold) || downs === told) return [];
    return [{ key: "ups-and-downs", ...spanOf(view, start + found.index, start + found.index + found[0].length), data: { text: found[0], downs, ups }, related: [] }];
  })));
}

function numberOf(numeral: string): number {
  return numeral === A_PAIR ? 2 : numberIn(numeral);
}
