import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, gazetteerFolder } from '../../src/data/content-folder.ts';
import { readGazetteer, readTownships } from '../../src/data/gazetteer-files.ts';
import { withRows } from '../../src/import/files/csv-lines.ts';
import { readDelimited } from '../../src/import/files/delimited.ts';
import { readTablesFile } from '../../src/import/files/office-file.ts';
import type { TableKind } from '../../src/import/files/table-kinds.ts';
import {
  columnsOf,
  headersOf,
  optionalColumnsOf,
  tableForms,
  templateOf,
} from '../../src/import/files/table-kinds.ts';
import { writeFileAtOnce } from '../../src/import/files/write-file.ts';
import { phonesFile } from '../../src/content/phones/phones-file.ts';
import { pointsFile } from '../../src/content/points/points-file.ts';
import { readRows } from '../../src/content/reading/read-content.ts';
import { recordsFile } from '../../src/content/records/records-file.ts';
import { servicesFile } from '../../src/content/services/services-file.ts';
import type { Source } from '../../src/import/text/passage.ts';
import { createLocator } from '../../src/import/text/passage.ts';
import type { FoundPlace } from '../../src/import/found-place.ts';
import { compareRows } from '../../src/import/compare-rows.ts';
import { tableRows } from '../../src/import/tables/table-columns.ts';
import { createResolver } from '../../src/domain/resolver/resolver.ts';
import { importText } from '../../src/import/texts/import-text.ts';
import { rowDifferenceReport, rowReport } from '../../src/import/texts/row-report.ts';
import { importMisuse } from '../../src/import/texts/import-misuse.ts';
import { refusalText } from '../../src/import/texts/import-refusals.ts';
import type { Language } from '../../src/strings/language.ts';
import { misuse } from '../arguments.ts';
import { toFoundJson } from './found-json.ts';
import type { RowContext } from './settle-rows.ts';
import { keyOf, settleRows } from './settle-rows.ts';

interface TableOptions {
  readonly write?: string | undefined;
  readonly json: boolean;
}

/**
 * Reads service points or records of an office, compares them with the content's, and adds the new ones on request.
 * @returns the exit code: 1 where a row was a problem or none was found
 */
export async function importTable(
  file: string,
  kind: TableKind,
  options: TableOptions,
  language: Language,
): Promise<0 | 1> {
  if (options.write !== undefined && options.write !== kind) misuse(importMisuse.writeKind(kind)[language]);
  const read = await readTablesFile(file);
  const { optional } = tableForms[kind];
  const mayLack = [...optional, ...optionalColumnsOf(kind)];
  const needed = columnsOf(kind).filter((column) => !mayLack.includes(column));
  const rows = 'refusal' in read ? read : tableRows(read.value, headersOf(kind), needed);
  if ('refusal' in rows) {
    return misuse(`${file} ${refusalText(rows.refusal, language)}`);
  }
  const context = readContext();
  const settled = settleRows(context, kind, file, rows.value.rows);
  const say = options.json ? console.error : console.log;
  const unread = rows.value.unread.map((cell) => ({
    text: cell.text,
    source: createLocator(cell)(0, cell.text.length),
  }));
  if (options.json) {
    const left = unread.map(({ text, source }) => toFoundJson(unreadPlace(text, source), language));
    const read = settled.map((row) => toFoundJson(row, language, row.problems));
    console.log(JSON.stringify([...left, ...read], null, 2));
  } else {
    say(`${rowReport(file, settled, unread, language)}\n`);
  }
  const clear = settled.flatMap(({ keyed, cells }) => (keyed && cells ? [{ keyed, cells }] : []));
  const existing = existingRows(kind).flatMap((row) => keyOf(context, row) ?? []);
  const difference = compareRows(
    existing,
    clear.map(({ keyed }) => keyed),
  );
  const target = join(contentFolder(), `${kind}.csv`);
  say(rowDifferenceReport(target, difference, language));
  const added = clear.filter(({ keyed }) => difference.added.includes(keyed.key)).map(({ cells }) => cells);
  if (options.write === undefined) say(`\n${importText.dryRunRows(kind)[language]}`);
  else say(`\n${write(target, kind, added, language)}`);
  return clear.length > 0 && clear.length === settled.length ? 0 : 1;
}

function unreadPlace(raw: string, source: Source): FoundPlace {
  return { raw, source, resolution: { raw, outcome: 'none', candidates: [] } };
}

function write(
  target: string,
  kind: TableKind,
  added: readonly Readonly<Record<string, string>>[],
  language: Language,
): string {
  if (added.length === 0) return importText.nothingToAdd(target)[language];
  const text = existsSync(target) ? readFileSync(target, 'utf8') : templateOf(kind);
  const table = readDelimited(text);
  const header = 'value' in table ? table.value.rows[0] : undefined;
  const columns = header?.map((cell) => cell.text) ?? [];
  const lacking = columnsOf(kind).filter((column) => !columns.includes(column));
  if (lacking.some((column) => !optionalColumnsOf(kind).includes(column)))
    misuse(importMisuse.brokenList(target)[language]);
  // What an office says must not be lost because the file has no column for it.
  const filled = lacking.filter((column) => added.some((row) => (row[column] ?? '') !== ''));
  if (filled.length > 0) misuse(importMisuse.lacksColumns(target, filled)[language]);
  if (!writeFileAtOnce(target, withRows(text, columns, added)))
    misuse(importMisuse.unwritable(target)[language]);
  return importText.writtenRows(target, added.length)[language];
}

function readContext(): RowContext {
  const gazetteer = readGazetteer(gazetteerFolder());
  const resolver = createResolver(gazetteer, () => readTownships(gazetteerFolder()));
  const services = readRows(contentFolder(), servicesFile).map(({ id }) => id);
  const phones = readRows(contentFolder(), phonesFile).map(({ id }) => id);
  return { gazetteer, resolver, known: { services, phones } };
}

function existingRows(kind: TableKind) {
  return kind === 'points' ? readRows(contentFolder(), pointsFile) : readRows(contentFolder(), recordsFile);
}
