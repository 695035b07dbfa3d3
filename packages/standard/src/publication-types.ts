/**
 * What a text that is to be published must not hold: organs and powers of another level, places that cannot stand above, and what belongs
 * to a person.
 */

import type { Entry, Founded, LevelKey, TimeBound } from "./types.js";

/** An organ or a power that some levels do not have, with the words by which a copied text gives it to them. */
export interface Competence extends Founded, TimeBound {
  /** Levels that do not have it. */
  readonly levels: readonly LevelKey[];
  /** Words that state it as the level's own; `支持…政协` lets a few characters stand between. */
  readonly words: readonly string[];
  /** Phrases that hold such words and mean something else. */
  readonly exceptions: readonly string[];
  /** A sentence with one of these speaks of another authority's doing. */
  readonly elsewhere: readonly string[];
  /** Authorities with one of these in their name do have it. Example: 税务. */
  readonly exempt?: readonly string[];
  /** True where the words leave no doubt. */
  readonly sure: boolean;
  /** Why it does not fit, in words; no full stop. */
  readonly why: string;
  /** What to write, in words; no full stop. */
  readonly instead: string;
}

/** The cities of one province that have districts or counties below them. */
export interface DividedCities extends Entry {
  readonly province: string;
  readonly cities: readonly string[];
}

/** Kinds of numbers that belong to a person. */
export type SensitiveNumberKey = "identity-card" | "old-identity-card" | "mobile" | "bank-card";

/** A number that must not be published, and the words around it that say so or deny it. */
export interface SensitiveNumber {
  readonly key: SensitiveNumberKey;
  readonly title: string;
  /** Digits at the beginning that stay visible. */
  readonly head: number;
  /** Digits at the end that stay visible. */
  readonly tail: number;
  /** What it is called in front of it: 身份证. */
  readonly named: readonly string[];
  /** Words in front of it that make it something else, or public: 编号, 监督电话. */
  readonly spared: readonly string[];
  /** Words in front of it that say it was left on purpose: 联系人. */
  readonly contacts: readonly string[];
  /** Units right behind it: then it is a quantity. */
  readonly units: readonly string[];
  readonly basis: readonly string[];
  readonly verified: boolean;
}

/** What must not be published, and what no output shows. */
export interface SensitiveData {
  readonly numbers: readonly SensitiveNumber[];
  /** Full names beside a status. */
  readonly persons: {
    /** 社区矫正对象, 信访人. */
    readonly roles: readonly string[];
    readonly surnames: readonly string[];
    /** Names without a surname, or their endings. */
    readonly otherNames: readonly string[];
    /** Common words that begin like a surname: 周边. */
    readonly notNames: readonly string[];
    /** What may follow a name. */
    readonly followers: readonly string[];
    readonly basis: readonly string[];
    readonly verified: boolean;
  };
}
