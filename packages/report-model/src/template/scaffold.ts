import type { Duty, LevelKey, Standard, Task } from "@lint-report/standard";
import { authorityNamed } from "../facts/authority.js";
import { replacedBetween } from "../text/between.js";
import { OF_HEAD_OFFICE, ZONE } from "../text/chinese-names.js";
import { EXAMPLE_YEAR, FULL_STOP, markInWords, SUPERIOR_PREFIX } from "../text/chinese.js";
import { fillPlaceholders, titlesOfKind } from "./skeleton.js";
import type { Template, TemplateTopic } from "./types.js";

/** What is known when a draft is begun; what is not becomes a placeholder for the clerk. */
export interface ScaffoldRequest {
  readonly template: Template;
  readonly standard: Standard;
  readonly level: LevelKey;
  readonly year: number;
  readonly authority?: string | undefined;
  readonly superior?: string | undefined;
}

/** `<!-- generated: topics -->` … `<!-- /generated -->`: text that comes from the standard's data. */
const GENERATED = { open: /<!-- generated: ([a-z-]{1,40}) -->\n/gu, close: "<!-- /generated -->" };
/** A year is a number in front matter; the template quotes it so as to be valid YAML itself. */
const QUOTED_YEAR = '"{{year}}"';
/** A section's requirements; the draft keeps its id alone. */
const SECTION_COMMENT = { open: /<!-- (section: ?[a-z0-9-]{1,60})\n/gu, close: "-->" };

/** A draft with the mandated outline for a year: Markdown in which only `{{…}}` and the guidance comments are left to do. */
export function scaffoldOf(request: ScaffoldRequest): string {
  const expanded = expandGenerated(request.template, request.standard, { year: request.year, level: request.level, markers: false });
  const quoteless = expanded.replaceAll(QUOTED_YEAR, String(request.year));
  const dated = quoteless.replaceAll(EXAMPLE_YEAR, (_, before: string) => before + String(request.year + 1));
  return replacedBetween(fillPlaceholders(dated, valuesOf(request)), SECTION_COMMENT, (_, section) => `<!-- ${section} -->`);
}

interface Expansion {
  /** Report year, or `undefined` for headings that fit every year. */
  readonly year: number | undefined;
  readonly level: LevelKey;
  /** True to keep the markers, as in the template's own file. */
  readonly markers: boolean;
}

/** The template's source with its generated blocks written anew from the data. */
export function expandGenerated(template: Template, standard: Standard, expansion: Expansion): string {
  return replacedBetween(template.source, GENERATED, (whole, kind) => {
    const body = generatedBody(kind, template, { standard, ...expansion });
    if (body === undefined) return whole;
    return expansion.markers ? `<!-- generated: ${kind} -->\n\n${body}\n\n<!-- /generated -->` : body;
  });
}

type Data = Expansion & { readonly standard: Standard };

function generatedBody(kind: string, template: Template, data: Data): string | undefined {
  if (kind === "topics") return topicsBody(template, data);
  if (kind === "duties-party") return dutiesBody(template, "party", data);
  if (kind === "duties-government") return dutiesBody(template, "government", data);
  return undefined;
}

function topicsBody(template: Template, data: Data): string {
  const topics = template.sections.flatMap((section) => section.topics);
  return topicsInOrder(topics, data.standard, data.year).map((topic, index) => {
    const sentences = topic.indicators.flatMap((key) => data.standard.indicators.find((each) => each.key === key)?.sentence ?? []);
    const heading = `### ${markInWords("bracket", index + 1)}${titleOfTopic(topic.key, data.standard, data.year)}`;
    return `${heading}\n\n${sentences.map((sentence) => sentence + FULL_STOP).join("")}`;
  }).join("\n\n");
}

/** In a programme's years its tasks give the order; topics without a task keep theirs at the end. */
export function topicsInOrder(topics: readonly TemplateTopic[], standard: Standard, year: number | undefined): readonly TemplateTopic[] {
  const tasks = tasksOfYear(standard, year);
  const rank = (topic: TemplateTopic): number => {
    const at = tasks.findIndex((task) => task.topic === topic.key);
    return at < 0 ? tasks.length : at;
  };
  return [...topics].sort((a, b) => rank(a) - rank(b));
}

/** The programme's tasks that a report of the year is expected to follow; none where no programme is known. */
export function tasksOfYear(standard: Standard, year: number | undefined): readonly Task[] {
  if (year === undefined) return [];
  return standard.tasks.filter(({ from, until }) => (from ?? -Infinity) <= year && year <= (until ?? Infinity));
}

/** What a topic is called in a year: by the programme's task, else by its neutral title. */
export function titleOfTopic(key: string, standard: Standard, year: number | undefined): string {
  const task = tasksOfYear(standard, year).find(({ topic }) => topic === key);
  return task?.title ?? standard.topics.find((topic) => topic.key === key)?.title ?? key;
}

function dutiesBody(template: Template, principal: Duty["principal"], data: Data): string {
  const asked = new Set(template.sections.flatMap((section) => section.duties));
  return data.standard.duties
    .filter((duty) => duty.principal === principal && asked.has(duty.key) && duty.levels.includes(data.level))
    .map((duty) => `${duty.sentence}${FULL_STOP}`)
    .join("\n\n");
}

/** Levels whose full name may begin with the unit above: 清河县云溪镇人民政府. */
const BELOW: readonly LevelKey[] = ["town", "subdistrict", "department"];

/** The unit above that a full name begins with; two of them, 赣江市南湖区云溪镇, leave open which is meant, and a zone is not above its own committee. */
function superiorIn(authority: string, level: LevelKey): string | undefined {
  const own = authority.replace(OF_HEAD_OFFICE, "");
  const prefix = BELOW.includes(level) ? SUPERIOR_PREFIX.exec(own)?.[0] : undefined;
  return prefix === undefined || ZONE.test(prefix) || SUPERIOR_PREFIX.test(own.slice(prefix.length)) ? undefined : prefix;
}

function valuesOf(request: ScaffoldRequest): Readonly<Record<string, string | undefined>> {
  const { authority, superior, standard, level, year } = request;
  const named = authority === undefined ? undefined : authorityNamed(authority, standard);
  const kind = named?.kinds.find((each) => each.level === level) ?? standard.authorities.find((each) => each.level === level);
  return {
    authority, superior: superior ?? superiorIn(authority ?? "", level), level,
    year: String(year),
    nextYear: String(year + 1),
    template: request.template.name,
    ...titlesOfKind(kind, standard),
  };
}
