import type { Report } from "@lint-report/report-model";

/** The first reporting year of which the mandated parts are asked for. */
export function firstMandatedYear({ context }: Report): number {
  return Math.min(...context.standard.mandated.map(({ from }) => from ?? -Infinity));
}
