import { blocksOf, NAMED_BY_NUMBERS, spanOf } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";
import { numberIn } from "../reading/numbers.js";

const BETWEEN = /[\u3001+\uff0b]/u;
const PLUS = /[+\uff0b]/gu;

/** “一平台、两抓手、一带动、一考核”为主体的“1221”: a name made of numbers that are not those of its parts. To be told as a hint. */
export function namedByNumbers({ report }: RuleInput): readonly Finding[] {
  return blocksOf(report).flatMap(({ view }) => [...view.text.matchAll(NAMED_BY_NUMBERS)].flatMap((found): readonly Finding[] => {
    const { before = "", behind = before, told = "", digits = told } = found.groups ?? {};
    const right = behind.split(BETWEEN).map((part) => numberIn(part.charAt(0))).join("");
    const start = found.index + found[0].indexOf(digits, digits === told ? before.length : 0);
    return digits.replaceAll(PLUS, "") === right ? [] : [{ key: "named-by-numbers", ...spanOf(view, start, start + digits.length), data: { names: behind, text: digits, right }, related: [] }];
  }));
}
