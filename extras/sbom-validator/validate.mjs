// Validates a bill of materials: `node validate.mjs [file]`, by default the one that `npm run package` makes. A bill with a fault put in must fail.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { PackageURL } from "packageurl-js";

const path = process.argv[2] ?? fileURLToPath(new URL("../../artefacts/sbom.cdx.json", import.meta.url));
const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
const text = readFileSync(path, "utf8");

const fault = await validator.validate(text);
if (fault !== null) {
  console.error(`${path} is no valid CycloneDX 1.6:\n${JSON.stringify(fault, null, 2)}`);
  process.exit(1);
}
const { components } = JSON.parse(text);
for (const { purl } of components) if (purl !== undefined) PackageURL.fromString(purl);

if (await validator.validate(text.replace('"type": "library"', '"type": "libary"')) === null) {
  console.error("The validator finds nothing wrong with a wrong bill, expected a fault");
  process.exit(1);
}
console.log(`${path}: valid CycloneDX 1.6, ${String(components.length)} components`);
