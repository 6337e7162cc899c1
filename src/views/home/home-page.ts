import type { Frame, Link, PhoneCard } from '../frame.ts';
import type { LetterLink } from '../letters/letters.ts';
import type { TimeCount } from '../parts/unit-times.ts';

export interface ProvinceTile {
  /** One character: 闽. */
  readonly short: string;
  readonly name: string;
  readonly href?: string;
  /** Column and row in the 8 x 8 grid, from 0. */
  readonly column: number;
  readonly row: number;
  /** Shade 0 to 4; undefined where no county data is kept. */
  readonly shade?: 0 | 1 | 2 | 3 | 4;
  /** `20%`, `0`, `暂无`. */
  readonly label: string;
  readonly title: string;
}

/** Units with visits to the whole of them; those in part are counted apart. */
export interface ProvinceRow {
  readonly link: Link;
  readonly served: number;
  readonly inPart: number;
  readonly total: number;
  /** `20%`; `—` where none is served. */
  readonly share: string;
}

export interface HomePage {
  readonly frame: Frame;
  readonly heading: readonly string[];
  readonly phone: PhoneCard;
  readonly answer: readonly string[];
  readonly lead: string;
  readonly tiles: readonly ProvinceTile[];
  readonly legend: readonly { readonly shade: 0 | 1 | 2 | 3 | 4; readonly text: string }[];
  readonly regions: readonly { readonly name: string; readonly provinces: readonly ProvinceRow[] }[];
  /** How many units are promised which time, the shortest first. */
  readonly promises: readonly TimeCount[];
  /** What was measured, in sentences; empty where there are no figures. */
  readonly measured: readonly string[];
  readonly letters: readonly LetterLink[];
  readonly services: readonly { readonly link: Link; readonly from: string; readonly summary: string }[];
  readonly guides: readonly { readonly link: Link; readonly summary: string }[];
}
