import type { Authorisation } from './authorisations.ts';
import type { BrandRelation } from './authorisations.ts';
import type { Origin } from '../problems/position.ts';
import type { IndexLimits } from '../site/index-policy.ts';

export interface Operator {
  readonly name: string;
  readonly legalName: string;
  readonly creditCode: string;
  readonly address: string;
  readonly relation: BrandRelation;
  /** Where the relation is `authorised`. */
  readonly authorisation?: Authorisation | undefined;
  /** One sentence that tells the relation to the brands. */
  readonly relationText: string;
  readonly icp?: string | undefined;
}

/** What people turn to the operator for, apart from the search: each is as easy as the others. */
export const matters = ['person', 'book', 'cancel', 'refund', 'complain'] as const;

export type Matter = (typeof matters)[number];

/** How one matter is handled. */
export interface MatterTerms {
  /** Id of the phone that takes it; the hotline where there is none. */
  readonly phone?: string | undefined;
  /** What to have at hand. */
  readonly ready: readonly string[];
  /** What happens then. */
  readonly then: readonly string[];
}

/** How people tell the operator from those who pretend to be it. */
export interface Identity {
  /** Domains that are the operator's, besides the site's own. */
  readonly domains: readonly string[];
  /** What the operator never does: one sentence each. */
  readonly never: readonly string[];
  /** How a technician at the door is told. */
  readonly technician: readonly string[];
}

export interface SiteSettings {
  /** Name of the site. */
  readonly title: string;
  /** What the network does, as a title says it: `保险柜开锁与维修`. */
  readonly trade: string;
  /** One or two sentences for the home page's description. */
  readonly summary: string;
  /** Base URL with trailing slash; the only place it stands. */
  readonly url: string;
  readonly sample: boolean;
  readonly asOf?: string | undefined;
  readonly operator: Operator;
  /** Id of the phone that stands on every page. */
  readonly hotline: string;
  /** Another way than the phone. */
  readonly message?: { readonly text: string; readonly href: string } | undefined;
  /** Address that takes reports of errors: `mailto:` or `https:`. */
  readonly corrections: string;
  readonly policies: {
    readonly book: readonly string[];
    readonly cancel: readonly string[];
    readonly refund: readonly string[];
    readonly complain: readonly string[];
    readonly steps: readonly { readonly title: string; readonly text: string }[];
  };
  readonly contact?: Readonly<Partial<Record<Matter, MatterTerms | undefined>>> | undefined;
  readonly identity?: Identity | undefined;
  /** ISO date since which changes.csv holds every change. */
  readonly changesSince?: string | undefined;
  /** Address of the licence under which others may use the published data. */
  readonly dataLicense?: string | undefined;
  /** Of the hashes in technicians.csv. */
  readonly technicianSalt?: string | undefined;
  readonly origin: Origin;
  /** Limits of the index policy; see `limitsOf`. */
  readonly index?: IndexLimits | undefined;
  readonly thresholds: { readonly minCases: number; readonly phoneDays: number; readonly listDays: number };
}
