import { statusOf } from '../coverage/coverage.ts';
import { isServed } from '../coverage/status.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { divisionOf, isUnit, parentsOf } from '../places/gazetteer.ts';
import type { Division, Gazetteer } from '../places/gazetteer.ts';

/** First path segments that are the site's own: no province may have one of them as its slug. */
export const reservedSegments: readonly string[] = [
  '404',
  '_astro',
  'a-z',
  'changes',
  'contact',
  'coverage',
  'guides',
  'pagefind',
  'search',
  'services',
  'townships',
  'verify',
];

/**
 * The path of a division's own page, whether or not there is one; without base.
 * @example divisionPath(gazetteer, zhangpu) // '/fujian/zhangzhou/zhangpu/'
 */
export function divisionPath(gazetteer: Gazetteer, division: Division): string {
  return joined([...parentsOf(gazetteer, division), division].map(({ slug }) => slug));
}

/**
 * The path that tells of a division: its page where it has one, else its row on the hub above; without base.
 * @example placePath(gazetteer, coverage, zhangpu) // '/fujian/zhangzhou/#zhangpu' when it is not served
 */
export function placePath(gazetteer: Gazetteer, coverage: Coverage, division: Division): string {
  if (hasPage(gazetteer, coverage, division)) return divisionPath(gazetteer, division);
  if (division.parent === undefined) return '/coverage/';
  return `${divisionPath(gazetteer, divisionOf(gazetteer, division.parent))}#${division.slug}`;
}

/**
 * Whether a division has a page: a hub with divisions below it always, a unit when it is served,
 * a province without county data never.
 */
export function hasPage(gazetteer: Gazetteer, coverage: Coverage, division: Division): boolean {
  if (gazetteer.childrenOf.has(division.adcode)) return true;
  return isUnit(gazetteer, division) && isServed(statusOf(coverage, division.adcode));
}

/**
 * A path under the base that the site is served from.
 * @param base path with trailing slash
 * @example withBase('/net/', '/fujian/') // '/net/fujian/'
 */
export function withBase(base: string, path: string): string {
  return base.replace(/\/$/, '') + path;
}

/**
 * The absolute address of a path.
 * @param siteUrl base URL with trailing slash, as site.yaml has it
 * @example absoluteUrl('https://example.com/', '/fujian/') // 'https://example.com/fujian/'
 */
export function absoluteUrl(siteUrl: string, path: string): string {
  return siteUrl.replace(/\/$/, '') + path;
}

function joined(segments: readonly string[]): string {
  return `/${segments.join('/')}/`;
}
