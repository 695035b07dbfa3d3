import type { Artifact as SarifArtifact, Notification, Result, Run } from "sarif";
import { fingerprintsOf } from "../../baseline/fingerprint.js";
import { cleanLine } from "../../terminal/clean.js";
import { formatTexts } from "../../texts/formats.js";
import { reportTexts } from "../../texts/report.js";
import type { FileResult, Reporter, ReporterContext } from "../reporter.js";
import { closing, OPENING, resultLine } from "./frame.js";
import { resultOf, type Artifact, type Standing } from "./result.js";
import { ruleIndex, type RuleIndex } from "./rules.js";
import { uriOf } from "./uri.js";

const NAME = "lint-report";
const HOME = "https://github.com/lint-report/lint-report";
const UNREADABLE = "unreadable-file";

/** SARIF 2.1.0. Results come as they are found; what is said of all of them stands behind them. */
export function sarifReporter(context: ReporterContext): Reporter {
  const rules = ruleIndex(context.engine);
  const artifacts: SarifArtifact[] = [];
  const notifications: Notification[] = [];
  let count = 0;
  return {
    start: () => OPENING,
    file: (result) => {
      const artifact = { uri: uriOf(result.path), index: artifacts.length, source: result.source };
      artifacts.push(artifactData(artifact.uri, result));
      if (result.error !== null) notifications.push(notificationOf(result.error, artifact));
      return resultsOf(result, artifact, { rules, hasBaseline: context.baseline !== undefined }).map((each) => resultLine(each, count++)).join("");
    },
    end: ({ failed }) => closing({
      artifacts, tool: toolOf(rules, context), invocations: [{ executionSuccessful: failed === 0, toolExecutionNotifications: notifications }],
    }),
  };
}

function toolOf(rules: RuleIndex, { engine }: ReporterContext): Run["tool"] {
  return {
    driver: {
      name: NAME, informationUri: HOME, version: engine.version, semanticVersion: engine.version, language: "zh-CN", rules: rules.descriptors(),
      notifications: [{ id: UNREADABLE, shortDescription: { text: formatTexts.check }, fullDescription: { text: formatTexts.unreadable }, help: { text: formatTexts.unreadable } }],
    },
  };
}

/** What the draft was taken for goes with it. */
function artifactData(uri: string, { facts }: FileResult): SarifArtifact {
  return { location: { uri }, roles: ["analysisTarget"], ...(facts === null ? {} : { properties: { ...facts } }) };
}

function notificationOf(error: string, { uri, index }: Artifact): Notification {
  return {
    level: "error", descriptor: { id: UNREADABLE, index: 0 }, message: { text: reportTexts.failed(cleanLine(error)) },
    locations: [{ physicalLocation: { artifactLocation: { uri, index } } }],
  };
}

interface Surroundings {
  readonly rules: RuleIndex;
  readonly hasBaseline: boolean;
}

/** Findings, those that a comment silences, those that the baseline accepts; numbered together, so that alike ones are told apart. */
function resultsOf({ messages, suppressed, accepted, source }: FileResult, artifact: Artifact, { rules, hasBaseline }: Surroundings): readonly Result[] {
  const known: Standing["baselineState"] = hasBaseline ? "unchanged" : undefined;
  const fresh: Standing["baselineState"] = hasBaseline ? "new" : undefined;
  const all = [
    ...messages.map((message) => ({ message, baselineState: fresh, suppression: undefined })),
    ...suppressed.map((message) => ({ message, baselineState: known, suppression: { kind: "inSource" as const, justification: cleanLine(message.suppression) } })),
    ...accepted.map((message) => ({ message, baselineState: known, suppression: { kind: "external" as const, justification: formatTexts.accepted } })),
  ].sort((a, b) => a.message.place.start.offset - b.message.place.start.offset);
  const fingerprints = fingerprintsOf(all.map(({ message }) => message), source);
  return all.map(({ message, baselineState, suppression }, index) => {
    const standing: Standing = { fingerprint: fingerprints[index] ?? "", baselineState, suppression };
    return resultOf(message, artifact, { standing, rules });
  });
}
