import type { BrandRelation } from './content.ts';
import type { Origin } from './problem.ts';

export interface Operator {
  readonly name: string;
  readonly legalName: string;
  readonly creditCode: string;
  readonly address: string;
  readonly relation: BrandRelation;
  /** One sentence that tells the relation to the brands. */
  readonly relationText: string;
  readonly icp?: string | undefined;
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
  readonly origin: Origin;
  readonly thresholds: { readonly minCases: number; readonly phoneDays: number; readonly listDays: number };
}
