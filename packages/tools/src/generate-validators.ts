import { join } from "node:path";
import { additionFieldsModule, additionSchemas } from "./addition-schemas.js";
import { readSchema } from "./data-files.js";
import { optionSchemas, readRules } from "./generate-rules.js";
import { frontMatterFieldsModule } from "./front-matter-fields.js";
import { validatorsModule } from "./standalone.js";
import { writeOrCheck } from "./write-files.js";

/** Schemas by the module that holds their compiled validators. Compiled first: reading a template needs them. */
const root = process.cwd();
const schema = (path: string) => readSchema(join(root, path));

/** A configuration may hold entries of the standard, in the standard's own form. */
const config = schema("packages/lint-report/schema/config.schema.json");
const additions = additionSchemas(config, root);

writeOrCheck(root, new Map([
  ["packages/report-model/src/generated/validators.ts", validatorsModule({
    validateTemplateSection: schema("packages/report-model/schema/template-section.schema.json"),
    validateFrontMatter: schema("packages/report-model/schema/front-matter.schema.json"),
  })],
  ["packages/report-model/src/generated/front-matter-fields.ts", frontMatterFieldsModule(schema("packages/report-model/schema/front-matter.schema.json"))],
  ["packages/lint-report/src/generated/validators.ts", validatorsModule({
    validateConfig: config,
    validateBaseline: schema("packages/lint-report/schema/baseline.schema.json"),
  }, Object.fromEntries(additions.map(({ address, schema: referenced }) => [address, referenced])))],
  ["packages/lint-report/src/generated/addition-fields.ts", additionFieldsModule(additions)],
  ["rules/generated/validators.ts", validatorsModule(optionSchemas(readRules(root, undefined)))],
]));
