import { reservedSegments } from '../../../src/domain/site/urls.ts';
import type { NamedDivision } from './named-division.ts';
import { levelSuffix } from './stems.ts';

/** A division with what its slug is made of. */
export interface SpelledDivision extends NamedDivision {
  stem: string;
  reading: string;
}

/**
 * One slug for each division, unique under its parent. Stored slugs stay; newcomers that
 * collide take their suffix: `linxia-shi`.
 */
export function assignSlugs(
  divisions: readonly SpelledDivision[],
  stored: ReadonlyMap<string, string>,
): Map<string, string> {
  const newcomers = divisions.filter(({ adcode }) => !stored.has(adcode));
  const kept = divisions.filter(({ adcode }) => stored.has(adcode));
  const taken = countBy([
    ...reservedSegments.map((segment) => sibling('', segment)),
    ...kept.map(({ adcode, parent }) => sibling(parent, stored.get(adcode) ?? '')),
    ...newcomers.map((division) => sibling(division.parent, shortSlug(division))),
  ]);
  const isFree = (division: SpelledDivision) =>
    taken.get(sibling(division.parent, shortSlug(division))) === 1;
  return new Map(
    divisions.map((division) => [
      division.adcode,
      stored.get(division.adcode) ?? (isFree(division) ? shortSlug(division) : longSlug(division)),
    ]),
  );
}

/** Slugs that two siblings share, as `parent/slug`; each needs a slug row in patch.csv. */
export function repeatedSlugs(
  divisions: readonly NamedDivision[],
  slugs: ReadonlyMap<string, string>,
): string[] {
  const paths = divisions.map(({ adcode, parent }) => sibling(parent, slugs.get(adcode) ?? ''));
  return [...countBy(paths)].filter(([, times]) => times > 1).map(([path]) => path);
}

function shortSlug(division: SpelledDivision): string {
  if (division.stem.length === 1) return longSlug(division);
  return lettersOf(division, 0, division.stem.length);
}

function longSlug(division: SpelledDivision): string {
  const { name, stem } = division;
  const suffix = lettersOf(division, name.length - levelSuffix(name).length, name.length);
  return `${lettersOf(division, 0, stem.length)}-${suffix}`;
}

function lettersOf({ reading }: SpelledDivision, from: number, to: number): string {
  return toLetters(reading.split(' ').slice(from, to).join(' '));
}

/** As slugs have them: no tones, no spaces, ü as v, but lüe as lue: `lǚ liáng` is `lvliang`. */
function toLetters(reading: string): string {
  const plain = reading.normalize('NFD').replace(/[\u0300\u0301\u0304\u030c]/g, '');
  return plain
    .replace(/u\u0308e/g, 'ue')
    .replace(/u\u0308/g, 'v')
    .replaceAll(' ', '');
}

function sibling(parent: string, slug: string): string {
  return `${parent}/${slug}`;
}

function countBy(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
