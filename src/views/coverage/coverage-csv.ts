import type { Assignment } from '../../domain/coverage.ts';
import { divisionOf, parentsOf } from '../../domain/gazetteer.ts';
import type { Site } from '../../domain/site.ts';
import { absoluteUrl, placePath } from '../../domain/urls.ts';
import { coverageCsvText } from '../../strings/coverage-page.ts';
import { statusText } from '../../strings/status.ts';
import { partnerOf, serviceOf, townshipName } from '../referenced.ts';

type Column = keyof typeof coverageCsvText.columns;

/**
 * The coverage as a table for spreadsheets: one row a unit, service and team, in code order. RFC 4180, with the byte
 * order mark without which they read UTF-8 wrongly.
 */
export function toCoverageCsv(site: Site): string {
  const units = [...site.coverage.values()].sort((one, other) => one.adcode.localeCompare(other.adcode));
  const rows = units.flatMap(({ adcode, assignments }) =>
    assignments.map((assignment) => {
      const cells = toCells(site, adcode, assignment);
      return columns.map((column) => cells[column]);
    }),
  );
  const header = columns.map((column) => coverageCsvText.columns[column]);
  return `\uFEFF${[header, ...rows].map(toLine).join('')}`;
}

const columns: readonly Column[] = [
  'adcode',
  'province',
  'prefecture',
  'name',
  'service',
  'status',
  'team',
  'partner',
  'extent',
  'response',
  'clock',
  'verified',
  'source',
  'url',
];

function toCells(site: Site, adcode: string, assignment: Assignment): Readonly<Record<Column, string>> {
  const { gazetteer, coverage, settings } = site;
  const division = divisionOf(gazetteer, adcode);
  const [province = division, prefecture] = parentsOf(gazetteer, division);
  const { response, verified, source } = assignment.terms;
  return {
    adcode,
    province: province.name,
    prefecture: prefecture?.name ?? '',
    name: division.name,
    service: serviceOf(site, assignment.service).title,
    status: statusText[assignment.status],
    team: assignment.team,
    partner: assignment.partner === undefined ? '' : partnerOf(site, assignment.partner).name,
    extent: assignment.status === 'not-served' ? '' : extentText(site, adcode, assignment.extent),
    response: response?.text ?? '',
    clock: response ? coverageCsvText.clocks[response.clock] : '',
    verified,
    source,
    url: absoluteUrl(settings.url, placePath(gazetteer, coverage, division)),
  };
}

function extentText(site: Site, adcode: string, extent: Assignment['extent']): string {
  if (extent === 'whole') return coverageCsvText.whole;
  return coverageCsvText.only(extent.map((code) => townshipName(site, adcode, code)));
}

function toLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
