import type { Division, Gazetteer, Township } from '../places/gazetteer.ts';
import type { Resolution } from '../places/resolution.ts';
import type { Chain } from './forms/chains.ts';
import type { NearNames } from './names/near-names.ts';
import type { ZoneIndex } from './forms/zones.ts';

/** A resolution before it is tied to the text as written. */
export type Reading = Omit<Resolution, 'raw'>;

/** Which divisions a reading may end in. */
export type Fits = (division: Division) => boolean;

/** All that the readers look things up in. */
export interface Atlas {
  readonly gazetteer: Gazetteer;
  readonly zones: ZoneIndex;
  /** Full names that stand today. */
  readonly fullNames: ReadonlySet<string>;
  readonly nearNames: () => NearNames;
  /** Chains of names at the start of a text. */
  readonly chainsOf: (text: string) => readonly Chain[];
  readonly townshipsOf: (unit: Division) => readonly Township[];
  readonly townshipByCode: (code: string) => Township | undefined;
  /** The townships of that full name, anywhere. */
  readonly townshipsCalled: (name: string) => readonly Township[];
}
