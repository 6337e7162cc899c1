import type { Division, Township } from '../gazetteer.ts';
import type { Atlas, Reading } from './atlas.ts';
import { fullName, placesOf, toCandidate, toTownshipCandidate } from './candidates.ts';
import { readComplete, readDivision } from './read-complete.ts';
import { readSuccessors } from './read-successors.ts';
import { readTail } from './tails.ts';
import { townshipsNamed } from './township-names.ts';

const CODE_FIRST = /^(\d{12}|\d{9}|\d{6})(?!\d)[\s:_.,、-]*(.*)$/su;
const CODE_LAST = /^(\D+?)[([]?(\d{9}|\d{6})[)\]]?$/u;

/**
 * Reads texts with a code: alone, or beside a name that must agree with it. The code settles what the
 * name leaves open; where they differ, neither is believed.
 */
export function readCode(atlas: Atlas, text: string, read: (name: string) => Reading): Reading | undefined {
  const written = codeAndName(atlas, text);
  if (!written) return undefined;
  const { code, name } = written;
  const division = atlas.gazetteer.byAdcode.get(code);
  const township = code.length === 9 ? atlas.townshipByCode(code) : undefined;
  if (division)
    return (
      readDivisionCode(atlas, division, name) ??
      readFormerCode(atlas, code, name) ??
      differing(atlas, division, name, read)
    );
  if (township) return readTownshipCode(atlas, township, name) ?? unlikeTownship(atlas, township, name, read);
  return readFormerCode(atlas, code, name) ?? unknownCode(atlas, name, read);
}

function codeAndName({ gazetteer }: Atlas, text: string) {
  const first = CODE_FIRST.exec(text);
  if (first) return { code: shortCode(first[1] ?? ''), name: first[2] ?? '' };
  const last = CODE_LAST.exec(text);
  const code = shortCode(last?.[2] ?? '');
  return gazetteer.byAdcode.has(code) ? { code, name: last?.[1] ?? '' } : undefined;
}

// Statistics write a county as nine or twelve digits that end in zeros.
function shortCode(code: string): string {
  const nine = code.length === 12 && code.endsWith('000') ? code.slice(0, 9) : code;
  return nine.length === 9 && nine.endsWith('000') ? nine.slice(0, 6) : nine;
}

function readDivisionCode(atlas: Atlas, division: Division, name: string): Reading | undefined {
  if (name === '') return readDivision(atlas, division);
  const fits = (other: Division) => other === division;
  const reading = readComplete(atlas, name, fits) ?? readTail(atlas, name, fits);
  return reading?.outcome === 'split' || reading?.outcome === 'ambiguous' ? undefined : reading;
}

function readTownshipCode(atlas: Atlas, township: Township, name: string): Reading | undefined {
  const unit = atlas.gazetteer.byAdcode.get(township.county);
  if (!unit) return undefined;
  const candidate = toTownshipCandidate(atlas.gazetteer, unit, township, 'candidate');
  const known = { adcode: unit.adcode, township: township.code, read: fullName(candidate), candidates: [] };
  const [alone] = townshipsNamed([township], name);
  if (name === '' || alone) return { outcome: alone?.form === 'short' ? 'repaired' : 'ok', ...known };
  const reading = readComplete(atlas, name, (division) => division === unit);
  return reading?.township === township.code ? reading : undefined;
}

// 350427 沙县, 350427 三明市沙县: the old code proves the old name; today's name fits it too.
function readFormerCode(atlas: Atlas, code: string, name: string): Reading | undefined {
  const rows = atlas.gazetteer.history.filter((row) => row.code === code);
  const row =
    rows.find((one) => name === '' || name.endsWith(one.name)) ??
    rows.find(({ successors }) => {
      const adcode = readComplete(atlas, name)?.adcode;
      return adcode !== undefined && successors.includes(adcode);
    });
  return row && readSuccessors(atlas, row);
}

function differing(atlas: Atlas, division: Division, name: string, read: (name: string) => Reading): Reading {
  return differ(atlas, toCandidate(atlas.gazetteer, division, 'candidate'), read(name));
}

function unlikeTownship(
  atlas: Atlas,
  township: Township,
  name: string,
  read: (name: string) => Reading,
): Reading {
  const unit = atlas.gazetteer.byAdcode.get(township.county);
  if (!unit) return unknownCode(atlas, name, read);
  return differ(atlas, toTownshipCandidate(atlas.gazetteer, unit, township, 'candidate'), read(name));
}

function differ({ gazetteer }: Atlas, code: Reading['candidates'][number], named: Reading): Reading {
  const places = placesOf(gazetteer, named);
  if (places.length > 0 && named.outcome !== 'unknown')
    return { outcome: 'mismatch', code, candidates: places };
  const others = places.filter(({ adcode }) => adcode !== code.adcode);
  return { outcome: 'unknown', candidates: [{ ...code, why: 'suggestion' }, ...others] };
}

function unknownCode({ gazetteer }: Atlas, name: string, read: (name: string) => Reading): Reading {
  if (name === '') return { outcome: 'unknown', candidates: [] };
  const suggestions = placesOf(gazetteer, read(name)).map((one) => ({ ...one, why: 'suggestion' as const }));
  return { outcome: 'unknown', candidates: suggestions };
}
