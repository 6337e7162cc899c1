import type { Site } from '../../domain/site/site-data.ts';
import { coverageText } from '../../strings/site/coverage-page.ts';
import type { CoverageFilter, CoverageGroup } from './coverage-page.ts';
import type { CoverageTableRow } from './coverage-table-row.ts';

/** The filters of the coverage table; a value that no row has is left out. */
export function coverageFilters(
  { services }: Pick<Site, 'services'>,
  groups: readonly CoverageGroup[],
): readonly CoverageFilter[] {
  const rows = groups.flatMap((group) => group.rows);
  const count = (test: (row: CoverageTableRow) => boolean) => rows.filter(test).length;
  const filters: readonly CoverageFilter[] = [
    {
      name: 'kind',
      label: coverageText.kind,
      options: Object.entries(coverageText.kinds).map(([kind, text]) => ({
        value: kind,
        text,
        count: count((row) => row.kind === kind),
      })),
    },
    {
      name: 'service',
      label: coverageText.service,
      options: services.map(({ id, title }) => ({
        value: id,
        text: title,
        count: count((row) => row.serviceIds.includes(id)),
      })),
    },
    {
      name: 'province',
      label: coverageText.province,
      options: groups.map(({ id, province, rows: { length } }) => ({
        value: id,
        text: province.text,
        count: length,
      })),
    },
  ];
  return filters.map((filter) => ({
    ...filter,
    options: filter.options.filter((option) => option.count > 0),
  }));
}
