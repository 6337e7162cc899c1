import { isOneEdit } from '../../../domain/spelling/edits.ts';
import { editCost } from '../edit-cost.ts';
import { findBelow } from './find-by-start.ts';
import { formsOf, syllablesOf } from '../forms.ts';
import type { Form } from '../forms.ts';
import type { Hit } from '../hits.ts';
import type { Lexicon } from '../lexicon.ts';
import { hasPhrase } from '../not-places.ts';
import { isHan } from '../query.ts';
import type { Query } from '../query.ts';

const shortestHan = 3;
const shortestLatin = 4;
const shortestWhole = 4;

/** Places whose name is one wrong, missing, doubled or swapped character away, alone or after a parent. */
export function findByEdit({ text, hasHan, hasLatin }: Query, lexicon: Lexicon): readonly Hit[] {
  if ((hasHan && hasLatin) || hasPhrase(text)) return [];
  const shortest = hasHan ? shortestHan : shortestLatin;
  if (text.length < shortest) return [];
  const near = lexicon
    .entriesNear(hasHan ? 'characters' : 'letters', text)
    .filter(([written]) => written.length >= shortest);
  const own = near.flatMap(([written, forms]) =>
    forms.filter(({ name }) => !name.alias).map((form) => editHit(form, written, text)),
  );
  return [...own, ...findByEditBelow(text, lexicon)];
}

/** Places whose full name, with its last character, is one character away: 江都堰市, which is not 江都. */
export function findWholeByEdit(query: Query, lexicon: Lexicon): readonly Hit[] {
  const { text, hasHan } = query;
  if (!hasHan || text.length < shortestWhole) return [];
  return findByEdit(query, lexicon).filter(
    ({ name: { name, former } }) => !former && name.endsWith(text.slice(-1)) && isOneEdit(name, text),
  );
}

/** Places below one that the text names, one edit away from what follows it: 漳州漳甫县. */
export function findByEditBelow(text: string, lexicon: Lexicon): readonly Hit[] {
  return findBelow(text, lexicon, (name, rest) =>
    formsOf(name).flatMap((form) => {
      const written = isHan(rest) ? form.characters : syllablesOf(form).join('');
      const isNear = rest.length >= shortestHan && isOneEdit(written, rest);
      return isNear ? [editHit(form, written, rest)] : [];
    }),
  );
}

function editHit(form: Form, written: string, text: string): Hit {
  return { name: form.name, kind: 'edit', cost: editCost(written, text), rest: '' };
}
