import { misuse, readArguments } from '../arguments.ts';
import { benchBuild } from './build.ts';
import { benchPages } from './pages.ts';
import { benchPlaces } from './places.ts';
import { benchSearch } from './search.ts';

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
  words: 'build|pages|places|search',
});

const seed = wholeNumber('--seed', values.seed);
const sample = values.sample === undefined ? undefined : wholeNumber('--sample', values.sample);

const benches = new Map([
  ['build', benchBuild],
  ['pages', () => benchPages({ json: values.json })],
  ['places', benchPlaces],
  ['search', () => benchSearch({ seed, sample, json: values.json })],
]);
const bench = benches.get(positionals.join());
await (bench ?? misuse(`Write what to measure: npm run bench -- ${[...benches.keys()].join('|')}`))();

function wholeNumber(option: string, text: string): number {
  return /^[1-9]\d*$/.test(text)
    ? Number(text)
    : misuse(`${option} takes a whole number above 0, not "${text}".`);
}
