import { provinceOf } from '../../domain/places/adcode.ts';
import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import { isVisit } from '../../domain/coverage/status.ts';
import { divisionOf } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { placePath, withBase } from '../../domain/site/urls.ts';
import { coverageText } from '../../strings/site/coverage-page.ts';
import type { CoverageKind } from '../../strings/site/coverage-page.ts';
import { listText } from '../../strings/figures.ts';
import { statusText } from '../../strings/status.ts';
import { onlyText } from '../county/county-answer.ts';
import { lastVerified } from '../county/county-sources.ts';
import type { StatusMark } from '../frame.ts';
import { mainExtent, servedOf } from '../parts/presence.ts';

/** A unit that some list names, as the coverage page shows it; `href` leads to its page or its row. */
export interface CoverageRow {
  readonly province: string;
  /** Undefined for what hangs on its province. */
  readonly prefecture?: string;
  readonly name: string;
  readonly href: string;
  readonly kind: CoverageKind;
  readonly mark: StatusMark;
  /** `仅龙河镇、富文镇`; undefined where all of it is served, or nobody. */
  readonly extent?: string;
  /** Ids of the services that are given, as they are ordered on the site. */
  readonly serviceIds: readonly string[];
  /** Titles of what is given, or of what is refused, joined by 、; one word where it is all of them. */
  readonly services: string;
  /** ISO date. */
  readonly verified: string;
}

/** The row of one unit. */
export function toCoverageRow(site: Site, unit: UnitCoverage): CoverageRow {
  const { gazetteer, coverage } = site;
  const division = divisionOf(gazetteer, unit.adcode);
  const above = divisionOf(gazetteer, division.parent ?? division.adcode);
  const served = servedOf(unit.assignments);
  const ids = new Set((served.length > 0 ? served : unit.assignments).map(({ service }) => service));
  const services = site.services.filter(({ id }) => ids.has(id));
  const extent = served.length > 0 ? onlyText(site, unit.adcode, mainExtent(unit)) : undefined;
  return {
    province: divisionOf(gazetteer, provinceOf(unit.adcode)).name,
    ...(above.level === 'prefecture' && above !== division && { prefecture: above.name }),
    name: division.name,
    href: withBase(site.base, placePath(gazetteer, coverage, division)),
    kind: kindOf(unit),
    mark: { status: unit.status, text: statusText[unit.status] },
    ...(extent !== undefined && { extent }),
    serviceIds: served.length > 0 ? services.map(({ id }) => id) : [],
    services:
      services.length === site.services.length
        ? coverageText.allServices
        : listText(services.map(({ title }) => title)),
    verified: lastVerified(unit),
  };
}

// As the home page counts: what is visited in part stands apart, what is helped from afar does not.
function kindOf(unit: UnitCoverage): CoverageKind {
  return isVisit(unit.status) && mainExtent(unit) !== 'whole' ? 'part' : unit.status;
}
