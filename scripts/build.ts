import { buildUsage } from '../src/strings/commands/publish.ts';
import { readArguments } from './arguments.ts';
import { runBuild } from './run-build.ts';

const { values, language } = readArguments({
  command: 'npm run build',
  about: buildUsage.about,
  options: {
    previous: { type: 'string' },
    record: { type: 'boolean', default: false },
    'redirect-pages': { type: 'boolean', default: false },
  },
  lines: buildUsage.lines,
});
process.exitCode = await runBuild(language, {
  previous: values.previous,
  record: values.record,
  redirectPages: values['redirect-pages'],
});
