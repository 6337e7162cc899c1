/** How the reading of a written place ended; the set is closed. DESIGN: outcomes of the resolver. */
export type Outcome =
  | 'ok'
  | 'repaired'
  | 'whole'
  | 'renamed'
  | 'split'
  | 'ambiguous'
  | 'unknown'
  | 'mismatch'
  | 'too-wide'
  | 'several'
  | 'partial'
  | 'placeholder'
  | 'not-a-division'
  | 'no-county-data'
  | 'none';

/** A division that a written place may mean. */
export interface Candidate {
  readonly adcode: string;
  /** Nine digits, where a township is meant. */
  readonly township?: string;
  readonly name: string;
  /** Full names of the parents, widest first. */
  readonly parents: readonly string[];
  readonly why: 'candidate' | 'suggestion' | 'successor';
}

/** A written place, read. `adcode` is set for ok, repaired, whole, renamed and partial alone. */
export interface Resolution {
  readonly raw: string;
  readonly outcome: Outcome;
  /** The unit; for `whole` the prefecture or province, all of whose units are meant. */
  readonly adcode?: string;
  /** Nine-digit code, where the place is a township. */
  readonly township?: string;
  /** What was read, in full: 海南省五指山市南圣镇. */
  readonly read?: string;
  /** Year of the change, for renamed and split, and for unknown where what may be a former name is a plain word too (城区). */
  readonly since?: string;
  /**
   * What became of an old division, where `since` says when. For a division that is called as ever: `move` to another
   * parent, `parent` where its parent was renamed or upgraded, `code` where its code alone is another one.
   */
  readonly change?: 'rename' | 'upgrade' | 'merge' | 'split' | 'move' | 'parent' | 'code';
  /** For `move` and `parent`: the full name of the parent it had, and of the one it has. */
  readonly from?: string;
  readonly to?: string;
  /** How many units, for whole. */
  readonly count?: number;
  /** The text itself says that the list goes on (等). */
  readonly incomplete?: boolean;
  /** What follows the place, for partial. */
  readonly rest?: string;
  /** The places in one text, for several. */
  readonly parts?: readonly Resolution[];
  /** The parent that the text names, for unknown; for partial the county, where its township is not known. */
  readonly parent?: Candidate;
  /** What the code in the text says, where the name beside it (the candidates) says something else. */
  readonly code?: Candidate;
  /** The counties that a development zone lies in, for not-a-division. */
  readonly counties?: readonly Candidate[];
  readonly candidates: readonly Candidate[];
}

/** Turns what people wrote into divisions. */
export interface Resolver {
  /** Never throws and never guesses: what is not plain ends in an outcome that asks. */
  readonly resolve: (text: string) => Resolution;
}

/** Whether the outcome gives a place that a region list may hold. */
export function isAccepted(resolution: { readonly outcome: Outcome }): boolean {
  return accepted.has(resolution.outcome);
}

const accepted: ReadonlySet<Outcome> = new Set<Outcome>(['ok', 'repaired', 'whole', 'renamed']);
