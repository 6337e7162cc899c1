import { isServed } from '../coverage/status.ts';
import type { Status } from '../coverage/status.ts';

/** What the policy must know of a page. */
export type IndexSubject =
  | { readonly kind: 'county'; readonly status: Status }
  | { readonly kind: 'hub'; readonly servedUnits: number }
  | { readonly kind: 'home' | 'service' | 'guide' | 'contact' | 'coverage' | 'verify' }
  | { readonly kind: 'changes'; readonly count: number }
  | { readonly kind: 'search' | 'not-found' | 'letter' };

/**
 * Whether a page is offered to search engines: the rest says noindex and stays out of the sitemap.
 * @example isIndexable({ kind: 'hub', servedUnits: 0 }) // false
 */
export function isIndexable(subject: IndexSubject): boolean {
  if (subject.kind === 'county') return isServed(subject.status);
  if (subject.kind === 'hub') return subject.servedUnits > 0;
  if (subject.kind === 'changes') return subject.count > 0;
  return subject.kind !== 'search' && subject.kind !== 'not-found' && subject.kind !== 'letter';
}
