import { misuse, readArguments } from '../arguments.ts';
import { benchBuild } from './build.ts';
import { benchPlaces } from './places.ts';

const { positionals } = readArguments({
  command: 'npm run bench',
  about: 'Measures on this machine. Seconds drift; compare rows of one run.',
  options: {},
  lines: [
    ['build', 'Builds the sample and the whole country: pages, seconds, peak memory.'],
    ['places', 'Reads written places beside other parsers: right, wrong in silence, entries a second.'],
  ],
  words: 'build|places',
});

const benches = new Map([
  ['build', benchBuild],
  ['places', benchPlaces],
]);
const bench = benches.get(positionals.join());
await (bench ?? misuse(`Write what to measure: npm run bench -- ${[...benches.keys()].join('|')}`))();
