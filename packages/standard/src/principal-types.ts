/** What the two principals and their bodies are called: 镇党委书记, 镇长, 镇党委, 镇政府. */
export interface PrincipalTitles {
  readonly partyHead: string;
  readonly governmentHead: string;
  readonly partyBody: string;
  readonly governmentBody: string;
}

/** How reports name the principals beside their titles in `authorities.yaml`; the titles here stand where the authority's kind is unknown. */
export interface PrincipalWords extends PrincipalTitles {
  /** Words for a head of whatever body stands before them, of both where none does: 主要负责人. */
  readonly heads: readonly string[];
  /** Words that name both: 双组长. */
  readonly both: readonly string[];
  readonly party: readonly string[];
  readonly government: readonly string[];
  /** What stands before a head and says whose it is. */
  readonly partyBodies: readonly string[];
  readonly governmentBodies: readonly string[];
  readonly bothBodies: readonly string[];
  /** What stands before a head of somebody else: 村. */
  readonly others: readonly string[];
  /** The same in reports of governments; in a department's report they are its own: 单位. */
  readonly units: readonly string[];
  /** The same in reports of a county and above: 乡镇. */
  readonly lower: readonly string[];
  /** Phrases in which those words mean something else. */
  readonly exceptions: readonly string[];
}
