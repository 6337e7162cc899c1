import { findByName } from '../matcher/finders/find-by-name.ts';
import { findBySound } from '../matcher/finders/find-by-sound.ts';
import { findByStart, findStartBehind } from '../matcher/finders/find-by-start.ts';
import { findInside } from '../matcher/finders/find-inside.ts';
import { isRepair, meetsInFull } from '../matcher/hits.ts';
import type { Hit } from '../matcher/hits.ts';
import { ancestorsOf } from '../matcher/lexicon.ts';
import type { Lexicon } from '../matcher/lexicon.ts';
import type { Query } from '../matcher/query.ts';
import type { SyllablesOf } from '../../domain/spelling/sounds.ts';

const shortestSound = 3;

/**
 * The townships that a query means: by name or its beginning, alone or beside the places above; else inside a
 * longer text, by the full name or beside a place above; else by sound.
 * @param townships their names, prepared like those of the places
 * @param known the places, and those of them that answer the query
 */
export function findTownships(
  query: Query,
  townships: Lexicon,
  known: { lexicon: Lexicon; read: SyllablesOf; hits: readonly Hit[] },
): readonly Hit[] {
  const named = findByName(query, townships).filter(({ kind }) => kind !== 'initials');
  const started = findByStart(query, { ...townships, dictionary: known.lexicon.dictionary }).filter(
    ({ kind }) => kind !== 'spelled' || query.hasHan,
  );
  if (named.length + started.length > 0) return [...named, ...started];
  const behind = known.hits
    .filter(({ kind }) => kind === 'inside')
    .flatMap((hit) => findStartBehind(query, hit, townships));
  if (behind.length > 0) return behind;
  const inside = findInside(
    query,
    townships,
    ({ form, start, end, covered }) => form.kind === 'full' || covered > end - start,
  );
  if (inside.length > 0 || query.text.length < shortestSound) return inside;
  return findBySound(query, townships, known.read);
}

/**
 * Places and townships together. A township that was written does not hide the county that sounds the same: 张浦镇,
 * and 漳浦县 behind it.
 */
export function withTownships(hits: readonly Hit[], townships: readonly Hit[]): readonly Hit[] {
  const written = townships.filter((hit) => !isRepair(hit));
  if (written.some(meetsInFull))
    return [...hits.filter((hit) => meetsInFull(hit) || isRepair(hit)), ...written];
  const named = new Set(hits.filter((hit) => !isRepair(hit)).map(({ name }) => name.place));
  const inNamed = townships.filter(({ name }) => ancestorsOf(name.place).some((place) => named.has(place)));
  if (inNamed.length > 0) return inNamed;
  if (named.size > 0) return hits;
  return written.length > 0 ? [...written, ...hits.filter(isRepair)] : [...hits, ...townships];
}
