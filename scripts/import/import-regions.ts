import { basename, extname } from 'node:path';
import { contentFolder, gazetteerFolder } from '../../src/data/content-folder.ts';
import { readGazetteer, readTownships } from '../../src/data/gazetteer-files.ts';
import { readPlacesFile } from '../../src/import/files/office-file.ts';
import { partnersFile } from '../../src/content/partners/partners-file.ts';
import { readRows } from '../../src/content/reading/read-content.ts';
import { regionsFile } from '../../src/content/regions/regions-file.ts';
import { servicesFile } from '../../src/content/services/services-file.ts';
import { isId } from '../../src/data/values/fields.ts';
import type { RegionList } from '../../src/domain/coverage/region-list.ts';
import { isServed } from '../../src/domain/coverage/status.ts';
import { readPassages } from '../../src/import/text/read-passages.ts';
import { createResolver } from '../../src/domain/resolver/resolver.ts';
import { foundReport, sortFound } from '../../src/import/texts/found-report.ts';
import { importText } from '../../src/import/texts/import-text.ts';
import { importMisuse } from '../../src/import/texts/import-misuse.ts';
import { refusalText } from '../../src/import/texts/import-refusals.ts';
import type { Language } from '../../src/strings/language.ts';
import { misuse } from '../arguments.ts';
import type { FactOptions, KnownIds } from './ask-facts.ts';
import { askFacts } from './ask-facts.ts';
import type { ImportContext } from './compare-text.ts';
import { compareAllText, compareText } from './compare-text.ts';
import { toFoundJson } from './found-json.ts';
import { planRegions, writeRegions } from './write-regions.ts';

/** The options of import for region lists. */
export interface RegionOptions extends FactOptions {
  readonly column?: string | undefined;
  readonly against?: string | undefined;
  readonly write?: string | undefined;
  readonly json: boolean;
}

/**
 * Reads a file, reports what it contains and how that compares with the lists, and writes on request.
 * @returns the exit code: 1 where a place was a problem or none was found
 */
export async function importRegions(
  file: string,
  options: RegionOptions,
  language: Language,
): Promise<0 | 1> {
  checkName('--write', options.write, language);
  checkName('--against', options.against, language);
  const read = await readPlacesFile(file, options.column);
  if ('refusal' in read) {
    return misuse(`${file} ${refusalText(read.refusal, language)}`);
  }
  const { lists, known } = readLists();
  const facts =
    options.write === undefined ? undefined : await askFacts(options.write, options, known, language);
  const gazetteer = readGazetteer(gazetteerFolder());
  const resolver = createResolver(gazetteer, () => readTownships(gazetteerFolder()));
  const meaning = facts && !isServed(facts.status) ? 'not-served' : 'served';
  const found = readPassages(resolver, read.value, meaning);
  const context = { gazetteer, resolver, lists, found };
  const plan =
    facts && options.write !== undefined ? planRegions(context, options.write, facts, language) : undefined;
  const list = facts ? undefined : listToCompare(context, file, options.against, language);
  const say = options.json ? console.error : console.log;
  if (options.json)
    console.log(
      JSON.stringify(
        found.map((one) => toFoundJson(one, language)),
        null,
        2,
      ),
    );
  else say(`${foundReport(file, found, language)}\n`);
  const { places, problems } = sortFound(found);
  const isFine = problems.length === 0 && places.length > 0;
  if (plan) {
    const isRight = writeRegions(context, plan, language, say);
    return isFine && isRight ? 0 : 1;
  }
  if (facts) {
    say(importMisuse.noPlaces[language]);
    return 1;
  }
  say(list ? compareText(context, list, language) : compareAllText(context, language));
  say(`\n${importText.dryRun[language]}`);
  return isFine ? 0 : 1;
}

function checkName(option: '--write' | '--against', name: string | undefined, language: Language): void {
  if (name !== undefined && !isId(name))
    misuse(importMisuse.wrong(option, name, importMisuse.expected[option])[language]);
}

function readLists() {
  const folder = contentFolder();
  const known: KnownIds = {
    services: readRows(folder, servicesFile).map(({ id }) => id),
    partners: readRows(folder, partnersFile).map(({ id }) => id),
  };
  return { lists: readRows(folder, regionsFile), known };
}

// The list that is named, else the one with the file's name.
function listToCompare(
  { lists }: ImportContext,
  file: string,
  name: string | undefined,
  language: Language,
): RegionList | undefined {
  const list = lists.find(({ id }) => id === (name ?? basename(file, extname(file))));
  if (name !== undefined && !list)
    misuse(importMisuse.wrong('--against', name, importMisuse.expected['--against'])[language]);
  return list;
}
