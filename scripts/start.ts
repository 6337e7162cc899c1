import { readArguments } from './arguments.ts';
import { runBuild } from './run-build.ts';
import { runPreview, serverLines, serverOptions } from './run-preview.ts';

const { values, language } = readArguments({
  command: 'npm start',
  about: 'Checks content/, builds the site and serves it.',
  options: serverOptions,
  lines: serverLines,
});
const code = await runBuild(language);
if (code === 0) await runPreview(values, language);
else process.exitCode = code;
