import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import { compiledFileOf, keepCompiled, readCompiled } from "./compiled-file.js";
import { FOR_ONE_DRAFT, setFlags } from "./flags.js";
import { threadRole } from "./role.js";

/**
 * The first thing that runs. The program stands behind it in the same file, in a comment, so that Node itself reads past it; here it is
 * compiled with what V8 kept from an earlier run, which takes a fraction of the time. Without that, or where it does not fit, it is compiled anew.
 */

/** Written in by the build: what tells this program from every other. */
declare const PROGRAM_ID: string;

/** As the build writes it; put together here, so that it stands in this file only once. */
const OPENING = ["/*", "program\n"].join("");
const CLOSING = "*/\n";
/** The end of a comment inside the program; a character that stands nowhere else keeps the two apart. */
const HIDDEN = "*\u0001/";
const WRAPPER = ["(function (exports, require, module, __filename, __dirname) {", "\n})"] as const;

type Program = (...names: readonly [exports: unknown, require: NodeJS.Require, module: NodeJS.Module, filename: string, folder: string]) => void;

/** Flags of V8 hold for all threads, and the first one sees to what is kept. */
const isFirstThread = threadRole() === undefined;

function start(): void {
  // Only ASCII, as the build sees to it.
  const own = readFileSync(__filename, "latin1");
  const at = own.indexOf(OPENING);
  const text = own.slice(at + OPENING.length, -CLOSING.length).replaceAll(HIDDEN, "*/");
  const file = compiledFileOf(PROGRAM_ID, process.env);
  const cachedData = file === undefined ? undefined : readCompiled(file);
  if (isFirstThread) setFlags(FOR_ONE_DRAFT);
  const script = new Script(WRAPPER.join(text), { filename: __filename, ...(cachedData === undefined ? {} : { cachedData }) });
  if (file !== undefined && isFirstThread && script.cachedDataRejected !== false) process.on("exit", () => { if (isTypical(process.argv)) keepCompiled(file, script.createCachedData()); });
  // What the wrapper is.
  const program = script.runInThisContext() as Program;
  program(exports, require, module, __filename, __dirname);
}

/** Where a draft was named, what has been compiled by the end is what most runs need. */
function isTypical(words: readonly string[]): boolean {
  return words.slice(2).some((word) => /\.(?:md|txt)$/iu.test(word));
}

start();
