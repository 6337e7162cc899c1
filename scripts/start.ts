import { readArguments } from './arguments.ts';
import { runBuild } from './run-build.ts';
import { runPreview, serverLines, serverOptions } from './run-preview.ts';

const { values } = readArguments({
  command: 'npm start',
  about: 'Checks content/, builds the site and serves it.',
  options: serverOptions,
  lines: serverLines,
});
const code = await runBuild();
if (code === 0) await runPreview(values.port, values.host);
else process.exitCode = code;
