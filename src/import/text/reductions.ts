import { isAccepted } from '../../domain/places/resolution.ts';
import type { FoundPlace, ReadPlace } from '../found-place.ts';

const PART = /(?:镇|乡|村|岛|岛屿|街道|片区|山区|牧区|林区|地区|区域|部分)(?:之外|以外|除外|外)?$/;

/**
 * Marks places out of which the file takes something: 三明市全境 where it says 除沙县区, a county that stands among
 * the served ones and the denied ones. None of them may be taken as served whole.
 * @param vague by passage: words that take out what names no place
 */
export function withReductions(
  places: readonly ReadPlace[],
  vague: ReadonlyMap<number, string>,
): readonly FoundPlace[] {
  const takenOut = deniedNames(places);
  const unclear = unclearExceptions(places);
  return places.map((place, index) => {
    const { passage, isException: _isException, ...found } = place;
    const { outcome } = place.resolution;
    const isWide = outcome === 'too-wide';
    if ((!isAccepted(place.resolution) && !isWide) || place.deniedBy !== undefined) return found;
    const name = nameOf(place);
    const lessBy =
      place.lessBy ??
      takenOut.get(isWide ? exceptionKey(passage, name) : name) ??
      unclear.get(index) ??
      partOf(vague.get(passage)) ??
      unclear.get(`part ${String(passage)}`) ??
      (outcome === 'whole' || isWide ? vague.get(passage) : undefined) ??
      unclear.get(`${outcome} ${String(passage)}`);
    return lessBy === undefined ? found : { ...found, lessBy };
  });
}

// 不含古雷镇, 除偏远山区外: a part of whatever stands beside it; 除材料费外 is none.
function partOf(words: string | undefined): string | undefined {
  return words !== undefined && PART.test(words) ? words : undefined;
}

function nameOf({ resolution: { read, candidates } }: ReadPlace): string {
  const [wide] = candidates;
  return read ?? (wide ? [...wide.parents, wide.name].join('') : '');
}

// A wide place is none that a list may hold: what another line denies in it says nothing of why.
function exceptionKey(passage: number, name: string): string {
  return `${String(passage)} ${name}`;
}

// A name leads to what is denied there: that place itself, or one that lies in it.
function deniedNames(places: readonly ReadPlace[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { raw, resolution, deniedBy, passage, isException = false } of places) {
    const { read = '' } = resolution;
    if (deniedBy === undefined || !isAccepted(resolution)) continue;
    for (let end = read.length; end > 0; end -= 1) {
      const name = read.slice(0, end);
      for (const key of [name, ...(isException ? [exceptionKey(passage, name)] : [])]) {
        if (!names.has(key)) names.set(key, raw);
      }
    }
  }
  return names;
}

// An exception that is not clear concerns the place before it, else the one behind it, and all wholes beside it.
function unclearExceptions(places: readonly ReadPlace[]): ReadonlyMap<number | string, string> {
  const marks = new Map<number | string, string>();
  for (const [index, { raw, passage, resolution, isException }] of places.entries()) {
    if (!isException || isAccepted(resolution)) continue;
    marks.set(`whole ${String(passage)}`, raw);
    if (resolution.outcome === 'unknown' && partOf(raw)) marks.set(`part ${String(passage)}`, raw);
    if (resolution.outcome !== 'mismatch') marks.set(`too-wide ${String(passage)}`, raw);
    const isBeside = (at: number) => {
      const place = places[at];
      return place?.passage === passage && !place.isException && isAccepted(place.resolution);
    };
    const near = isBeside(index - 1) ? index - 1 : isBeside(index + 1) ? index + 1 : undefined;
    if (near !== undefined) marks.set(near, raw);
  }
  return marks;
}
