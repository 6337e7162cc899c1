import { listStatuses } from '../../domain/coverage/status.ts';

/** What `npm run import -- --help` says. */
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
    ['--status S', `One of ${listStatuses.join(', ')}.`],
    ['--services a,b', 'Ids of services.'],
    ['--source TEXT', 'Where the list comes from: a roster, a contract.'],
    ['--verified DATE', 'The day it was last checked: 2026-10-30.'],
    ['--partner ID', 'Id of the partner, for status partner.'],
    ['--title T', 'Name of the list, as visitors read it; NAME where it is left out.'],
    ['--json', 'Prints the places as a JSON array.'],
  ],
} as const;
