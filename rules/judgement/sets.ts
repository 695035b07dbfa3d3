import { FIGURE_RULES, MEASURED, type LabelledSet } from "./judge.js";
import { PLACE, type StatedFault, type Statement } from "./statements.js";

/** The sets of labelled statements. `open`: used while the rules were written; the others were each blind at their first judgement, in this order, and tuned on since. */
export const SETS: readonly string[] = [
  "open", "held-out", "fresh", "blind", "second", "third", "fourth", "fifth", "sixth",
  "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
  "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twentyfirst", "twentysecond", "twentythird", "twentyfourth",
  "twentyfifth", "twentysixth", "twentyseventh", "twentyeighth", "twentyninth", "thirtieth", "thirtysecond", "thirtyfirst", "thirtythird",
  "thirtyfourth", "thirtyfifth", "thirtysixth", "thirtyseventh", "thirtyeighth", "thirtyninth", "fortieth", "fortyfirst", "fortysecond", "fortythird", "fortyfourth", "fortyfifth", "fortysixth", "fortyseventh", "fortyeighth", "fortyninth", "fiftieth", "fiftyfirst", "fiftysecond", "fiftythird", "fiftyfourth", "fiftyfifth", "fiftysixth", "fiftyseventh", "fiftyeighth", "fiftyninth", "sixtieth", "sixtyfirst", "sixtysecond", "sixtythird", "sixtyfourth", "sixtyfifth", "sixtysixth", "sixtyseventh", "sixtyeighth", "sixtyninth", "seventieth", "seventyfirst", "seventysecond", "seventythird", "seventyfourth", "seventyfifth", "seventysixth", "seventyseventh", "seventyeighth", "seventyninth", "eightieth", "eightyfirst", "eightysecond", "eightythird", "eightyfourth", "eightyfifth", "eightysixth", "eightyseventh", "eightyeighth", "eightyninth", "ninetieth", "ninetyfirst", "ninetysecond", "ninetythird", "ninetyfourth", "ninetyfifth", "ninetysixth", "ninetyseventh", "ninetyeighth", "ninetyninth", "hundredth", "hundredfirst", "hundredsecond", "hundredthird", "hundredfourth", "hundredfifth", "hundredsixth", "hundredseventh", "hundredeighth", "hundredninth", "hundredtenth", "hundredeleventh", "hundredtwelfth", "hundredthirteenth", "hundredfourteenth", "hundredfifteenth", "hundredsixteenth", "hundredseventeenth", "hundredeighteenth", "hundredtwentieth", "hundrednineteenth", "hundredtwentysecond", "hundredtwentyfirst", "hundredtwentythird", "hundredtwentyfourth", "hundredtwentyfifth", "hundredtwentysixth", "hundredtwentyseventh", "hundredtwentyeighth", "hundredtwentyninth", "hundredthirtieth", "hundredthirtyfirst", "hundredthirtysecond", "hundredthirtythird", "hundredthirtyfourth", "hundredthirtyfifth", "hundredthirtysixth", "retoldfirst", "retoldsecond", "retoldthird", "hundredthirtyseventh", "retoldfourth", "retoldfifth", "retoldsixth", "retoldseventh", "retoldeighth", "retoldninth", "right-governments", "right-departments", "right-natural", "right-drawn",
];

/** Whole reports with planted faults, judged like a set. */
export const REPORTS = "reports";
export const ALL_SETS: readonly string[] = [...SETS, REPORTS];

/** The statements of a set with the draft they are read in; `read` gives a file of this folder, `parse` reads YAML. */
export function openSet(name: string, { read, parse }: Reading): LabelledSet {
  if (name !== REPORTS) return { statements: parse(read(`statements-${name}.yaml`)) as readonly Statement[], frame: read("frame.md"), measured: MEASURED };
  const byFile = parse(read("flawed/faults.yaml")) as Readonly<Record<string, readonly Omit<StatedFault, "sure">[]>>;
  const statements = Object.entries(byFile).map(([file, faults]): Statement => ({
    id: file, text: read(`flawed/${file}`), source: "invented", suspicious: false, faults: faults.map((fault) => ({ ...fault, sure: true })), note: "",
  }));
  return { statements, frame: PLACE, measured: FIGURE_RULES };
}

interface Reading {
  readonly read: (file: string) => string;
  readonly parse: (text: string) => unknown;
}
