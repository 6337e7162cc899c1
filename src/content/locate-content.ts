import { neededPhones } from '../domain/contacts/phone-age.ts';
import type { SiteSettings } from '../domain/contacts/settings.ts';
import { expandCoverage } from '../domain/coverage/expand-coverage.ts';
import type { RegionList } from '../domain/coverage/region-list.ts';
import { locateFees } from '../domain/money/fees.ts';
import { inPageOrder } from '../domain/money/service.ts';
import type { PlaceReader } from '../domain/places/named-units.ts';
import type { Checked } from '../domain/problems/problem.ts';
import { isNotice } from '../domain/problems/problem.ts';
import type { Site } from '../domain/site/site-data.ts';
import { locateChanges } from './changes/changes.ts';
import { checkClaims } from './claims/check-claims.ts';
import { checkDays } from './day-checks.ts';
import { checkHolidays, hoursOwners } from './holidays/holiday-checks.ts';
import { checkNotes } from './notes/note-checks.ts';
import { checkAuthorisations, holdersOf } from './partners/authorisation-checks.ts';
import { checkPhones } from './phones/phone-checks.ts';
import { locatePoints } from './points/points.ts';
import { checkStock } from './points/stock-checks.ts';
import type { ContentReading } from './reading/read-content.ts';
import type { ContentEntry } from './reading/content-file.ts';
import { locateRecords } from './records/records.ts';
import { refusedLists } from './regions/refused-lists.ts';
import { locateTechnicians } from './technicians/technicians.ts';

/** What the places of the content come to. */
export type LocatedContent = Pick<
  Site,
  'coverage' | 'services' | 'points' | 'records' | 'technicians' | 'changes'
>;

/** What was read of site.yaml: all of it, or the keys that are right. */
export type SettingsEntry = ContentEntry<SiteSettings, Omit<SiteSettings, 'origin'>>;

/**
 * Finds the places of the content, expands the coverage, and checks what needs either, or the day. What is refused
 * serves nobody, but is checked as far as it can be read.
 * @param lists the region lists that are right
 * @param today ISO date
 */
export function locateContent(
  reader: PlaceReader,
  { files, rows, days, texts, problems }: ContentReading,
  lists: readonly RegionList[],
  today: string,
): Checked<LocatedContent> {
  const refused = refusedLists(files.regions.entries);
  const allLists = [...lists, ...refused.map(({ list }) => list)];
  const coverage = expandCoverage(reader.gazetteer, reader.resolver, allLists);
  const isCoverageKnown = refused.every(({ isComplete }) => isComplete);
  const { settings, listDays, phoneDays, isSaltMissing } = settingsTerms(files.settings.entries[0]);
  const services = locateFees(reader, rows.services);
  const points = locatePoints(reader, files.points.entries);
  const records = locateRecords(reader, files.records.entries);
  const technicians = locateTechnicians(reader, rows.technicians, isSaltMissing, today);
  const changes = locateChanges(reader, files.changes.entries);
  const located = { coverage, services, points, records, technicians, changes };
  return {
    value: {
      coverage: coverage.value,
      services: inPageOrder(services.value),
      points: points.value,
      records: records.value,
      technicians: technicians.value,
      changes: changes.value,
    },
    problems: [
      ...Object.values(located).flatMap(({ problems }) => problems),
      ...checkDays(days, { today, listDays }),
      ...checkPhones(
        files.phones.entries,
        today,
        phoneDays,
        settings ? neededPhones(settings) : new Set(),
      ),
      ...checkHolidays(rows.holidays, hoursOwners(rows)),
      ...checkStock(rows.points, rows.services),
      ...checkAuthorisations(reader, holdersOf(rows.partners, settings), coverage.value, today),
      ...(settings
        ? checkClaims(reader, { ...rows, regions: lists }, texts, { settings, coverage: coverage.value, today, isComplete: problems.every(isNotice) })
        : []),
      ...checkNotes(
        files.notes.entries,
        reader.gazetteer,
        isCoverageKnown ? coverage.value : undefined,
      ),
    ],
  };
}

// What site.yaml does not say, because it cannot be read, leads to no problem elsewhere.
function settingsTerms(entry: SettingsEntry | undefined) {
  const { thresholds, technicianSalt } = entry?.known ?? {};
  return {
    settings: entry?.row,
    listDays: thresholds?.listDays ?? Infinity,
    phoneDays: thresholds?.phoneDays ?? Infinity,
    isSaltMissing: entry !== undefined && technicianSalt === undefined && !entry.lost.has('technicianSalt'),
  };
}
