// The bill of materials (CycloneDX 1.6): each file that is handed out, and what of others is inside.
import { createHash } from "node:crypto";

const VERSION_OF_FORMAT = "1.6";

/** Of each file: its name, its SHA-256, and the references of what it holds. */
export function sbomOf({ version, time, repository, files, packages, runtime }) {
  const root = `pkg:npm/lint-report@${version}`;
  const components = [...files.map(fileComponent), ...packages.map(packageComponent), ...(runtime === undefined ? [] : [runtimeComponent(runtime)])];
  const plain = {
    bomFormat: "CycloneDX",
    specVersion: VERSION_OF_FORMAT,
    version: 1,
    metadata: {
      timestamp: new Date(time * 1000).toISOString(),
      component: {
        type: "application", "bom-ref": root, name: "lint-report", version, purl: root, licenses: licencesOf("MIT"),
        externalReferences: [{ type: "vcs", url: repository }],
      },
    },
    components,
    dependencies: [
      { ref: root, dependsOn: files.map(({ name }) => fileRef(name)) },
      ...files.map(({ name, holds }) => ({ ref: fileRef(name), dependsOn: [...holds] })),
      ...components.filter((component) => component.type !== "file").map((component) => ({ ref: component["bom-ref"] })),
    ],
  };
  return { ...plain, serialNumber: serialOf(plain) };
}

/** How a package is named in the bill. Example: `pkg:npm/%40types/mdast@4.0.4` */
export const packageRef = ({ name, version }) => `pkg:npm/${name.replace("@", "%40")}@${version}`;
export const runtimeRef = ({ version }) => `pkg:generic/node@${version}`;
const fileRef = (name) => `file:${name}`;

function fileComponent({ name, sha256 }) {
  return { type: "file", "bom-ref": fileRef(name), name, hashes: [{ alg: "SHA-256", content: sha256 }] };
}

function packageComponent(each) {
  const ref = packageRef(each);
  const [group, name] = each.name.startsWith("@") ? each.name.split("/") : [undefined, each.name];
  return {
    type: "library", "bom-ref": ref, ...(group === undefined ? {} : { group }), name, version: each.version, purl: ref,
    hashes: hashesOf(each.integrity), licenses: licencesOf(each.license),
  };
}

/** Node, of the binaries that the registry has, with the libraries that it says are inside it. */
function runtimeComponent({ version, libraries, binaries }) {
  return {
    type: "platform", "bom-ref": runtimeRef({ version }), name: "node", version, purl: runtimeRef({ version }), licenses: licencesOf("MIT"),
    components: [
      ...binaries.map(packageComponent),
      ...Object.entries(libraries).map(([name, of]) => ({ type: "library", "bom-ref": `${runtimeRef({ version })}#${name}`, name, version: of })),
    ],
  };
}

/** Example: `sha512-…` in base 64 becomes hexadecimal. */
function hashesOf(integrity) {
  const [, content] = /^sha512-(.+)$/u.exec(integrity ?? "") ?? [];
  return content === undefined ? [] : [{ alg: "SHA-512", content: Buffer.from(content, "base64").toString("hex") }];
}

/** An expression where it is one; CycloneDX wants single identifiers apart. */
function licencesOf(license) {
  return /[ ()]/u.test(license) ? [{ expression: license }] : [{ license: { id: license } }];
}

/** The same bill has the same number: an UUID (version 8) of its own bytes. */
function serialOf(bill) {
  const hex = createHash("sha256").update(JSON.stringify(bill)).digest("hex");
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The licences of everything inside, as those licences ask for it. */
export function noticesOf({ packages, runtime }) {
  const parts = packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text ?? `The package brings no text of its licence; it is ${license}.`}`);
  if (runtime !== undefined) parts.push(`Node.js ${runtime.version}, inside the executables\n\n${runtime.text}`);
  const line = "-".repeat(78);
  return `What lint-report's files hold of others, and under which licences. lint-report itself: MIT, see LICENSE.\n\n${parts.map((part) => `${line}\n${part}\n`).join("\n")}`;
}
