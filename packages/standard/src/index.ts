export type {
  AdditionKey, Additions, AuthorityKind, Basis, Duty, Forms, Furniture, Indicator, Level, LevelKey, MandatedItem, NamedDay, NonQuantity, PartKey, ProfileKey, Standard, Task, Topic, Unit,
} from "./types.js";
export type { FigurePair, FigureWords, RateWords, StockWords } from "./figure-word-types.js";
export type { Competence, DividedCities, SensitiveData, SensitiveNumber, SensitiveNumberKey } from "./publication-types.js";
export type { PrincipalTitles, PrincipalWords } from "./principal-types.js";
export type { ImportForms, ImportNoteKey, RecognisedFurniture } from "./source-types.js";
export type { Instrument, IsoDate, Term, TermKind, TimeWords } from "./term-types.js";
export { standard } from "./generated/standard-data.js";
