import { isVisit } from '../../domain/coverage/status.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { withBase } from '../../domain/site/urls.ts';
import { coverageText } from '../../strings/site/coverage-page.ts';
import type { CoverageKind } from '../../strings/site/coverage-page.ts';
import { listText } from '../../strings/figures.ts';
import { statusText } from '../../strings/status.ts';
import type { StatusMark } from '../frame.ts';
import type { CoverageRow } from './coverage-rows.ts';

/** A unit that some list names, as the coverage page shows it; `href` leads to its page or its row. */
export interface CoverageTableRow {
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
export function toCoverageTableRow(site: Site, { unit, path }: CoverageRow): CoverageTableRow {
  const { division, parents, offered, only } = unit;
  const [province = division, prefecture] = parents;
  const refused = new Set(unit.assignments.map(({ service }) => service));
  const services = unit.serving.length > 0 ? offered : site.services.filter(({ id }) => refused.has(id));
  return {
    province: province.name,
    ...(prefecture && { prefecture: prefecture.name }),
    name: division.name,
    href: withBase(site.base, path),
    kind: isVisit(unit.status) && only !== undefined ? 'part' : unit.status,
    mark: { status: unit.status, text: statusText[unit.status] },
    ...(only !== undefined && { extent: only }),
    serviceIds: offered.map(({ id }) => id),
    services:
      services.length === site.services.length
        ? coverageText.allServices
        : listText(services.map(({ title }) => title)),
    verified: unit.verified,
  };
}
