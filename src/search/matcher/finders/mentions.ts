import type { Form, Spelling } from '../forms.ts';
import { ancestorsOf } from '../lexicon.ts';
import type { Lexicon } from '../lexicon.ts';

/** A stretch of a text that reads as a form of a name. */
export interface Mention {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
}

/** A mention with what else of the text names its parents. */
export interface MentionInText extends Mention {
  /** Characters that the place and its parents take up. */
  readonly covered: number;
  /** The text without them. */
  readonly rest: string;
  /** The text with gaps in their place. */
  readonly around: string;
}

const gap = ' ';

/** All stretches of a text that read as a name. */
export function findMentions(text: string, lexicon: Lexicon, spelling: Spelling): readonly Mention[] {
  const dictionary = lexicon.dictionary(spelling);
  const mentions: Mention[] = [];
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 1; end <= text.length; end += 1) {
      for (const form of dictionary.get(text.slice(start, end)) ?? []) mentions.push({ form, start, end });
    }
  }
  return mentions;
}

/**
 * Takes the parents of a mentioned place out of the text around it, in whatever shortening and order.
 * @example of 漳浦 in 福建漳州漳浦: covered 6, nothing left
 */
export function readParents(
  text: string,
  mention: Mention,
  lexicon: Lexicon,
  spelling: Spelling,
): MentionInText {
  const { start, end } = mention;
  let around = text.slice(0, start) + gap.repeat(end - start) + text.slice(end);
  for (const parent of ancestorsOf(mention.form.name.place)) {
    const key = lexicon.parentKeys(spelling, parent).find((written) => around.includes(written));
    if (key !== undefined) around = around.replace(key, gap.repeat(key.length));
  }
  const rest = around.replaceAll(gap, '');
  return { ...mention, covered: text.length - rest.length, rest, around };
}

/** Whether a place that was read, or its parents, take up a part of a stretch. */
export function takesUp({ around }: MentionInText, { start, end }: Pick<Mention, 'start' | 'end'>): boolean {
  return around.slice(start, end).includes(gap);
}
