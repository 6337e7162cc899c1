import { contentProblemsEn } from './content-problems-en.ts';
import { firstOf } from './first-of.ts';
import { listProblemsEn } from './list-problems-en.ts';
import { placeProblemsEn } from './place-problems-en.ts';
import { positionText } from './position-text.ts';
import type { ProblemTexts } from './problem-texts.ts';
import { valueProblemsEn } from './problems-values-en.ts';
import { yamlProblemsEn } from './problems-yaml-en.ts';

/** The problems' texts in English. */
export const problemsEn: ProblemTexts = {
  ...placeProblemsEn,
  ...yamlProblemsEn,
  ...valueProblemsEn,
  ...listProblemsEn,
  ...contentProblemsEn,
  'file-missing': ({ what }) => ({
    message: `The file ${what} is missing.`,
    hint: 'Write it, or copy the one of the sample.',
  }),
  'file-referred-missing': ({ what, referrers, first }) => ({
    message: `${what} is missing or has no entry, but ids of it stand in ${String(referrers)} ${referrers === 1 ? 'place' : 'places'}.`,
    hint: `Add it; the first id stands at ${positionText(first)}.`,
  }),
  'file-empty': () => ({
    message: 'The file is empty, or holds comments alone.',
    hint: 'Write its content, or take the file away.',
  }),
  'file-encoding': ({ isTable }) => ({
    message: 'The file is not UTF-8 (it is probably GBK): it cannot be read from here on.',
    hint: isTable
      ? 'Save it as UTF-8: in Excel and WPS, File > Save As, type "CSV UTF-8 (comma delimited)".'
      : 'Save it as UTF-8: in Windows Notepad, File > Save As, Encoding "UTF-8".',
  }),
  'file-stray': ({ wanted, moveTo, isOffice }) => ({
    message: 'Nothing reads this file or folder, so what it says would never be published.',
    hint: isOffice
      ? 'Move it out of content and read it with npm run import -- FILE, or save it as "CSV UTF-8 (comma delimited)".'
      : moveTo === undefined
        ? `Read here: ${wanted.join(', ')}. Move it where it belongs, or take it out.`
        : `Rename or move it to ${moveTo}, or take it out.`,
  }),
  'file-name': ({ name, instead }) => ({
    message: `The file name "${name}" cannot serve as an id.`,
    hint: `Use small letters, digits and hyphens, such as ${instead ?? 'minnan-2'}.`,
  }),
  'csv-syntax': () => ({
    message: 'The double quotes of this line are not in pairs: nothing below can be read.',
    hint: 'A cell that holds a comma or a quote stands in double quotes, and a quote in it is written twice.',
  }),
  'csv-row-long': ({ cells, columns, mended }) => ({
    message: `The row has ${String(cells)} cells, the header ${String(columns)} columns.`,
    hint:
      mended === undefined
        ? 'Put a cell that holds a comma into double quotes, join several values with ";", and take out a column that the header lacks.'
        : `Use ASCII quotes: ${mended}`,
  }),
  'csv-row-broken': ({ mended }) => ({
    message: 'A cell has a line break: this row and the next one are one.',
    hint: `Put them on one line: ${mended}`,
  }),
  'csv-row-short': ({ cells, columns, mark, mended }) => ({
    message: `The row has only ${String(cells)} of ${String(columns)} columns.`,
    hint:
      mended === undefined
        ? `Put an ASCII comma between the cells, for empty ones too${mark === undefined ? '' : `, where the row has ${marks[mark] ?? mark}`}.`
        : `Use ASCII commas: ${mended}`,
  }),
  'csv-delimiter': ({ mark, mended }) => ({
    message: `The header separates its columns with ${marks[mark] ?? `"${mark}"`}.`,
    hint: `Save it as "CSV UTF-8 (comma delimited)", or separate the cells of the whole file with ASCII commas; the header is: ${mended}`,
  }),
  'csv-header': ({ missing, unknown, repeated, mended, line }) => ({
    message: `The header is not as expected.${part('Missing', missing)}${part('Unknown', unknown)}${part('Twice', repeated)}`,
    hint:
      line !== undefined
        ? `The header stands on line ${String(line)}: take out what is above it.`
        : mended === undefined
          ? 'The first line names the columns as the sample does, separated by commas; take titles above it and further columns out.'
          : `The first line is: ${mended}`,
  }),
  'csv-joined': ({ value, mended }) => ({
    message: `The values in "${value}" are not joined by ;.`,
    hint: `The cell is: ${mended}`,
  }),
  'front-matter-missing': ({ slip }) => ({
    message:
      slip === undefined
        ? 'The file has no front matter.'
        : slip.text === ''
          ? 'The front matter does not end.'
          : slip.isAbove
            ? 'There are empty lines above the front matter.'
            : `"${slip.text}" is not three ASCII hyphens.`,
    hint:
      slip === undefined
        ? 'Begin it with a line of ---, the keys, and another line of ---.'
        : slip.text === ''
          ? 'Write below the keys, above the text, a line of ---'
          : slip.isAbove
            ? 'Take out the lines above the first ---.'
            : 'Write ---',
  }),
  'id-duplicate': ({ id, first }) => ({
    message: `The id "${id}" is taken.`,
    hint: `See ${positionText(first)}. Keep one, or give one another id.`,
  }),
  'id-unknown': ({ id, what, known, nearest }) => {
    const nearestText = nearest === undefined ? [] : [`Did you mean "${nearest}"?`];
    const hint = [...nearestText, ...knownText(known)].join(' ');
    return { message: `There is no ${what} with the id "${id}".`, ...(hint !== '' && { hint }) };
  },
  'id-repeated': ({ id, key }) => ({ message: `"${id}" stands twice under "${key}".`, hint: 'Keep one.' }),
  'collection-empty': ({ collection }) => ({
    message: `There are no ${collection}: nothing would be served.`,
    hint: `Write a list in content/${collection}, and keep the collection in src/content.config.ts.`,
  }),
  'list-partner-missing': ({ list: id, known }) => ({
    message: `The list "${id}" has the status partner, but names no partner.`,
    hint: [
      `Write partner: and an id of partners.yaml, such as partner: ${known[0] ?? 'fujian'}.`,
      ...knownText(known),
    ].join(' '),
  }),
  'list-names-itself': ({ list: id, key, others }) => ({
    message: `The list "${id}" names itself under ${key}:.`,
    hint:
      others.length > 0
        ? `Name other lists only: ${key}: [${others.join(', ')}]`
        : `Name another list, or take ${key}: out.`,
  }),
  'list-shares-and-over': ({ list: id, other }) => ({
    message: `The list "${id}" wins over "${other}" (over:) and is shown beside it (shares:).`,
    hint: 'Keep one: shares: shows both, over: shows this list alone.',
  }),
  'list-over-circular': ({ lists }) => ({
    message: `The lists ${lists.join(', ')} win over each other (over:) in a circle.`,
    hint: 'Take one over: out.',
  }),
  'production-sample': () => ({
    message: 'This is sample content (sample: true), which must not go public.',
    hint: 'Replace the content, then write sample: false.',
  }),
  'production-address': ({ url }) => ({
    message: `"${url}" is an address for examples, which must not go public.`,
    hint: 'Write the address of the site.',
  }),
};

function knownText(known: readonly string[]): readonly string[] {
  if (known.length === 0) return [];
  const { first, rest } = firstOf(known);
  return [`Known: ${first.join(', ')}${rest > 0 ? ` … (${String(known.length)} in all)` : ''}.`];
}

const marks: Readonly<Record<string, string>> = {
  '，': 'full-width commas',
  ';': 'semicolons',
  '；': 'full-width semicolons',
  '\t': 'tabs',
};

function part(label: string, names: readonly string[]): string {
  return names.length > 0 ? ` ${label}: ${names.join(', ')}.` : '';
}
