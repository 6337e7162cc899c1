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
  switch (subject.kind) {
    case 'county':
      return isServed(subject.status);
    case 'hub':
      return subject.servedUnits > 0;
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
