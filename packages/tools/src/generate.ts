import { ruleFiles, readRules } from "./generate-rules.js";
import { readStandard, standardFiles } from "./generate-standard.js";
import { writeOrCheck } from "./write-files.js";

const root = process.cwd();
const standard = readStandard(root);
const rules = readRules(root, new Set(standard.basis.map(({ key }) => key)));
writeOrCheck(root, new Map([...standardFiles(root, standard), ...ruleFiles(root, rules)]));
