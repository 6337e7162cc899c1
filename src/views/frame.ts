import type { Thing } from 'schema-dts';
import type { Status } from '../domain/coverage/status.ts';
import type { HoursLine } from './parts/hours-changes.ts';

export interface Link {
  readonly href: string;
  readonly text: string;
}

/** A status with its word: the shape is the component's matter. */
export interface StatusMark {
  readonly status: Status;
  readonly text: string;
}

/** The phone card of every page. */
export interface PhoneCard {
  readonly heading: string;
  readonly number: string;
  /** `tel:` address. */
  readonly href: string;
  /** `每天8:00–20:00有人接听。` */
  readonly hours: string;
  /** Days of the next weeks on which the hours differ. */
  readonly changes: readonly HoursLine[];
  /** A way without speaking. */
  readonly message?: Link;
  /** When the number was last called: `2026年10月28日拨通核对。` */
  readonly note?: string;
  /** Book, cancel, complain: same size, same weight. */
  readonly actions: readonly Link[];
}

/** What `<head>`, header and footer need. */
export interface Frame {
  readonly title: string;
  readonly description: string;
  /** Absolute address. */
  readonly canonical: string;
  readonly index: boolean;
  /** Home first, this page last; empty on home. */
  readonly crumbs: readonly Link[];
  /** JSON-LD graph; escaped when written. */
  readonly structuredData: object;
  readonly siteTitle: string;
  readonly home: string;
  readonly nav: readonly (Link & { readonly current: boolean })[];
  readonly sample: boolean;
  /** Where the search box sends its query, its place index, and the number to call when nothing is found. */
  readonly search: { readonly action: string; readonly index: string; readonly hotline: string };
  readonly operator: readonly OperatorRow[];
  readonly footerLinks: readonly Link[];
}

/** A row of the footer; only its text is a link. */
export interface OperatorRow {
  readonly label: string;
  readonly text: string;
  readonly href?: string;
  readonly note?: string;
}

/** What differs from page to page in the frame. */
export interface FrameParts {
  /** Without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Without base. */
  readonly path: string;
  readonly index: boolean;
  readonly crumbs: readonly Link[];
  /** What the page is about; operator and breadcrumbs are added. */
  readonly nodes?: readonly Thing[];
}
