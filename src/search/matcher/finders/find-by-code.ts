import type { Hit } from '../hits.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Query } from '../query.ts';

/** Places by an adcode in the query, by the code of a township in them, or by four digits or more of a code. */
export function findByCode({ text }: Query, lexicon: Lexicon): readonly Hit[] {
  const digits =
    /(?<!\d)(?:\d{6}|\d{9}|\d{12})(?!\d)/.exec(text)?.[0].slice(0, 6) ?? /^\d{4,5}$/.exec(text)?.[0];
  if (digits === undefined) return [];
  return lexicon.names
    .filter(({ former, place }) => !former && place.adcode.startsWith(digits))
    .map((name) => ({ name, kind: 'code', cost: 0, rest: '' }));
}
