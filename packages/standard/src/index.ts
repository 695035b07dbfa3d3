export type {
  AuthorityKind, Basis, Duty, Forms, Furniture, Indicator, Level, LevelKey, MandatedItem, PartKey, ProfileKey, Standard, Task, Topic,
} from "./types.js";
export { standard } from "./generated/standard-data.js";
