import type { Expectation, YamlReason } from '../domain/problem.ts';
import { placeProblemsEn } from './place-problems-en.ts';
import { positionText } from './position-text.ts';
import type { ProblemTexts } from './problem-report.ts';

/** The problems' texts in English. */
export const problemsEn: ProblemTexts = {
  ...placeProblemsEn,
  'file-missing': ({ what }) => ({
    message: `The file ${what} is missing.`,
    hint: 'Write it, or copy the one of the sample.',
  }),
  'file-empty': () => ({ message: 'The file is empty.', hint: 'Write its content, or take the file away.' }),
  'file-encoding': () => ({
    message: 'The file is not UTF-8: it cannot be read from this line on.',
    hint: 'Save it as UTF-8; a spreadsheet calls it "CSV UTF-8 (comma delimited)".',
  }),
  'file-stray': ({ wanted }) => ({
    message: 'Nothing reads this file or folder, so what it says would never be published.',
    hint: `Read here: ${wanted.join(', ')}. Move it where it belongs, or take it out.`,
  }),
  'file-name': ({ name }) => ({
    message: `The file name "${name}" cannot serve as an id.`,
    hint: 'Use small letters, digits and hyphens, such as minnan-2.',
  }),
  'yaml-syntax': ({ reason }) => ({
    message: yamlReasons[reason],
    hint: 'Compare the line with the ones around it: spaces, colons, quotes.',
  }),
  'yaml-full-width-colon': ({ text }) => ({
    message: `"${text}" has a full-width colon after the key.`,
    hint: 'Write an ASCII colon and a space: title: 闽南.',
  }),
  'yaml-missing-space': ({ text }) => ({
    message: `"${text}" lacks the space after the dash or colon.`,
    hint: 'Write "- 漳浦县" or "title: 闽南".',
  }),
  'yaml-tab': () => ({ message: 'The line is indented with a tab.', hint: 'Indent with spaces.' }),
  'yaml-full-width-space': () => ({
    message: 'The line begins with a full-width space.',
    hint: 'Indent with ASCII spaces.',
  }),
  'yaml-comment-in-value': ({ text }) => ({
    message: `"${text}" would be lost: after a space, # begins a comment.`,
    hint: 'Put the whole value into double quotes, or write "# " for a comment.',
  }),
  'yaml-full-width-comma': ({ text }) => ({
    message: `"${text}" has a full-width comma between braces.`,
    hint: 'Write an ASCII comma and a space: { within: 24小时, clock: calendar }.',
  }),
  'yaml-duplicate-key': ({ key }) => ({
    message: `The key "${key}" stands twice.`,
    hint: 'Keep one of them.',
  }),
  'csv-syntax': () => ({
    message: 'The double quotes of this line are not in pairs: nothing below can be read.',
    hint: 'A cell that holds a comma or a quote stands in double quotes, and a quote in it is written twice.',
  }),
  'csv-row-long': ({ cells, columns }) => ({
    message: `The row has ${String(cells)} cells, the header ${String(columns)} columns.`,
    hint: 'A cell that holds a comma stands in double quotes; several values are joined by ;.',
  }),
  'csv-header': ({ missing, unknown }) => ({
    message: `The header is not as expected.${missing.length > 0 ? ` Missing: ${missing.join(', ')}.` : ''}${unknown.length > 0 ? ` Unknown: ${unknown.join(', ')}.` : ''}`,
    hint: 'The first line names the columns, separated by commas.',
  }),
  'front-matter-missing': () => ({
    message: 'The file has no front matter.',
    hint: 'Begin it with a line of ---, the keys, and another line of ---.',
  }),
  'id-duplicate': ({ id, first }) => ({
    message: `The id "${id}" is taken.`,
    hint: `See ${positionText(first)}.`,
  }),
  'id-unknown': ({ id, what, known }) => ({
    message: `There is no ${what} with the id "${id}".`,
    ...(known.length > 0 && { hint: `Known: ${known.join(', ')}.` }),
  }),
  'schema-missing': ({ key, expected, options }) => ({
    message: `The key "${key}" is missing.`,
    hint: `Write ${wanted[expected]}${list(options)}.`,
  }),
  'schema-unknown-key': ({ key, known }) => ({
    message: `The key "${key}" is not known here.`,
    ...(known.length > 0 && { hint: `Known: ${known.join(', ')}.` }),
  }),
  'schema-invalid': ({ key, value, expected, options }) => ({
    message:
      value.trim() === ''
        ? `The key "${key}" is empty.`
        : `"${value}" does not fit${key === '' ? '' : ` the key "${key}"`}.`,
    hint: `Write ${wanted[expected]}${list(options)}.`,
  }),
  'collection-empty': ({ collection }) => ({
    message: `There are no ${collection}: nothing would be served.`,
    hint: `Write a list in content/${collection}, and keep the collection in src/content.config.ts.`,
  }),
  'list-partner-missing': ({ list: id }) => ({
    message: `The list "${id}" has the status partner, but names no partner.`,
    hint: 'Write partner: and an id of partners.yaml.',
  }),
  'list-names-itself': ({ list: id, key }) => ({
    message: `The list "${id}" names itself under ${key}:.`,
    hint: 'Name other lists only.',
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

const yamlReasons: Readonly<Record<YamlReason, string>> = {
  indent: 'The line is not indented as those around it.',
  unclosed: 'A quote or bracket is not closed, or a comma is missing.',
  start: 'The value begins with a sign that YAML keeps for itself (@ ` % & * !): put it in double quotes.',
  key: 'A colon is missing here, or the line before runs into this one; a place with keys of its own is written place: 漳浦县.',
  other: 'From here on this is no YAML.',
};

const wanted: Readonly<Record<Expectation, string>> = {
  text: 'a text',
  list: 'a list with at least one entry',
  object: 'keys with values below it',
  number: 'a number in its range',
  share: 'a share from 0 to 1, such as 0.93',
  boolean: 'true or false',
  date: 'a real day, such as 2026-10-30',
  response: 'a time such as 24小时, 90分钟, 24h or 2天',
  'response-terms': 'time and clock, such as { within: 24小时, clock: calendar }',
  phone: 'a number in one plain grouping, such as 400-000-0000',
  'credit-code': 'the 18 characters of the credit code; its check character must be right',
  address: 'an address that begins with https:// or mailto:',
  place: 'a place, such as 漳州市漳浦县',
  'one-of': 'one of: ',
  id: 'an id of small letters, digits and hyphens',
};

function list(options: readonly string[]): string {
  return options.join(', ');
}
