import type { Terms } from '../../domain/coverage/coverage.ts';
import { isServed } from '../../domain/coverage/status.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { absoluteUrl } from '../../domain/site/urls.ts';
import { coverageCsvText } from '../../strings/site/coverage-page.ts';
import { statusText } from '../../strings/status.ts';
import { serviceOf } from '../referenced.ts';
import { coverageRows } from './coverage-rows.ts';
import type { CoverageRow, CoverageTeam, NamedExtent } from './coverage-rows.ts';

/** What a row holds, by column. */
type Cells = Readonly<Record<keyof typeof coverageCsvText.columns, string>>;

/**
 * The coverage as a table for spreadsheets: one row a unit, service and team, in code order, and under it one for each
 * township on other terms. RFC 4180, with the byte order mark without which they read UTF-8 wrongly.
 */
export function toCoverageCsv(site: Site): string {
  const rows = coverageRows(site).flatMap((row) => row.teams.flatMap((team) => toCells(site, row, team)));
  return `\uFEFF${[coverageCsvText.columns, ...rows].map(toLine).join('')}`;
}

const columns = Object.keys(coverageCsvText.columns);

function toCells(site: Site, { unit, path }: CoverageRow, team: CoverageTeam): readonly Cells[] {
  const { division, parents } = unit;
  const [province = division, prefecture] = parents;
  const cells = {
    adcode: unit.adcode,
    province: province.name,
    prefecture: prefecture?.name ?? '',
    name: division.name,
    township: '',
    service: serviceOf(site, team.service).title,
    status: statusText[team.status],
    team: team.team,
    partner: team.partner ?? '',
    extent: isServed(team.status) ? extentText(team.extent) : '',
    ...termCells(team.terms),
    url: absoluteUrl(site.settings.url, path),
  };
  const townships = team.townships.map(({ name, terms }) => ({
    ...cells,
    township: name,
    extent: coverageCsvText.only([name]),
    ...termCells(terms),
  }));
  return [cells, ...townships];
}

function termCells({ response, days = '', note = '', verified, source }: Terms) {
  return {
    response: response?.text ?? '',
    clock: response ? coverageCsvText.clocks[response.clock] : '',
    days,
    note,
    verified,
    source,
  };
}

function extentText(extent: NamedExtent): string {
  if (extent === 'whole') return coverageCsvText.whole;
  return coverageCsvText.only(extent.map(({ name }) => name));
}

function toLine(cells: Cells): string {
  const cellOf = new Map(Object.entries(cells));
  return `${columns.map((column) => quoted(cellOf.get(column) ?? '')).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
