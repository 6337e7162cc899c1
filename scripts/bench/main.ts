import { misuse, readArguments } from '../arguments.ts';
import { installPackages } from '../pinned-packages.ts';

const benches = ['build', 'pages', 'places', 'search'] as const;

const { values, positionals } = readArguments({
  command: 'npm run bench',
  about: 'Measures on this machine. Seconds drift; compare rows of one run.',
  options: {
    seed: { type: 'string', default: '20261122' },
    sample: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  lines: [
    ['build', 'Builds the sample and the whole country: pages, seconds, peak memory.'],
    [
      'pages',
      'Loads a page of each kind in Lighthouse: scores, bytes, requests; 1 where a target is missed.',
    ],
    ['places', 'Reads written places beside other parsers: right, wrong in silence, entries a second.'],
    ['search', 'Searches for every county beside other engines: top 1, top 5, milliseconds, bytes.'],
    ['--seed N', 'search: the number that the queries are made with.'],
    ['--sample N', 'search: asks at most N queries of each class.'],
    ['--json', 'pages, search: prints the figures as JSON.'],
  ],
  words: benches.join('|'),
});

const seed = wholeNumber('--seed', values.seed);
const sample = values.sample === undefined ? undefined : wholeNumber('--sample', values.sample);

const [name = '', ...others] = positionals;
const measured = benches.find((one) => one === name);
if (measured === undefined || others.length > 0) {
  misuse(`Write what to measure: npm run bench -- ${benches.join('|')}`);
}
if (measured !== 'build') installPackages(new URL('.//', import.meta.url));
await runBench(measured);

// Loaded only here, because the packages that a benchmark imports may just have been installed.
async function runBench(bench: (typeof benches)[number]): Promise<void> {
  const { json } = values;
  switch (bench) {
    case 'build':
      return (await import('./build.ts')).benchBuild();
    case 'pages':
      return (await import('./pages.ts')).benchPages(json);
    case 'places':
      (await import('./places.ts')).benchPlaces();
      return;
    case 'search':
      return (await import('./search.ts')).benchSearch({ seed, sample, json });
  }
}

function wholeNumber(option: string, text: string): number {
  return /^[1-9]\d*$/.test(text)
    ? Number(text)
    : misuse(`${option} takes a whole number above 0, not "${text}".`);
}
