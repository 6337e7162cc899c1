import type { Resolution } from '../resolution.ts';
import type { Resolve } from './read-stretch.ts';
import type { Span } from './split-passage.ts';
import { EXCEPTION, trimmed } from './split-passage.ts';

/** What stands before a colon or an open bracket: 漳州市: or 服务区域: */
export interface Heading extends Span {
  /** The place that the following ones lie in; undefined where the heading is no place. */
  readonly within: string | undefined;
  readonly resolution: Resolution;
  /** Whether it holds up to the closing bracket, not up to the next heading. */
  readonly isBracket: boolean;
  /** Whether it says that the following places are not served: 不上门地区: */
  readonly isDenial: boolean;
  /** What follows it. */
  readonly rest: Span | undefined;
}

const DENIAL = /不|未|无|没|停|除|暂缓|取消/;
const HEADING = /^([^:：()（）]{1,40})([:：(（])/u;

/** The heading that a stretch of text begins with. */
export function headingAt(resolve: Resolve, text: string, { from, end }: Span): Heading | undefined {
  const written = text.slice(from, end);
  const [whole, name = '', mark = ''] = HEADING.exec(written) ?? [];
  if (whole === undefined) return undefined;
  const isBracket = mark === '(' || mark === '（';
  const resolution = wordsAsNone(resolve(name.trim()));
  if (isBracket && EXCEPTION.exec(written)?.index === name.length) return undefined;
  if (isBracket && !holdsPlaces(resolve, written, name, resolution)) return undefined;
  const isDenial = resolution.outcome === 'none' && DENIAL.test(name);
  const isPlace = !['none', 'unknown', 'several'].includes(resolution.outcome);
  const within = isPlace ? name.trim() : undefined;
  const [rest] = trimmed(text, { from: from + whole.length, end });
  return { from, end: from + name.trimEnd().length, within, resolution, isBracket, isDenial, rest };
}

/** Whether a heading names a place in that of another: 福建省: 漳州市: */
export function nests(resolve: Resolve, { within }: Heading, inner: Heading): boolean {
  if (within === undefined || inner.within === undefined) return false;
  const { outcome } = resolve(within + inner.within);
  return outcome === 'too-wide' || outcome === 'ok' || outcome === 'repaired';
}

// 上门地区 looks like a place, but is like none.
function wordsAsNone(resolution: Resolution): Resolution {
  const { outcome, candidates, parent } = resolution;
  const isWords = outcome === 'unknown' && candidates.length === 0 && !parent;
  return isWords ? { ...resolution, outcome: 'none' } : resolution;
}

// 漳州市(漳浦县、云霄县) is cut between its places, so its bracket stays open here; in 沙县(现沙县区) it closes.
function holdsPlaces(resolve: Resolve, written: string, name: string, { outcome }: Resolution): boolean {
  if (outcome === 'none' || outcome === 'unknown') return false;
  const closing = /[)）]/.exec(written);
  if (!closing) return true;
  const inside = written.slice(name.length + 1, closing.index);
  const joined = resolve(name.trim() + inside).outcome;
  return joined === 'ok' || joined === 'repaired' || joined === 'renamed';
}
