/** What `npm run import` says about itself, and of wrong use. */
export const importUsage = {
  about: "Reads the places of an office's file (text, CSV, XLSX) and makes a region list of them.",
  lines: [
    ['--kind regions|points|records', 'What the file holds; regions where it is left out.'],
    ['--column NAME', 'Header of the column with the places, where it is not known.'],
    ['--template', 'Prints an empty CSV to fill in.'],
    ['--against NAME', 'The region list to compare with; else the one with the name of FILE, or all.'],
    [
      '--write NAME',
      'Writes content/regions/NAME.yaml, or adds to it; --write points or records for those kinds.',
    ],
    ['--status S', 'own, partner, remote or not-served.'],
    ['--services a,b', 'Ids of services.'],
    ['--source TEXT', 'Where the list comes from: a roster, a contract.'],
    ['--verified DATE', 'The day it was last checked: 2026-10-30.'],
    ['--partner ID', 'Id of the partner, for status partner.'],
    ['--title T', 'Name of the list, as visitors read it; NAME where it is left out.'],
    ['--json', 'Prints the places as a JSON array.'],
    ['--lang zh|en', 'Language of the texts; Chinese where LANG is, else English.'],
  ],
  oneFile: 'Name one file: npm run import -- FILE. See --help.',
  unknownKind: (kind: string) => `"${kind}" is no kind of file.\n  Write --kind regions, points or records.`,
  missing: (options: readonly string[]) =>
    `To write, these options are needed: ${options.join(', ')}.\n  Nothing is taken for granted; see --help.`,
  wrong: (option: string, value: string, expected: string) =>
    `"${value}" does not fit ${option}.\n  Write ${expected}.`,
  expected: {
    '--status': 'one of own, partner, remote, not-served',
    '--services': 'ids of content/services, joined by commas',
    '--source': 'where the list comes from',
    '--verified': 'a day such as 2026-10-30',
    '--partner': 'an id of content/partners.yaml',
    '--write': 'a name of small letters, digits and hyphens, such as minnan',
    '--against': 'the name of a list in content/regions',
  },
  known: (ids: readonly string[]) => ` (there are: ${ids.join(', ')})`,
  question: (option: string, expected: string) => `${option} (${expected}): `,
  otherTerms: (file: string, option: string, value: string) =>
    `${file} has another ${option}: ${value}.\n  Write to another list; one list has one ${option}.`,
  brokenList: (file: string) =>
    `${file} cannot be added to; nothing was written.\n  Mend it first: npm run check.`,
  noBlock: (file: string) =>
    `${file} has no block of places to which lines can be added; nothing was written.\n  Write each of its places on a line of its own: "  - 漳州市漳浦县".`,
  writeKind: (kind: string) => `Rows of this kind stand in one file.\n  Write --write ${kind}.`,
  noPlaces: 'No clear place was found; nothing was written.',
} as const;
