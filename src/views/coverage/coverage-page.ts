import { provinceOf } from '../../domain/places/adcode.ts';
import { divisionOf } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { absoluteUrl, withBase } from '../../domain/site/urls.ts';
import { coverageText } from '../../strings/site/coverage-page.ts';
import { frameText } from '../../strings/site/frame.ts';
import { coverageFilters } from './coverage-filters.ts';
import { coverageRows } from './coverage-rows.ts';
import { toCoverageTableRow } from './coverage-table-row.ts';
import { divisionLink, pageCrumbs } from '../links.ts';
import { toFrame } from '../frame.ts';
import { networkAnswer, networkApart } from '../units/network-answer.ts';
import { operatorId } from '../json-ld/structured-data.ts';
import type { CoverageTableRow } from './coverage-table-row.ts';
import type { Frame, Link } from '../frame.ts';

/** One way to narrow the table: its name, and the values that some row has. */
export interface CoverageFilter {
  readonly name: 'kind' | 'service' | 'province';
  readonly label: string;
  readonly options: readonly {
    readonly value: string;
    readonly text: string;
    /** Rows that have the value. */
    readonly count: number;
  }[];
}

export interface CoverageGroup {
  readonly province: Link;
  /** Slug of the province. */
  readonly id: string;
  readonly rows: readonly CoverageTableRow[];
}

export interface CoveragePage {
  readonly frame: Frame;
  /** Clauses of the first sentence. */
  readonly answer: readonly string[];
  readonly lead: string;
  readonly filters: readonly CoverageFilter[];
  readonly total: number;
  /** Provinces in code order, and their units in code order. */
  readonly groups: readonly CoverageGroup[];
  readonly downloads: readonly Link[];
}

/** Every unit that a list names, by province, those that are not served too. */
export function toCoveragePage(site: Site): CoveragePage {
  const answer = networkAnswer(site);
  const groups = toGroups(site);
  const description = coverageText.description(answer.join(''));
  return {
    frame: toFrame(site, {
      title: coverageText.title(site.settings.trade),
      description,
      path: '/coverage/',
      subject: { kind: 'coverage' },
      crumbs: pageCrumbs(site, '/coverage/', frameText.nav.coverage),
      nodes: [
        {
          '@type': 'Dataset',
          name: coverageText.heading,
          description,
          creator: { '@id': operatorId(site) },
          distribution: [
            download(site, '/coverage.csv', 'text/csv'),
            download(site, '/coverage.json', 'application/json'),
          ],
        },
      ],
    }),
    answer,
    lead: networkApart(site) + coverageText.lead,
    filters: coverageFilters(site, groups),
    total: groups.reduce((sum, { rows }) => sum + rows.length, 0),
    groups,
    downloads: [
      { href: withBase(site.base, '/coverage.csv'), text: coverageText.downloads.csv },
      { href: withBase(site.base, '/coverage.json'), text: coverageText.downloads.json },
      { href: withBase(site.base, '/changes/'), text: coverageText.changes },
    ],
  };
}

function toGroups(site: Site): readonly CoverageGroup[] {
  const byProvince = Map.groupBy(coverageRows(site), ({ unit }) => provinceOf(unit.adcode));
  return [...byProvince].map(([adcode, group]) => {
    const province = divisionOf(site.gazetteer, adcode);
    return {
      province: divisionLink(site, province),
      id: province.slug,
      rows: group.map((row) => toCoverageTableRow(site, row)),
    };
  });
}

function download(site: Site, path: string, encodingFormat: string) {
  return {
    '@type': 'DataDownload' as const,
    contentUrl: absoluteUrl(site.settings.url, path),
    encodingFormat,
  };
}
