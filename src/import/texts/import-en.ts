import type { ImportText } from './import-text.ts';

/** The texts of `npm run import` in English. */
export const importTextEn: ImportText = {
  repeated: (first) => `The same place stands first at ${first}.`,
  denied: (raw, words) => ({
    message: `"${raw}" is left out: the file says "${words}" of it.`,
    hint: 'Where it is not served, write it into a list of status not-served.',
  }),
  less: (raw, out) => ({
    message: `"${raw}" is left out: the file takes "${out}" out of it.`,
    hint: 'Write it into the list by hand, and under except: what is not served.',
  }),
  contradicted: (raw) => ({
    message: `"${raw}" is left out: the file also says that it is not served.`,
    hint: 'Ask the office which is right.',
  }),
  doubted: (raw, words) => ({
    message: `"${raw}" is left out: beside it or above it stands "${words}", so it is not clear whether all of it is served.`,
    hint: 'Ask, then write it by hand: into a list of status not-served, or the townships that are served.',
  }),
  aside: (raw) => ({
    message: `"${raw}" is left out: it stands where no places are looked for.`,
    hint: 'Give its column a header such as 地区, or 省, 市 and 区县; show its sheet where that is hidden; where it is a title, this is all right.',
  }),
  heading: 'Read as the place that the following ones lie in.',
  skipped: 'Names no place; skipped.',
  titles: {
    problems: 'Problems',
    notices: 'Read in another way than written',
    repeats: 'Repeats',
    headings: 'Headings: the places below lie in them',
    columns: 'Columns read only for whether they say that a place is not served',
    unread: 'Not read: titles, other columns, other sheets',
    skipped: 'Skipped: no place',
  },
  summary: ({ places, repeats, skipped, problems }) =>
    `${count(places, 'place')}, ${count(repeats, 'repeat')}, ${String(skipped)} skipped, ${count(problems, 'problem')}.`,
  nothing: 'No place was found.',
  against: (file) => (file === undefined ? 'Compared with all region lists:' : `Compared with ${file}:`),
  difference: {
    added: (number) => `New: ${String(number)}`,
    unchanged: (number) => `Unchanged: ${String(number)}`,
    changed: (number) => `Changed (what the list has stays): ${String(number)}`,
    questioned: (number) => `Under question, see the problems above (keep them for now): ${String(number)}`,
    removed: (number) => `No longer in the file (take them out by hand): ${String(number)}`,
    excepted: (number) => `Left out, because the list excepts them: ${String(number)}`,
  },
  pages: {
    appear: (number) => `County pages that would appear: ${String(number)}`,
    go: (number) => `County pages that would go with what is no longer in the file: ${String(number)}`,
  },
  dryRun:
    'Nothing was written. Add --write NAME with --status, --services, --source and --verified to write.',
  written: (file, added) => `Wrote ${file}: ${count(added, 'new place')}.`,
  nothingToAdd: (file) => `${file} has all of these places; nothing was written.`,
  leftOut: (number) => `${count(number, 'unclear place')} left out.`,
  rows: (all, broken) => `${count(all, 'row')}, ${String(broken)} of them with a problem.`,
  notInFile: (number) => `Not in the file: ${String(number)}`,
  writtenRows: (file, added) => `Wrote ${file}: ${count(added, 'new row')}.`,
  dryRunRows: (kind) => `Nothing was written. Add --write ${kind} to write.`,
  overlaps: 'The list as it would stand has problems with others; see the report above.',
};

function count(number: number, word: string): string {
  return `${String(number)} ${word}${number === 1 ? '' : 's'}`;
}
