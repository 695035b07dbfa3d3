/** One flag of a command as it is typed; its words stand in the help texts. */
export interface Flag {
  readonly name: string;
  readonly short?: string;
  /** True where a value follows: `--format json`. */
  readonly value: boolean;
}

export const COMMANDS = ["lint", "init", "import", "figures", "explain", "standard", "merge", "install-hook"] as const;

export type CommandName = (typeof COMMANDS)[number];

function switches(...names: readonly string[]): readonly Flag[] {
  return names.map((name) => ({ name, value: false }));
}

function values(...names: readonly string[]): readonly Flag[] {
  return names.map((name) => ({ name, value: true }));
}

const OUTPUT: Flag = { name: "output", short: "o", value: true };
const TEMPLATE: Flag = { name: "template", short: "t", value: true };

/** Flags that every command has. */
const COMMON: readonly Flag[] = [
  { name: "help", short: "h", value: false },
  { name: "version", short: "v", value: false },
  ...switches("color", "no-color", "verbose"),
];

/** The flags of each command. */
export const FLAGS: Readonly<Record<CommandName, readonly Flag[]>> = {
  lint: [
    ...values("format", "output-file", "max-warnings", "stdin-filename", "config", "ignore-pattern", "rule", "encoding", "against", "baseline", "since", "threads", "shard"),
    ...switches("quiet", "fix", "fix-dry-run", "stdin", "no-config", "print-config", "staged", "reports-only", "update-baseline", "watch"),
    TEMPLATE,
    ...COMMON,
  ],
  init: [...values("authority", "superior", "level", "year"), ...switches("force"), TEMPLATE, OUTPUT, ...COMMON],
  import: [...values("encoding"), ...switches("force"), OUTPUT, ...COMMON],
  figures: [...values("format", "ignore-pattern", "encoding"), ...switches("force"), OUTPUT, ...COMMON],
  merge: [...values("max-warnings"), ...switches("force"), OUTPUT, ...COMMON],
  explain: COMMON,
  standard: [...values("level", "year", "config"), ...switches("no-config"), TEMPLATE, ...COMMON],
  "install-hook": [...switches("uninstall"), ...COMMON],
};
