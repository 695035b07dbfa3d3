import { createHash } from "node:crypto";
import { hookTexts } from "../texts/hook.js";

/** What the hook runs; paths with forward slashes. */
export interface HookProgram {
  /** `undefined`: the script runs by itself. */
  readonly node: string | undefined;
  readonly script: string;
}

/** `other`: somebody else wrote it; `changed`: ours, with changes by hand. */
export type HookOrigin = "own" | "changed" | "other";

const OPENING = "#!/bin/sh\n# lint-report-hook ";
/** Example: `#!/bin/sh\n# lint-report-hook 0123456789abcdef\n…`; the number tells whether what follows was changed. */
const OWN = /^#!\/bin\/sh\n# lint-report-hook ([0-9a-f]{16})\n/u;

/** The hook: plain sh, as Git for Windows brings one; it finds Node and the command, or says what to do. */
export function hookScript(program: HookProgram): string {
  const { origin, noCommand, findings, failed } = hookTexts.script;
  const body = `# ${origin}
${runOf(program)}elif command -v lint-report >/dev/null 2>&1; then
  lint-report --staged
else
  printf '%s\\n' ${inQuotes(noCommand(program.script))} >&2
  exit 2
fi
code=$?
case $code in
  0) ;;
  1) printf '%s\\n' ${inQuotes(findings)} >&2 ;;
  *) printf '%s\\n' ${inQuotes(failed)} >&2 ;;
esac
exit $code
`;
  return `${OPENING}${numberOf(body)}\n${body}`;
}

/** Where everything is in its place: the beginning of the hook's question, up to what else might be there. */
function runOf({ node, script }: HookProgram): string {
  if (node === undefined) return `script=${inQuotes(pathTo(script))}\nif [ -f "$script" ]; then\n  "$script" --staged\n`;
  return `node=${inQuotes(node)}
script=${inQuotes(script)}
[ -x "$node" ] || node=node
if ! command -v "$node" >/dev/null 2>&1; then
  printf '%s\\n' ${inQuotes(hookTexts.script.noNode)} >&2
  exit 2
elif [ -f "$script" ]; then
  "$node" "$script" --staged
`;
}

/** The one line that another hook needs. */
export function hookLine({ node, script }: HookProgram): string {
  return `${node === undefined ? inQuotes(pathTo(script)) : `${inQuotes(node)} ${inQuotes(script)}`} --staged || exit 1`;
}

/** A name alone would be looked for on the PATH. */
function pathTo(executable: string): string {
  return executable.includes("/") ? executable : `./${executable}`;
}

/** Who wrote a hook. Line ends may have been converted where it lies among the files. */
export function originOf(text: string): HookOrigin {
  const plain = text.replaceAll("\r\n", "\n");
  const own = OWN.exec(plain);
  if (own === null) return "other";
  return own[1] === numberOf(plain.slice(own[0].length)) ? "own" : "changed";
}

function numberOf(body: string): string {
  return createHash("sha256").update(body).digest("hex").slice(0, 16);
}

/** A word that the shell takes as it is. */
function inQuotes(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
