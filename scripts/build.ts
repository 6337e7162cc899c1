import { readArguments } from './arguments.ts';
import { runBuild } from './run-build.ts';

const { language } = readArguments({
  command: 'npm run build',
  about:
    'Checks content/, builds the site into dist/ and indexes its text. With problems nothing is changed.',
  options: {},
  lines: [],
});
process.exitCode = await runBuild(language);
