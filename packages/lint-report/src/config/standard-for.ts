import { standardWith } from "@lint-report/report-model";
import type { Standard } from "@lint-report/standard";
import { addsNothing } from "./additions.js";
import type { Config } from "./types.js";

const known = new WeakMap<Config, Standard>();

/** The standard with what a configuration adds to it: the same object each time, since the model remembers what it derives from one. */
export function standardFor(config: Config, standard: Standard): Standard {
  if (addsNothing(config.additions)) return standard;
  const made = known.get(config) ?? standardWith(standard, config.additions);
  known.set(config, made);
  return made;
}
