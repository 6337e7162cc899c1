import type { Form, Spelling } from '../forms.ts';
import type { Hit, MatchKind } from '../hits.ts';
import type { Lexicon } from '../lexicon.ts';
import { findMentions, readParents } from './mentions.ts';
import type { Query } from '../query.ts';

const shortestInitials = 2;
const longestInitials = 10;
const shortestSlug = 4;

/** Places whose name, in full or short, is the whole query, alone or beside the names of its parents. */
export function findByName(query: Query, lexicon: Lexicon): readonly Hit[] {
  if (query.hasHan && query.hasLatin) return [];
  if (query.hasHan) return wholeHits(query.text, lexicon, 'characters');
  const whole = wholeHits(query.text, lexicon, 'letters').map((hit) => withBreaks(hit, query));
  const named = whole.length > 0 ? whole : findBySlug(query.text, lexicon);
  return [...named, ...findByInitials(query.text, lexicon)];
}

/** Places that their addresses call so where letters do not: shaanxi. */
function findBySlug(text: string, lexicon: Lexicon): readonly Hit[] {
  if (text.length < shortestSlug) return [];
  return lexicon.names
    .filter(({ former, place: { path, within } }) => !former && !within && path.endsWith(`/${text}/`))
    .map((name) => ({ name, kind: 'stem', cost: 0, rest: '' }));
}

/** Places whose form, with or without parents, is the whole of a text in some spelling. */
export function wholeHits(text: string, lexicon: Lexicon, spelling: Spelling): readonly Hit[] {
  return findMentions(text, lexicon, spelling).flatMap((mention): Hit[] => {
    const { form, start, end } = mention;
    const isAlone = end - start === text.length;
    if (!isAlone && readParents(text, mention, lexicon, spelling).rest !== '') return [];
    const cost = form.kind === 'short' ? 1 : 0;
    return [{ name: form.name, kind: isAlone ? kindOf(form) : 'parent', cost, rest: '' }];
  });
}

function kindOf(form: Form): MatchKind {
  return form.kind === 'full' ? 'name' : 'stem';
}

function findByInitials(text: string, lexicon: Lexicon): readonly Hit[] {
  if (text.length > longestInitials) return [];
  return wholeHits(text, lexicon, 'initials')
    .filter(({ kind }) => kind !== 'parent' || text.length > shortestInitials)
    .map((hit) => ({ ...hit, kind: 'initials', cost: hit.kind === 'parent' ? 2 : hit.cost }));
}

/** A name whose syllables are not the words as they were parted is a lesser match. */
function withBreaks(hit: Hit, { breaks, text }: Query): Hit {
  if (hit.kind === 'parent' || breaks.length === 0) return hit;
  let offset = 0;
  const ends = hit.name.syllables
    .map((syllable) => (offset += syllable.length))
    .filter((end) => end < text.length);
  if (breaks.some((at) => !ends.includes(at))) return { ...hit, kind: 'spelled' };
  return breaks.length === ends.length ? hit : { ...hit, kind: 'prefix' };
}
