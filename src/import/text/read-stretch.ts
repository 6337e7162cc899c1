import type { Resolve } from '../found-place.ts';
import type { Resolution } from '../../domain/places/resolution.ts';
import { isAccepted, namesNothing, namesPlace } from '../../domain/places/resolution.ts';
import { attitudeOf, objectionAbove } from '../denials/attitude.ts';
import { fullNamesIn } from '../full-names.ts';
import type { Span } from './split-passage.ts';
import { EXCEPTION, trimmed } from './split-passage.ts';

const AFFIRMED =
  /(?<![不未无没])\s*(?:均|都|也|全部)?(?<![不未无没])(?:可以?|能|提供)?(?:上门(?:服务)?|服务|覆盖|可以?|能|去|没问题|正常)[✅✔✓√]?$|\s*[✅✔✓√]$/u;
/** In the column of counties, beside their prefecture. */
const ALL = /^(?:全部|所有|全域|全辖|各)(?:地区|区县|县区|县市区|区县市|县市|市县|区|县)?$/;

const BOUNDARY = /[\s(（[【|:：—-]/;
const BRACKETED = /[(（][^()（）]+[)）]$/;
const OPENING = /[\s(（【|:：—-]+$/;
const ADDRESS = /[镇乡村街路道号]/;

/** A resolution, and the stretch of the text that it is about. */
export interface ReadSpan extends Span {
  readonly resolution: Resolution;
  /** What a bracket behind it takes out of it: （除沙县区） */
  readonly lessBy?: string;
}

/** What stands before a place: 省 and 市 columns, and a heading above it. */
export interface Context {
  readonly columns?: string | undefined;
  readonly heading?: string | undefined;
}

/** Reads a stretch of text that holds a place, or several without a separator; one result each. */
export function readStretch(
  resolve: Resolve,
  text: string,
  span: Span,
  context: Context,
): readonly ReadSpan[] {
  const written = text.slice(span.from, span.end);
  const exception = EXCEPTION.exec(written);
  if (exception) {
    const place = written.slice(0, exception.index);
    const resolution = withRest(readIn(resolve, place, context), written, exception[0]);
    return [{ ...span, resolution, lessBy: exception[0] }];
  }
  const resolution = affirmed(resolve, written, context) ?? readIn(resolve, written, context);
  const plain = withoutRemark(resolve, written, resolution, context);
  if (plain) return [{ ...span, resolution: plain }];
  const words = isAccepted(resolution) ? [] : wordsOf(text, span);
  if (resolution.outcome === 'several') {
    const isClear = (word: Span) => isAccepted(readIn(resolve, text.slice(word.from, word.end), context));
    if (words.length < 2 || !words.every(isClear)) return partsOf(text, span, resolution);
    return words.flatMap((word) => readStretch(resolve, text, word, context));
  }
  if (words.length > 1 && areAllPlaces(resolve, text, words)) {
    return words.flatMap((word) => readStretch(resolve, text, word, context));
  }
  return namesNothing(resolution) || isBehindObjection(resolve, written, resolution)
    ? aroundNames(resolve, text, span, context)
    : [{ ...span, resolution }];
}

// 拟开通霞浦县: no misspelt place, but words before one.
function isBehindObjection(resolve: Resolve, written: string, { outcome }: Resolution): boolean {
  if (outcome !== 'unknown') return false;
  const [name, ...others] = fullNamesIn(resolve, written);
  if (!name || name.from === 0 || name.end < written.length || others.length > 0) return false;
  return objectionAbove(written.slice(0, name.from)) !== undefined;
}

// 撤销霞浦县网点: the place, and the words around it.
function aroundNames(resolve: Resolve, text: string, span: Span, context: Context): readonly ReadSpan[] {
  const names = fullNamesIn(resolve, text.slice(span.from, span.end));
  const spans: ReadSpan[] = [];
  const read = (from: number, end: number) =>
    trimmed(text, { from, end }).map((part) => ({
      ...part,
      resolution: readIn(resolve, text.slice(part.from, part.end), context),
    }));
  let from = span.from;
  for (const name of names) {
    spans.push(...read(from, span.from + name.from), ...read(span.from + name.from, span.from + name.end));
    from = span.from + name.end;
  }
  return [...spans, ...read(from, span.end)];
}

/** Whether a text ends with words that say that its place is served: 芗城区可以上门. */
export function isAffirmed(text: string): boolean {
  return AFFIRMED.test(text);
}

// 芗城区可以上门 is 芗城区.
function affirmed(resolve: Resolve, written: string, context: Context): Resolution | undefined {
  const place = written.replace(AFFIRMED, '');
  if (place === written || isAccepted(readIn(resolve, written, context))) return undefined;
  const resolution = readIn(resolve, place, context);
  if (!namesPlace(resolution)) return undefined;
  return { ...resolution, raw: written, ...(resolution.outcome === 'ok' && { outcome: 'repaired' }) };
}

// 霞浦县（新增）, 霞浦县 24小时: a remark that says nothing against the place, and is no address.
function withoutRemark(
  resolve: Resolve,
  written: string,
  { outcome, rest = '' }: Resolution,
  context: Context,
): Resolution | undefined {
  if (outcome !== 'partial') return undefined;
  const [remark = rest] = BRACKETED.exec(written) ?? [];
  const at = remark === '' ? -1 : written.lastIndexOf(remark);
  if (at < 1 || /[\p{L}\p{N}]/u.test(written.slice(at + remark.length))) return undefined;
  if (!BOUNDARY.test(written.slice(at - 1, at + 1)) || ADDRESS.test(remark)) return undefined;
  if (attitudeOf(remark) !== 'harmless') return undefined;
  const resolution = readIn(resolve, written.slice(0, at).replace(OPENING, ''), context);
  if (!isAccepted(resolution)) return undefined;
  return { ...resolution, raw: written, ...(resolution.outcome === 'ok' && { outcome: 'repaired' }) };
}

// Never the whole where the text takes something out of it.
function withRest(resolution: Resolution, raw: string, rest: string): Resolution {
  return isAccepted(resolution) ? { ...resolution, raw, outcome: 'partial', rest } : { ...resolution, raw };
}

// 长春市:朝阳区 is Changchun's; 漳州市:秀英区 is a slip, however clear 秀英区 is alone.
function readIn(resolve: Resolve, written: string, { columns = '', heading = '' }: Context): Resolution {
  const alone = resolve(written);
  const before = columns + heading;
  if (before === '' || namesNothing(resolve(before))) return alone;
  const joined = resolve(before + (ALL.test(written) ? '全境' : written));
  if (isAccepted(joined)) {
    const isPlain = joined.outcome !== 'ok' || heading === '' || isAccepted(alone);
    return { ...joined, raw: written, outcome: isPlain ? joined.outcome : 'repaired' };
  }
  if (joined.outcome === 'several' || alone.outcome === 'several') return alone;
  const addsNothing = joined.candidates.length === 0 || joined.outcome === resolve(before).outcome;
  if (namesNothing(alone) && addsNothing) return alone;
  return { ...joined, raw: written };
}

// Each part is looked for behind the one before it; what was written in another way has the whole stretch.
function partsOf(text: string, span: Span, { parts = [] }: Resolution): readonly ReadSpan[] {
  let cursor = span.from;
  return parts.map((resolution) => {
    const found = text.indexOf(resolution.raw, cursor);
    if (found === -1 || found + resolution.raw.length > span.end) return { ...span, resolution };
    cursor = found + resolution.raw.length;
    return { from: found, end: cursor, resolution };
  });
}

function wordsOf(text: string, { from, end }: Span): readonly Span[] {
  return [...text.slice(from, end).matchAll(/\S+/g)].flatMap(({ index, 0: word }) =>
    trimmed(text, { from: from + index, end: from + index + word.length }),
  );
}

// 漳浦县 云宵县 龙海区, with one slip among places; but not 漳州市 漳埔县, nor 漳浦县 府前街12号.
function areAllPlaces(resolve: Resolve, text: string, words: readonly Span[]): boolean {
  const read = words.map(({ from, end }) => resolve(text.slice(from, end)));
  return read.some(isAccepted) && read.every(({ outcome }) => outcome !== 'none' && outcome !== 'too-wide');
}
