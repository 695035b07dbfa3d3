import { outlineOf, readTitle, rolesByBlock, vocabulary, type Block, type Report, type Section } from "@lint-report/report-model";

/** What the words of a heading say, whatever year was read; nothing for hints. */
export function rolesWithoutYear({ id, title }: Section, report: Report): readonly string[] {
  if (id !== undefined) return [id];
  const reading = readTitle(title, vocabulary(report), undefined);
  return reading.by === "hint" ? [] : reading.roles;
}

const PLAN = "plan";

/** The roles of a block; below （二）下步打算, in a chapter that tells of the shortcomings as well, only the plan. */
export function rolesAt({ index }: Block, report: Report): readonly string[] {
  const roles = rolesByBlock(report)[index] ?? [];
  if (roles.length < 2 || !roles.includes(PLAN)) return roles;
  const section = outlineOf(report).sections.findLast(({ block }) => block.index <= index);
  const [own, ...more] = section === undefined ? [] : rolesWithoutYear(section, report);
  return own === PLAN && more.length === 0 ? [own] : roles;
}
