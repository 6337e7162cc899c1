import type { Outcome, PlaceFile } from './outcomes.ts';
import { factsOf } from './outcomes.ts';

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

/** A written place, read. Only ok, repaired, whole, renamed and partial have an `adcode`. */
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

/** Resolves what people wrote to divisions. */
export interface Resolver {
  /** Never throws and never guesses: what is not plain ends in an outcome that asks. */
  readonly resolve: (text: string) => Resolution;
}

/** Whether a region list may name the place as it was read. */
export function isAccepted(resolution: Ending): boolean {
  return isAcceptedIn('regions', resolution);
}

/** Whether a file takes the place as it was read. */
export function isAcceptedIn(file: PlaceFile, { outcome }: Ending): boolean {
  return factsOf(outcome).acceptedIn.includes(file);
}

/** Whether the text names no place at all. */
export function namesNothing({ outcome }: Ending): boolean {
  return factsOf(outcome).names === 'nothing';
}

/** Whether no place was recognised: the text names none, or has the form of one that is not known. */
export function isUnrecognised({ outcome }: Ending): boolean {
  const { names } = factsOf(outcome);
  return names === 'nothing' || names === 'unclear';
}

/** Whether a text speaks of a place, clear or not; 上门地区 has the form of a name, but no name is near it. */
export function namesPlace(resolution: Omit<Resolution, 'raw'>): boolean {
  const { candidates, parent } = resolution;
  if (namesNothing(resolution)) return false;
  return !isUnrecognised(resolution) || candidates.length > 0 || parent !== undefined;
}

type Ending = Pick<Resolution, 'outcome'>;
