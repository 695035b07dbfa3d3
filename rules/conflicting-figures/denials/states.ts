import { STAGE_OPENS, type Block, type Report } from "@lint-report/report-model";
import { firstIn, has } from "../reading/lists.js";
import { bareWords, type Words } from "../reading/words.js";

const NONE: readonly string[] = [];

/** 不合格 of 案卷被评为不合格, 死亡 of 因交通事故死亡人数控制在: how many files or persons came to it, and nothing else. */
export function stateIn(text: string, words: Words, report: Report): string | undefined {
  const state = firstIn(text, words["states"]);
  const rest = state === undefined ? "" : (words["state-words"] ?? NONE).reduce((left, word) => left.replaceAll(word, ""), text.replace(state, ""));
  return bareWords(rest, words, report) === "" ? state : undefined;
}

/** The kind of files that a text names last. */
export function subIn(text: string, words: Words): string {
  return (words["file-kinds"] ?? NONE).map((word) => ({ word, at: text.lastIndexOf(word) })).filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at)[0]?.word ?? "";
}

/** 许可案卷10卷，无不合格 says nothing of 处罚案卷. */
export function isOfAll(told: string, sub: string, words: Words): boolean {
  const own = subIn(told, words);
  return (own === "" || own === sub) && !has(told, words["elsewhere"]) && !has(told, words["own-level"]);
}

/** 在自查阶段, 在抽查阶段: paragraphs that tell of two things. */
export function areOfTwoStages(one: Block, other: Block): boolean {
  const [a, b] = [one, other].map(({ view }) => STAGE_OPENS.exec(view.text)?.[1]);
  return a !== undefined && b !== undefined && a !== b;
}
