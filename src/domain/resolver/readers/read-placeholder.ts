import type { Division, Gazetteer } from '../../places/gazetteer.ts';
import { isUnit } from '../../places/gazetteer.ts';
import type { Atlas, Reading } from '../atlas.ts';
import { fullName, toCandidate } from '../candidates.ts';
import { PLACEHOLDERS } from '../forms/placeholders.ts';

/**
 * Reads a division with a row of statistics after it: 石家庄市市辖区 is no place, but a city that its
 * province governs (济源市市辖区) is meant itself. Below a county there are no such rows.
 */
export function readPlaceholder({ gazetteer, chainsOf }: Atlas, text: string): Reading | undefined {
  const [above, ...others] = chainsOf(text)
    .filter(({ end, last }) => last.form === 'full' && PLACEHOLDERS.includes(text.slice(end)))
    .map(({ last }) => last.division);
  if (!above || others.some((division) => division !== above)) return undefined;
  const candidate = toCandidate(gazetteer, above, 'candidate');
  if (!isUnit(gazetteer, above)) return { outcome: 'placeholder', candidates: [candidate] };
  if (!isCityOfProvince(gazetteer, above)) return undefined;
  return { outcome: 'repaired', adcode: above.adcode, read: fullName(candidate), candidates: [] };
}

function isCityOfProvince(gazetteer: Gazetteer, division: Division): boolean {
  return division.name.endsWith('市') && gazetteer.byAdcode.get(division.parent ?? '')?.level === 'province';
}
