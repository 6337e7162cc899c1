import type { NamedPlace, Position } from './position.ts';

/** Contradicting statements of two lists about the same places, reported in the list that is best changed. */
export interface Overlap {
  readonly places: readonly NamedPlace[];
  readonly services: readonly string[];
  /** The list in which the problem is reported, and the other one. */
  readonly lists: readonly [id: string, other: string];
  /** Where the other list names the places: the first entry, and further ones. */
  readonly other: Position;
  readonly moreOther: readonly Position[];
  /** What `over:` of the first list is when that list is to win; empty where it would settle nothing. */
  readonly over: readonly string[];
  /** What `shares:` of the first list is when both are to be shown. */
  readonly shares: readonly string[];
  /** What to add to `except:` of the other list; empty where that list names the places one by one. */
  readonly except: readonly string[];
}
