/** Where the pages of the rules are published. */
const PAGES = "https://github.com/lint-report/lint-report/blob/main/rules";

/** Address of a rule's page. */
export function pageUrl(ruleId: string): string {
  return `${PAGES}/${ruleId}/readme.md`;
}
