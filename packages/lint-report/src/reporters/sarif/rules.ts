import { noteOf, pageUrl, type Severity } from "remark-preset-lint-report";
import type { ReportingConfiguration, ReportingDescriptor } from "sarif";
import type { Engine } from "../../engine.js";

export type Level = NonNullable<ReportingConfiguration["level"]>;

export const LEVELS = { error: "error", warning: "warning", info: "note" } as const satisfies Readonly<Record<Severity, Level>>;

const GRAVEST_FIRST: readonly Severity[] = ["error", "warning", "info"];

/** Rules in the order in which results name them. */
export interface RuleIndex {
  readonly indexOf: (id: string) => number;
  readonly descriptors: () => ReportingDescriptor[];
}

/** Collects the rules that results refer to, so that a log carries the pages of these and no others. */
export function ruleIndex(engine: Engine): RuleIndex {
  const ids: string[] = [];
  return {
    indexOf: (id) => {
      if (!ids.includes(id)) ids.push(id);
      return ids.indexOf(id);
    },
    descriptors: () => ids.map((id) => descriptorOf(id, engine)),
  };
}

function descriptorOf(id: string, { rules, pages, standard }: Engine): ReportingDescriptor {
  const rule = rules[id];
  const page = pages[id];
  const helpUri = pageUrl(id);
  if (rule === undefined) return { id, helpUri };
  const used = new Set(Object.values(rule.messages).map(({ severity }) => severity));
  const gravest = GRAVEST_FIRST.find((severity) => used.has(severity)) ?? "info";
  const basis = rule.basis.length === 0 ? [] : [noteOf(rule.basis, standard)];
  return {
    id, shortDescription: { text: rule.title }, fullDescription: { text: [rule.title, ...basis].join("\u3002") }, helpUri,
    help: { text: `${rule.title} ${helpUri}`, ...(page === undefined ? {} : { markdown: page }) },
    defaultConfiguration: { level: LEVELS[gravest] },
    properties: { basis, fixable: rule.fixable, messages: Object.fromEntries(Object.entries(rule.messages).map(([key, { severity }]) => [key, LEVELS[severity]])) },
  };
}
