import { isServed } from '../coverage/status.ts';
import type { Status } from '../coverage/status.ts';

/**
 * What editors can give for one unit and no other: a staffed point in it, a fee that names it, a record that is shown,
 * a note of some length, terms of its townships, days or a time of its own.
 */
export const ownFactKinds = ['point', 'fee', 'record', 'note', 'townships', 'hours'] as const;

export type OwnFactKind = (typeof ownFactKinds)[number];

/** When a page is offered to search engines: the key `index` of site.yaml. */
export interface IndexLimits {
  /** Kinds of own facts that a county page needs. */
  readonly ownFacts: number;
  /** The share of its own text that a county page may have in common with another one, from 0 to 1. */
  readonly resemblance: number;
  /** Characters from which a note is an own fact. */
  readonly noteCharacters: number;
  /** Visited units that a hub needs where it has no point. */
  readonly hubUnits: number;
}

/** Two kinds make a page more than a name; with 0.7 of its text shared it is another one's copy; a hub lists. */
export const indexDefaults: IndexLimits = { ownFacts: 2, resemblance: 0.7, noteCharacters: 80, hubUnits: 3 };

/** The limits of a site: its own, or the defaults. */
export function limitsOf({ index }: { readonly index?: IndexLimits | undefined }): IndexLimits {
  return index ?? indexDefaults;
}

/** What the policy must know of a page. */
export type IndexSubject =
  | {
      readonly kind: 'county';
      readonly status: Status;
      readonly ownFacts: readonly OwnFactKind[];
      /** How much of its own text another page has, where that is too much; else 0. */
      readonly resemblance: number;
    }
  | {
      readonly kind: 'hub';
      readonly visitedUnits: number;
      /** Service points in the visited units: its own facts. */
      readonly points: number;
    }
  | { readonly kind: 'home' | 'service' | 'guide' | 'contact' | 'coverage' | 'verify' }
  | { readonly kind: 'changes'; readonly count: number }
  | { readonly kind: 'search' | 'not-found' | 'letter' };

/**
 * Whether a page is offered to search engines: the rest says noindex and stays out of the sitemap.
 * @example isIndexable({ kind: 'hub', visitedUnits: 0, points: 0 }, indexDefaults) // false
 */
export function isIndexable(subject: IndexSubject, limits: IndexLimits): boolean {
  switch (subject.kind) {
    case 'county':
      return (
        isServed(subject.status) &&
        subject.ownFacts.length >= limits.ownFacts &&
        subject.resemblance <= limits.resemblance
      );
    case 'hub':
      return subject.visitedUnits >= limits.hubUnits || subject.points > 0;
    case 'changes':
      return subject.count > 0;
    case 'home':
    case 'service':
    case 'guide':
    case 'contact':
    case 'coverage':
    case 'verify':
      return true;
    case 'search':
    case 'not-found':
    case 'letter':
      return false;
  }
}
