import type { Status } from '../../domain/coverage/status.ts';

/** A name with its reading. */
export interface ReadName {
  readonly name: string;
  readonly stemLength: number;
  /** One a character, without tones; empty where it is not known. */
  readonly syllables: readonly string[];
}

/** One division of the place index. */
export interface Place extends ReadName {
  readonly adcode: string;
  readonly parent: Place | undefined;
  /** Null for a division that is no unit. */
  readonly status: Status | null;
  readonly extent: 'whole' | 'part' | null;
  /** How many units it has below it. */
  readonly units: number;
  /** Whether it, or a unit below it, is served. */
  readonly served: boolean;
  /** Path of its own page, served or not, without base: `/fujian/zhangzhou/zhangpu/`. */
  readonly path: string;
  /** The address that tells of it, with base. */
  readonly url: string;
  /** What it is part of, where it is no division itself. */
  readonly within?: { readonly county: Place; readonly kind: 'township' | 'zone' };
}

/** A name that a place has, or had. */
export interface PlaceName extends ReadName {
  readonly place: Place;
  /** Whether it is no name of today: an old one, or an alias. */
  readonly former: boolean;
  /** Whether it is what people say and no name in any table: 羊城. */
  readonly alias?: true;
}
