import type { Assignment, Terms } from '../../domain/coverage/coverage.ts';
import { isServed } from '../../domain/coverage/status.ts';
import { divisionOf, parentsOf } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { absoluteUrl, placePath } from '../../domain/site/urls.ts';
import { coverageCsvText } from '../../strings/site/coverage-page.ts';
import { statusText } from '../../strings/status.ts';
import { mainTerms, otherTerms } from '../units/terms.ts';
import { partnerOf, serviceOf, townshipName } from '../referenced.ts';

type Column = keyof typeof coverageCsvText.columns;

/**
 * The coverage as a table for spreadsheets: one row a unit, service and team, in code order, and under it one for each
 * township on other terms. RFC 4180, with the byte order mark without which they read UTF-8 wrongly.
 */
export function toCoverageCsv(site: Site): string {
  const units = [...site.coverage.values()].sort((one, other) => one.adcode.localeCompare(other.adcode));
  const rows = units.flatMap(({ adcode, assignments }) =>
    assignments.flatMap((assignment) => rowsOf(site, adcode, assignment)),
  );
  const header = columns.map((column) => coverageCsvText.columns[column]);
  return `\uFEFF${[header, ...rows].map(toLine).join('')}`;
}

const columns: readonly Column[] = [
  'adcode',
  'province',
  'prefecture',
  'name',
  'township',
  'service',
  'status',
  'team',
  'partner',
  'extent',
  'response',
  'clock',
  'days',
  'note',
  'verified',
  'source',
  'url',
];

type Cells = Readonly<Record<Column, string>>;

function rowsOf(site: Site, adcode: string, assignment: Assignment): readonly (readonly string[])[] {
  const unit = { ...aboutUnit(site, adcode, assignment), ...told(mainTerms(assignment)) };
  const townships = otherTerms(assignment).map(([code, terms]) => {
    const township = townshipName(site, adcode, code);
    return { ...unit, township, extent: coverageCsvText.only([township]), ...told(terms) };
  });
  return [unit, ...townships].map((cells: Cells) => columns.map((column) => cells[column]));
}

function aboutUnit(site: Site, adcode: string, assignment: Assignment) {
  const { gazetteer, coverage, settings } = site;
  const division = divisionOf(gazetteer, adcode);
  const [province = division, prefecture] = parentsOf(gazetteer, division);
  return {
    adcode,
    province: province.name,
    prefecture: prefecture?.name ?? '',
    name: division.name,
    township: '',
    service: serviceOf(site, assignment.service).title,
    status: statusText[assignment.status],
    team: assignment.team,
    partner: assignment.partner === undefined ? '' : partnerOf(site, assignment.partner).name,
    extent: isServed(assignment.status) ? extentText(site, adcode, assignment.extent) : '',
    url: absoluteUrl(settings.url, placePath(gazetteer, coverage, division)),
  };
}

function told({ response, days = '', note = '', verified, source }: Terms) {
  return {
    response: response?.text ?? '',
    clock: response ? coverageCsvText.clocks[response.clock] : '',
    days,
    note,
    verified,
    source,
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
