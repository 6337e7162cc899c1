import type { Holiday } from '../../domain/hours/holidays.ts';
import { checkEntry } from '../../data/values/checked-entry.ts';
import type { KeyRule } from '../key-rules.ts';
import { checkKeys } from '../key-rules.ts';
import type { Table } from '../../data/csv/table-file.ts';
import { readList } from '../../data/csv/table-file.ts';
import { holidaySchema } from './holidays-file.ts';

const rules: readonly KeyRule[] = [
  { key: 'hours', other: 'effect', value: 'hours', due: 'day-times' },
  { key: 'like', other: 'effect', value: 'normal' },
];

/** Reads holidays.yaml: a list. An entry that names neither points nor phones is for all of both. */
export function readHolidays(folder: string): Table<Holiday> {
  return readList(folder, 'holidays', (written) => {
    const { source, ...checked } = checkEntry(holidaySchema, written);
    const problems = [...checked.problems, ...checkKeys(source, rules)];
    if (!checked.value) return { value: undefined, problems, source };
    const { hours, to, points, phones, ...entry } = checked.value;
    const named = points === undefined && phones === undefined ? 'all' : [];
    const value = {
      ...entry,
      to: to ?? entry.from,
      plan: hours,
      points: points ?? named,
      phones: phones ?? named,
      origin: source.origin,
    };
    return { value, problems };
  });
}
