import type { Form, Spelling } from '../forms.ts';
import { isOutside } from '../hits.ts';
import type { Hit } from '../hits.ts';
import { ancestorsOf } from '../lexicon.ts';
import type { Lexicon } from '../lexicon.ts';
import { findMentions, readParents, takesUp } from './mentions.ts';
import type { Mention, MentionInText } from './mentions.ts';
import { maskPhrases } from '../not-places.ts';
import type { Query } from '../query.ts';

const shortestMention = 2;

/**
 * Places that a longer text speaks of: those that take up most of it with their parents come first, then
 * those that stand elsewhere in it.
 * @param accepts leaves out what says too little
 * @example 漳浦县 in 漳浦县保险柜开锁多少钱, and the rest 保险柜开锁多少钱
 */
export function findInside(
  query: Query,
  lexicon: Lexicon,
  accepts: (mention: MentionInText) => boolean = () => true,
): readonly Hit[] {
  if (!query.hasHan) return findInWords(query, lexicon);
  const mentions = findMentions(maskPhrases(query.text), lexicon, 'characters').filter(
    ({ form, start, end }) => end - start >= shortestMention && isMeant(form, start),
  );
  return toHits(readAll(query.text, mentions, lexicon, 'characters').filter(accepts));
}

/** What people call a place counts at the beginning, and in full: 桃园小区 is in many towns. */
function isMeant({ name, kind }: Form, start: number): boolean {
  return !name.alias || (start === 0 && kind === 'full');
}

function readAll(
  text: string,
  mentions: readonly Mention[],
  lexicon: Lexicon,
  spelling: Spelling,
): readonly MentionInText[] {
  return mentions
    .map((mention) => readParents(text, mention, lexicon, spelling))
    .sort((a, b) => b.covered - a.covered || a.start - b.start || b.end - a.end);
}

/** Goes through the mentions from the widest one, and passes over what lies inside a wider one. */
function toHits(mentions: readonly MentionInText[]): readonly Hit[] {
  const kept: MentionInText[] = [];
  for (const mention of mentions) {
    if (!kept.some((wider) => hides(wider, mention))) kept.push(mention);
  }
  const outside = kept.find(({ form, start }) => start === 0 && isOutside(form));
  const meant = outside ? [outside] : kept;
  const groups = [...new Set(meant.map(({ start }) => start))];
  return meant.map(({ form, start, rest }) => ({
    name: form.name,
    kind: 'inside',
    cost: groups.indexOf(start),
    rest,
  }));
}

function hides(wider: MentionInText, mention: MentionInText): boolean {
  const isSameStretch = wider.start === mention.start && wider.end === mention.end;
  if (isSameStretch) return wider.covered > mention.covered;
  return takesUp(wider, mention) || ancestorsOf(wider.form.name.place).includes(mention.form.name.place);
}

/**
 * In Latin text only whole words make a name, and it must have two syllables; a word of one syllable, as xian is in
 * bao xian gui, makes one only where nothing else does.
 */
function findInWords({ words }: Query, lexicon: Lexicon): readonly Hit[] {
  const dictionary = lexicon.dictionary('letters');
  const runs = words.flatMap((_, first) =>
    words.slice(first).map((_, length) => ({ first, last: first + length + 1 })),
  );
  const found = runs.flatMap(({ first, last }): WordHit[] => {
    const forms = dictionary.get(words.slice(first, last).join('')) ?? [];
    const rest = [...words.slice(0, first), ...words.slice(last)].join(' ');
    return forms
      .filter(({ characters }) => characters.length >= shortestMention)
      .map(({ name }) => ({ name, kind: 'inside', cost: words.length - (last - first), rest, first, last }));
  });
  const syllables = new Set(lexicon.syllableOf.values());
  const isWhole = ({ first, last }: WordHit) => last - first > 1 || !syllables.has(words[first] ?? '');
  const whole = found.filter(isWhole);
  return whole.length > 0 ? whole : found;
}

/** A hit with the words that it takes up. */
interface WordHit extends Hit {
  readonly first: number;
  readonly last: number;
}
