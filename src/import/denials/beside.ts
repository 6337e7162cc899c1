import type { Resolution } from '../../domain/places/resolution.ts';
import { namesPlace } from '../../domain/places/resolution.ts';
import { attitudeOf } from './attitude.ts';
import { reachesBack } from './denials.ts';
import { isAffirmed } from '../text/read-stretch.ts';
import type { FoundSpan } from '../text/read-passage.ts';
import type { FileMarks } from './signs-beside.ts';
import { signAgainst } from './signs-beside.ts';

/** What is said of a place: that it is not served, or what leaves it open. */
export type Said = Pick<FoundSpan, 'deniedBy' | 'doubtBy'>;

const SENTENCE_END = /[。！!\n]/u;
const EXCEPTION = /^(?:除|不含|不包|剔除|扣除)|(?:除外|以外|之外)$/u;
const PART = /^(?:仅|只)?(?:市区|城区|县城|城关|郊区|近郊|远郊|乡下|农村|周边|老城区?|主城区?)(?:内|以内)?$/u;

/**
 * Marks places of which the words and signs beside them in their line say something against serving them, or
 * something that is not understood: 霞浦县、待定, 霞浦县？, 霞浦县，福鼎市都不去.
 * @param marks what the signs of the whole file mean
 */
export function withWordsBeside(
  text: string,
  found: readonly FoundSpan[],
  marks: FileMarks,
): readonly FoundSpan[] {
  const said = new Map<number, Said>();
  const say = (index: number, words: Said): boolean => {
    if (said.has(index)) return false;
    said.set(index, words);
    return true;
  };
  const between = (index: number) => text.slice(found[index - 1]?.end ?? 0, found[index]?.from);
  const sayBack = (last: number, words: Said, goesOn: (index: number) => boolean): void => {
    for (let index = last; index >= 0; index -= 1) {
      const span = found[index];
      if (index !== last && span && isAffirmed(text.slice(span.from, span.end))) return;
      if (isPlace(span) && !say(index, words) && index !== last) return;
      if (!goesOn(index)) return;
    }
  };
  const sayOn = (after: number, words: Said, isOne = false): void => {
    for (let next = after + 1; next < found.length && !SENTENCE_END.test(between(next)); next += 1) {
      const place = found[next];
      if (!place || !isPlace(place)) continue;
      if (place.heading || isAffirmed(text.slice(place.from, place.end)) || !say(next, words) || isOne)
        return;
    }
  };
  const isChain = (index: number) => isPlace(found[index - 1]) && /^[\s、]*$/u.test(between(index));
  const inSentence = (words: string) => (index: number) =>
    /^(?:以上|上述|前述|上列|上面)/u.test(words) || !SENTENCE_END.test(between(index));

  let owner = -1;
  for (const [index, span] of found.entries()) {
    const written = text.slice(span.from, span.end);
    if (isPlace(span)) {
      if (owner >= 0 && PART.test(written) && !SENTENCE_END.test(between(index)))
        say(owner, { doubtBy: written });
      owner = index;
      const sign = signAgainst(text, span, found[index + 1]?.from ?? text.length, marks);
      const own = sign === undefined ? saidInRest(span.resolution) : { doubtBy: sign };
      if (own) say(index, own);
      const { deniedBy = '' } = span;
      if (reachesBack(deniedBy) && !span.heading) sayBack(index, { deniedBy }, inSentence(deniedBy));
      continue;
    }
    if (span.heading) continue;
    const attitude = attitudeOf(written);
    if (attitude === 'harmless') continue;
    const words = saidBy(written, attitude);
    if (owner === -1) {
      if (attitude === 'unclear' && !isGlued(text, span, found[index + 1])) continue;
      sayOn(index, words, attitude === 'unclear');
      continue;
    }
    const isSame = !SENTENCE_END.test(text.slice(found[owner]?.end, span.from));
    if (attitude === 'unclear' && !isSame) continue;
    const isOwn = /[、(（]\s*$/u.test(between(index));
    const isAhead = isGlued(text, span, found[index + 1]);
    const isUnclear = attitude === 'unclear';
    if (isAhead || (!isUnclear && found[owner]?.heading)) sayOn(index, words, isUnclear);
    if (isAhead && !isGlued(text, found[owner] ?? span, span)) continue;
    sayBack(owner, words, reachesBack(written) ? inSentence(written) : isOwn ? () => false : isChain);
  }
  return found.map((span, index) => together(span, said.get(index)));
}

/** What words that are not harmless say of the places they belong to. */
export function saidBy(words: string, attitude: 'denies' | 'doubts' | 'unclear'): Said {
  const plain = words.trim();
  return attitude === 'denies' && !EXCEPTION.test(plain) ? { deniedBy: plain } : { doubtBy: plain };
}

/** A place, and what else is said of it; what was said first stays. */
export function together(span: FoundSpan, said: Said | undefined): FoundSpan {
  if (!said || span.deniedBy !== undefined) return span;
  return said.deniedBy === undefined
    ? { ...span, doubtBy: span.doubtBy ?? said.doubtBy }
    : { ...span, ...said };
}

/** Whether a stretch was read as a place, clear or not. */
export function isPlace(span: FoundSpan | undefined): boolean {
  return span !== undefined && namesPlace(span.resolution);
}

// 霞浦县 closed
function saidInRest({ outcome, rest }: Resolution): Said | undefined {
  if (outcome !== 'partial' || rest === undefined) return undefined;
  const attitude = attitudeOf(rest);
  return attitude === 'denies' || attitude === 'doubts' ? saidBy(rest, attitude) : undefined;
}

function isGlued(text: string, { end }: FoundSpan, next: FoundSpan | undefined): boolean {
  return next !== undefined && isPlace(next) && text.slice(end, next.from).trim() === '';
}
