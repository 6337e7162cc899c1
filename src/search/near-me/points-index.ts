import { isUnit } from '../../domain/places/gazetteer.ts';
import type { ServicePoint } from '../../domain/contacts/service-point.ts';
import type { Site } from '../../domain/site/site-data.ts';
import type { ListedPoint, PointsFile } from './points-file.ts';

/** The points of a site, as `/points.json` serves them: every unit that has one, and every service point. */
export function buildPointsFile(site: Pick<Site, 'gazetteer' | 'points' | 'phones'>): PointsFile {
  const units = site.gazetteer.divisions
    .filter((division) => isUnit(site.gazetteer, division))
    .flatMap(({ adcode, point }) => (point ? [{ code: Number(adcode), ...point }] : []))
    .sort((a, b) => a.code - b.code);
  return {
    units: {
      codes: differences(units.map(({ code }) => code)),
      lngs: differences(units.map(({ lng }) => Math.round(lng * 100))),
      lats: differences(units.map(({ lat }) => Math.round(lat * 100))),
    },
    points: site.points.map((point) => listed(site.phones, point)),
  };
}

function differences(values: readonly number[]): readonly number[] {
  return values.map((value, i) => value - (values[i - 1] ?? 0));
}

function listed(phones: Site['phones'], point: ServicePoint): ListedPoint {
  const { name, adcode, address, hours, lng, lat } = point;
  const numbers = point.phones.flatMap((id) => phones.filter((phone) => phone.id === id));
  return { name, adcode, address, hours, phones: numbers.map(({ number }) => number), lng, lat };
}
