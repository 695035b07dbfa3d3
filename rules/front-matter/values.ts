import { LIST_SEPARATOR, placeOfKey, placeOfValue, UNFILLED, validateFrontMatter, type FrontMatter, type Report, type SchemaFault, type Span } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";
import { nearest } from "../src/nearest.js";
import { wordsIn } from "../src/words.js";

/** A fault of the schema with the value that has it. */
interface Fault {
  readonly path: readonly string[];
  /** The last key on the way. */
  readonly key: string;
  readonly value: unknown;
  /** As it is written. */
  readonly text: string;
  readonly place: Span;
  readonly params: SchemaFault["params"];
}

type Words = (fault: Fault, frontMatter: FrontMatter, input: RuleInput) => Finding | undefined;

/** What each keyword of the schema means for the writer. */
const WORDS: Readonly<Record<string, Words>> = {
  propertyNames: unknownKey, type: wrongType, enum: wrongChoice, minimum: wrongYear, maximum: wrongYear, minItems: ({ key, place }) => ({ key: "empty-value", ...place, data: { key } }),
};

/** Values that are still the template's, quoted or not: `{{单位}}` without quotation marks is a map to YAML. */
export function unfilled(frontMatter: FrontMatter, { source }: Report): readonly Finding[] {
  return [...frontMatter.values].flatMap(([key, { start, end }]) => (UNFILLED.test(source.slice(start, end)) ? [{ key: "unfilled", start, end, data: { key } }] : []));
}

/** Unknown keys, wrong types, choices that do not exist. */
export function values(frontMatter: FrontMatter, input: RuleInput): readonly Finding[] {
  const data = Object.fromEntries([...frontMatter.values].map(([key, { value }]) => [key, value]));
  if (validateFrontMatter(data)) return [];
  return (validateFrontMatter.errors ?? []).flatMap(({ instancePath, keyword, params }): readonly Finding[] => {
    const path = instancePath.split("/").slice(1);
    const value = path.reduce<unknown>((inside, key) => (inside as Readonly<Record<string, unknown>> | null)?.[key], data);
    const place = placeOfValue(frontMatter, path);
    const text = input.report.source.slice(place.start, place.end);
    if (path.length > 0 && UNFILLED.test(text)) return [];
    const found = WORDS[keyword]?.({ path, key: path.filter((key) => !INDEX.test(key)).pop() ?? "", value, text, place, params }, frontMatter, input);
    return found === undefined ? [] : [found];
  });
}

const INDEX = /^\d+$/u;

function unknownKey({ path, params }: Fault, frontMatter: FrontMatter, { data }: RuleInput): Finding | undefined {
  const key = String(params["propertyName"]);
  if (path.length === 0 && wordsIn(data.words, "foreign").includes(key)) return undefined;
  const place = placeOfKey(frontMatter, path, key);
  const keys = keysAllowed(path);
  const synonym = wordsIn(data.words, "synonyms").map((pair) => pair.split("=")).find(([name]) => name === key)?.[1];
  const [guess] = synonym === undefined ? nearest(key, keys) : [synonym];
  if (guess === undefined) return { key: "unknown-key", ...place, data: { key, keys: keys.join(LIST_SEPARATOR) } };
  const isFree = frontMatter.document.getIn([...path, guess], true) === undefined;
  return { key: "misspelt-key", ...place, data: { key, nearest: guess }, expected: [guess], edits: isFree ? [{ ...place, text: guess }] : [] };
}

/** The names that the schema allows at a path, asked of the schema itself. */
function keysAllowed(path: readonly string[]): readonly string[] {
  validateFrontMatter(path.reduceRight<unknown>((inside, key) => ({ [key]: inside }), { "": null }));
  const names = (validateFrontMatter.errors ?? []).find(({ instancePath, params }) => instancePath.split("/").length - 1 === path.length && Array.isArray(params["allowedValues"]));
  return (names?.params["allowedValues"] as readonly string[] | undefined) ?? [];
}

function wrongType({ path, key, value, text, place }: Fault, frontMatter: FrontMatter): Finding | undefined {
  if (value === null || value === undefined || value === "") return { key: "empty-value", ...placeOfKey(frontMatter, path.slice(0, -1), key), data: { key } };
  if (key === "year") return yearForm(key, text, place);
  if (key === "period") return { key: "period-form", ...place };
  return { key: "text-form", ...place, data: { key, value: text } };
}

const ONE_YEAR = /^\D{0,6}((?:19|20)\d{2})\D{0,6}$/u;

function yearForm(key: string, value: string, place: Span): Finding {
  const year = ONE_YEAR.exec(value)?.[1];
  const right = year === undefined ? {} : { expected: [year], edits: [{ ...place, text: year }], safe: true };
  return { key: "year-form", ...place, data: { key, value }, ...right };
}

function wrongYear({ key, text, place }: Fault): Finding {
  return yearForm(key, text, place);
}

const REMARK = /（.{1,20}）$/u;

/** Which of the choices a word means, where only one can be meant. */
function wrongChoice({ path, key, value, text, place, params }: Fault, _: FrontMatter, input: RuleInput): Finding | undefined {
  if (path.length === 0 || (value !== null && typeof value === "object")) return undefined;
  if (value === null || value === "") return { key: "empty-value", ...place, data: { key } };
  const choices = (params["allowedValues"] as readonly string[] | undefined) ?? [];
  const { levels } = input.report.context.standard;
  const named = choices.map((choice) => ({ choice, names: levels.filter((level) => (key === "level" ? level.key : level.profile) === choice).map(({ name }) => name.replace(REMARK, "")) }));
  const word = typeof value === "string" ? value : JSON.stringify(value);
  const meant = named.filter(({ names }) => names.some((name) => name.includes(word) || word.includes(name))).map(({ choice }) => choice);
  const guesses = meant.length > 0 ? meant : nearest(word, choices).slice(0, 1);
  const list = named.map(({ choice, names }) => `${choice}（${names.join(LIST_SEPARATOR)}）`).join(LIST_SEPARATOR);
  return { key: "choice", ...place, data: { key, value: text, choices: list }, expected: guesses, edits: guesses.length === 1 ? guesses.map((right) => ({ ...place, text: right })) : [] };
}
