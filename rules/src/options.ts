import { validateRuleOptions, type SchemaFault } from "../generated/validators.js";

/** The first fault of a rule's options against its `rule.yaml`, or `undefined`. */
export function optionsFault(ruleId: string, options: unknown): SchemaFault | undefined {
  return validateRuleOptions({ [ruleId]: options }) ? undefined : validateRuleOptions.errors?.[0];
}
