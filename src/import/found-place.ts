import type { Resolution } from '../domain/places/resolution.ts';
import type { Source } from './text/passage.ts';

/** A place that was found in an office's file, or a passage without one (`none`). */
export interface FoundPlace {
  readonly raw: string;
  readonly source: Source;
  readonly resolution: Resolution;
  /** Where the same place stood first. */
  readonly repeatOf?: Source;
  /** Whether it only says where the following places lie: 漳州市: */
  readonly isHeading?: boolean;
  /** What says that it is not served: the heading 不上门地区 above it, or the words 除…外 around it. */
  readonly deniedBy?: string;
  /** What the text takes out of it, so that it is not served whole: 沙县区. */
  readonly lessBy?: string;
  /** What leaves open whether all of it is served: 待定, 仅城区. */
  readonly doubtBy?: string;
  /** Whether it stands where no places are looked for: above a header, on a sheet without one. */
  readonly isAside?: boolean;
  /** Whether it is the header of a column that is not read. */
  readonly isColumn?: boolean;
}

/** What the places of a file are meant for: words such as 不上门 deny a place only for a list of what is served. */
export type Meaning = 'served' | 'not-served';

/** A found place, and what its passage says of it. */
export interface ReadPlace extends FoundPlace {
  readonly passage: number;
  readonly isException?: boolean;
}

/** Reads a written place. */
export type Resolve = (text: string) => Resolution;
