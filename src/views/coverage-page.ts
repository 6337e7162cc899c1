import { provinceOf } from '../domain/adcode.ts';
import type { UnitCoverage } from '../domain/coverage.ts';
import { divisionOf } from '../domain/gazetteer.ts';
import { isIndexable } from '../domain/index-policy.ts';
import type { Site } from '../domain/site.ts';
import { placePath, withBase } from '../domain/urls.ts';
import { wholeUnit } from '../strings/divisions.ts';
import { listText } from '../strings/figures.ts';
import { frameText, pageText } from '../strings/site.ts';
import { statusText } from '../strings/status.ts';
import { onlyText } from './county-answer.ts';
import { lastVerified } from './county-sources.ts';
import { divisionLink, pageCrumbs } from './crumbs.ts';
import { networkAnswer, networkApart } from './network-answer.ts';
import { mainExtent, servedOf } from './presence.ts';
import { toFrame } from './frame.ts';
import type { Frame, Link, StatusMark } from './frame.ts';

/** A unit that some list names, as the coverage page shows it; `href` leads to its page or its row. */
export interface CoverageRow {
  readonly province: string;
  /** Undefined for what hangs on its province. */
  readonly prefecture?: string;
  readonly name: string;
  readonly href: string;
  readonly mark: StatusMark;
  /** `全县`, `仅龙河镇、富文镇`; undefined where nobody is served. */
  readonly extent?: string;
  /** Titles, joined by 、. */
  readonly services: string;
  /** ISO date. */
  readonly verified: string;
}

export interface CoveragePage {
  readonly frame: Frame;
  /** Clauses of the first sentence. */
  readonly answer: readonly string[];
  readonly lead: string;
  readonly groups: readonly { readonly province: Link; readonly rows: readonly CoverageRow[] }[];
  readonly downloads: readonly Link[];
}

/** Every unit that a list names, by province, those that are not served too. */
export function toCoveragePage(site: Site): CoveragePage {
  const text = pageText.coverage;
  const answer = networkAnswer(site);
  return {
    frame: toFrame(site, {
      title: text.title(site.settings.trade),
      description: text.description(answer.join('')),
      path: '/coverage/',
      index: isIndexable({ kind: 'coverage' }),
      crumbs: pageCrumbs(site, '/coverage/', frameText.nav.coverage),
    }),
    answer,
    lead: networkApart(site) + text.lead,
    groups: toGroups(site),
    downloads: [{ href: withBase(site.base, '/coverage.json'), text: text.download }],
  };
}

function toGroups(site: Site): CoveragePage['groups'] {
  const units = [...site.coverage.values()].sort((one, other) => one.adcode.localeCompare(other.adcode));
  const byProvince = Map.groupBy(units, ({ adcode }) => provinceOf(adcode));
  return [...byProvince].map(([adcode, group]) => ({
    province: divisionLink(site, divisionOf(site.gazetteer, adcode)),
    rows: group.map((unit) => toRow(site, unit)),
  }));
}

function toRow(site: Site, unit: UnitCoverage): CoverageRow {
  const { gazetteer, coverage } = site;
  const division = divisionOf(gazetteer, unit.adcode);
  const above = divisionOf(gazetteer, division.parent ?? division.adcode);
  const served = servedOf(unit.assignments);
  const ids = new Set((served.length > 0 ? served : unit.assignments).map(({ service }) => service));
  return {
    province: divisionOf(gazetteer, provinceOf(unit.adcode)).name,
    ...(above.level === 'prefecture' && above !== division && { prefecture: above.name }),
    name: division.name,
    href: withBase(site.base, placePath(gazetteer, coverage, division)),
    mark: { status: unit.status, text: statusText[unit.status] },
    ...(served.length > 0 && {
      extent: onlyText(site, unit.adcode, mainExtent(unit)) ?? wholeUnit(division.name),
    }),
    services: listText(site.services.filter(({ id }) => ids.has(id)).map(({ title }) => title)),
    verified: lastVerified(unit),
  };
}
