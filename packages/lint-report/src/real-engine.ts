import {
  authorityNamed, decodeDraft, demandsOf, encodeEdits, kindsOfPlace, looksLikeReport, otherReportsOf, readTemplate, scaffoldOf, templates,
} from "@lint-report/report-model";
import { standard } from "@lint-report/standard";
import { figuresOfDraft, inspectDraft, lintDraft, maskText, optionsFault, ruleData, rulePages } from "remark-preset-lint-report";
import type { Engine } from "./engine.js";
import { validateBaseline, validateConfig } from "./generated/validators.js";
import { importText } from "./import-text.js";
import { VERSION } from "./version.js";

/** The model, the standard and the rules of this project. */
export const engine: Engine = {
  version: VERSION,
  lint: lintDraft,
  otherReports: otherReportsOf,
  figures: figuresOfDraft,
  inspect: inspectDraft,
  rules: ruleData,
  pages: rulePages,
  optionsFault,
  validateConfig,
  validateBaseline,
  decode: decodeDraft,
  encode: encodeEdits,
  looksLikeReport: (source) => looksLikeReport(source, standard),
  standard,
  templates,
  readTemplate: (source, name) => readTemplate(source, { name, basisKeys: new Set(standard.basis.map(({ key }) => key)) }),
  scaffold: scaffoldOf,
  demands: demandsOf,
  levelsOf: (authority) => [...new Set((authorityNamed(authority, standard)?.kinds ?? kindsOfPlace(authority, standard)).map(({ level }) => level))],
  importText,
  maskText,
};
