import type { Division, HistoryRow, Township } from '../../places/gazetteer.ts';
import type { Candidate, Resolution } from '../../places/resolution.ts';
import type { Atlas, Reading } from '../atlas.ts';
import { fullName, placesOf, toCandidate, toTownshipCandidate } from '../candidates.ts';
import { readComplete, readDivision } from '../readers/read-complete.ts';
import { readSuccessors } from '../readers/read-successors.ts';
import { severalPlaces } from '../readers/separators.ts';
import { readTail } from '../readers/tails.ts';
import { townshipsNamed } from '../names/township-names.ts';

const CODE_FIRST = /^(\d{12}|\d{9}|\d{6})(?!\d)[\s:_.,、-]*(.*)$/su;
const CODE_LAST = /^(\D+?)[([]?(\d{9}|\d{6})[)\]]?$/u;
const SIGNS_AT_END = /[\s、,;:/|_-]+$/u;
const CODE_WITHIN = /(?<!\d)(?:\d{12}|\d{9}|\d{6})(?!\d)/gu;

/**
 * Reads texts with a code: alone, or beside a name that must agree with it. The code settles what the
 * name leaves open; where they differ, neither is believed. Several codes are several places.
 */
export function readCode(
  atlas: Atlas,
  text: string,
  resolve: (part: string) => Resolution,
): Reading | undefined {
  const written = codeAndName(atlas, text);
  if (!written) return undefined;
  const { code, name } = written;
  const next = nextCode(atlas, name);
  if (next !== undefined) {
    const before = text.slice(0, next - name.length).replace(SIGNS_AT_END, '');
    return severalPlaces([before, name.slice(next)].map(resolve));
  }
  const division = atlas.gazetteer.byAdcode.get(code);
  const township = code.length === 9 ? atlas.townshipByCode(code) : undefined;
  const agreeing =
    (division && readDivisionCode(atlas, division, name)) ??
    (township && readTownshipCode(atlas, township, name)) ??
    readFormerCode(atlas, code, name);
  if (agreeing) return agreeing;
  const named: Reading = name === '' ? { outcome: 'none', candidates: [] } : resolve(name);
  const [first, ...others] = named.parts ?? [];
  if (first) return severalPlaces([resolve(code + first.raw), ...others]);
  return compare(atlas, placeOf(atlas, division, township), named);
}

function codeAndName(atlas: Atlas, text: string) {
  const first = CODE_FIRST.exec(text);
  if (first) return { code: shortCode(first[1] ?? ''), name: first[2] ?? '' };
  const last = CODE_LAST.exec(text);
  const code = shortCode(last?.[2] ?? '');
  return atlas.gazetteer.byAdcode.has(code) ? { code, name: last?.[1] ?? '' } : undefined;
}

// Statistics write a county as nine or twelve digits that end in zeros.
function shortCode(code: string): string {
  const nine = code.length === 12 && code.endsWith('000') ? code.slice(0, 9) : code;
  return nine.length === 9 && nine.endsWith('000') ? nine.slice(0, 6) : nine;
}

// 350623 漳浦县 350622 云霄县; digits that are no code, such as a postcode, belong to the name.
function nextCode({ gazetteer, townshipByCode }: Atlas, name: string): number | undefined {
  const next = [...name.matchAll(CODE_WITHIN)].find(([written]) => {
    const code = shortCode(written);
    return gazetteer.byAdcode.has(code) || (code.length === 9 && townshipByCode(code) !== undefined);
  });
  return next?.index;
}

function readDivisionCode(atlas: Atlas, division: Division, name: string): Reading | undefined {
  if (name === '') return readDivision(atlas, division);
  const fits = (other: Division) => other === division;
  const reading = readComplete(atlas, name, fits) ?? readTail(atlas, name, fits);
  return reading?.outcome === 'split' || reading?.outcome === 'ambiguous' ? undefined : reading;
}

function readTownshipCode(atlas: Atlas, township: Township, name: string): Reading | undefined {
  const candidate = placeOf(atlas, undefined, township);
  if (!candidate) return undefined;
  const { adcode } = candidate;
  const known = { adcode, township: township.code, read: fullName(candidate), candidates: [] };
  const [alone] = townshipsNamed([township], name);
  if (name === '' || alone) return { outcome: alone?.form === 'short' ? 'repaired' : 'ok', ...known };
  const reading = readComplete(atlas, name, (division) => division.adcode === adcode);
  return reading?.township === township.code ? reading : undefined;
}

// 350427 沙县, 350427 三明市沙县: the old code proves the old name; today's name fits it too.
function readFormerCode(atlas: Atlas, code: string, name: string): Reading | undefined {
  const rows = atlas.gazetteer.history.filter((row) => row.code === code);
  const row =
    rows.find((one) => name === '' || name === one.name) ?? rows.find((one) => leadsTo(atlas, name, one));
  return row && readSuccessors(atlas, row);
}

function leadsTo(atlas: Atlas, name: string, { successors }: HistoryRow): boolean {
  const reading = readComplete(atlas, name);
  const places = reading ? placesOf(atlas, reading) : [];
  return places.length > 0 && places.every((place) => successors.includes(place.township ?? place.adcode));
}

function placeOf({ gazetteer }: Atlas, division?: Division, township?: Township): Candidate | undefined {
  if (division) return toCandidate(gazetteer, division, 'candidate');
  const unit = gazetteer.byAdcode.get(township?.county ?? '');
  return unit && township && toTownshipCandidate(gazetteer, unit, township, 'candidate');
}

// What the name says may go beyond the code's place, an address for one, but not beside it.
function compare(atlas: Atlas, code: Candidate | undefined, named: Reading): Reading {
  const places = placesOf(atlas, named);
  if (code && named.outcome !== 'unknown' && places.length > 0) {
    const isSame = places.every((place) => codeOf(place).startsWith(codeOf(code)));
    return isSame ? named : { outcome: 'mismatch', code, candidates: places };
  }
  const others = places.filter(({ adcode }) => adcode !== code?.adcode);
  const suggestions = [...(code ? [code] : []), ...others];
  return { outcome: 'unknown', candidates: suggestions.map((one) => ({ ...one, why: 'suggestion' })) };
}

function codeOf({ adcode, township = adcode }: Candidate): string {
  return township;
}
