export type {
  AuthorityKind, Basis, Duty, FigurePair, FigureWords, Forms, Furniture, Indicator, Level, LevelKey, MandatedItem, NonQuantity, PartKey, ProfileKey, RateWords, Standard, StockWords, Task, Topic, Unit,
} from "./types.js";
export type { PrincipalTitles, PrincipalWords } from "./principal-types.js";
export type { ImportForms, ImportNoteKey, RecognisedFurniture } from "./source-types.js";
export { standard } from "./generated/standard-data.js";
