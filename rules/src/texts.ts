import type { Basis } from "@lint-report/standard";

/** The wording that all rules share; each rule's own words stand in its `rule.yaml`. */
const GROUND = "依据：";

/** “依据：《…》（文号）第…条：要点”, several joined. What published reports do is described, not titled. */
export function groundsInWords(grounds: readonly Basis[]): string {
  return GROUND + grounds.map(groundInWords).join("；");
}

function groundInWords({ kind, document, number, article, gist }: Basis): string {
  if (kind === "practice") return `${document}：${gist}`;
  const numbered = number === "" ? "" : `（${number}）`;
  return `《${document}》${numbered}${article}：${gist}`;
}
