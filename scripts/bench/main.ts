import { misuse, readArguments } from '../arguments.ts';
import { benchBuild } from './build.ts';

const { positionals } = readArguments({
  command: 'npm run bench',
  about: 'Measures on this machine. Seconds drift; compare rows of one run.',
  options: {},
  lines: [['build', 'Builds the sample and the whole country: pages, seconds, peak memory.']],
  words: 'build',
});

if (positionals.join() !== 'build') misuse('Write what to measure: npm run bench -- build');
await benchBuild();
