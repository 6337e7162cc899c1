import type { Gazetteer } from '../../domain/places/gazetteer.ts';
import { divisionOf, unitsUnder } from '../../domain/places/gazetteer.ts';
import type { Resolution } from '../../domain/places/resolution.ts';
import type { FoundPlace } from '../found-place.ts';
import { isKept } from '../text/read-passages.ts';

/** The units that places under question may mean: the file still names them, though it is not clear what it says. */
export function questionedUnits(gazetteer: Gazetteer, found: readonly FoundPlace[]): ReadonlySet<string> {
  const questions = found.filter((one) => !isKept(one) && one.isHeading !== true);
  const codes = new Set(questions.flatMap(({ resolution }) => codesOf(resolution)));
  const divisions = [...codes].map((code) => divisionOf(gazetteer, code));
  return new Set(
    divisions.flatMap((division) => unitsUnder(gazetteer, division)).map(({ adcode }) => adcode),
  );
}

function codesOf(resolution: Resolution): readonly string[] {
  const { adcode, candidates, code, parent, parts = [], counties = [], outcome } = resolution;
  const county = outcome === 'partial' ? parent : undefined;
  const named = [...candidates, ...counties, code, county].flatMap((one) => (one ? [one.adcode] : []));
  return [...(adcode === undefined ? [] : [adcode]), ...named, ...parts.flatMap(codesOf)];
}
