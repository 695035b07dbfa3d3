import { TWICE_TOLD } from "../text/chinese-clauses.js";
import type { Block } from "../types.js";
import type { FigureCheck } from "./types.js";

/** Letters of the next paragraph that explain figures of this one. */
const NEXT = 80;

/**
 * Without what other sentences settle: 新收118件，审结122件, where a balance that holds counts both (年末未结7件，含上年结转11件), and 共21件，其中复议14件、诉讼9件, where the next paragraph says that some are
 * of both.
 */
export function withoutSettled(checks: readonly FigureCheck[], blocks: readonly Block[]): readonly FigureCheck[] {
  const balances = checks.filter(({ kind, holds }) => kind === "balance" && holds).map(({ inputs }) => new Set(inputs.map(({ index }) => index)));
  const isBalanced = ({ kind, subject, inputs }: FigureCheck): boolean => kind === "part" && balances.some((all) => [subject, ...inputs].every(({ index }) => all.has(index)));
  const isTwice = ({ kind, subject: { block } }: FigureCheck): boolean => kind === "excess" && TWICE_TOLD.test(blocks[block.index + 1]?.view.text.slice(0, NEXT) ?? "");
  return checks.filter((check) => check.holds || !(isBalanced(check) || isTwice(check)));
}
