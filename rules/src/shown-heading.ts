import { SENTENCE_END } from "@lint-report/report-model";

/** A heading as a message quotes it: of a line that holds the whole paragraph the first sentence. Example: 压实领导责任, of 压实领导责任。局长主持…. */
export function shownHeading(title: string): string {
  return holdsText(title) ? title.slice(0, firstStop(title)) : title;
}

/** True for a heading line with text behind its first sentence. */
export function holdsText(title: string): boolean {
  const stop = firstStop(title);
  return stop > 0 && stop < title.length - 1;
}

function firstStop(title: string): number {
  return title.split("").findIndex((unit) => SENTENCE_END.includes(unit));
}
