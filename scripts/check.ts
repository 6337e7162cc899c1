import type { Problem } from '../src/domain/problems/problem.ts';
import { joinCauses } from '../src/domain/problems/problem-causes.ts';
import { isNotice } from '../src/domain/problems/problem.ts';
import { positionOf } from '../src/domain/problems/position.ts';
import type { SettingsEntry } from '../src/content/locate-content.ts';
import { checkSite } from '../src/site.ts';
import { renderAnnotations } from '../src/strings/problems/annotations.ts';
import { indexLines } from '../src/strings/commands/index-report.ts';
import { checkText } from '../src/strings/commands/check.ts';
import { renderProblems } from '../src/strings/problems/problem-report.ts';
import { problemText } from '../src/strings/problems/problem-text.ts';
import { toIndexReport } from '../src/views/indexing/index-report.ts';
import { readArguments } from './arguments.ts';
import { contentOrExit } from '../src/build/content-or-exit.ts';

const { values, language } = readArguments({
  command: 'npm run check',
  about: 'Reports every problem in content/.',
  options: { json: { type: 'boolean' }, production: { type: 'boolean' }, index: { type: 'boolean' } },
  lines: [
    ['--json', 'Prints the problems as a JSON array.'],
    ['--production', 'Also refuses what must not go public: the sample, example.com.'],
    ['--index', 'Lists every page of the report on search engines, not the first five.'],
  ],
});

/** Lines of each list of the report on search engines. */
const LISTED = 5;

contentOrExit(language);
const { value: site, problems: found, settings } = checkSite();
const problems = values.production && settings ? [...found, ...notPublic(settings)] : found;

if (values.json) console.log(JSON.stringify(joinCauses(problems).map(toJson), null, 2));
else if (problems.length > 0) console.error(renderProblems(problems, language));
if (process.env.GITHUB_ACTIONS === 'true' && problems.length > 0) {
  console.error(renderAnnotations(problems, language));
}
const isFine = problems.every(isNotice);
if (isFine && site && !values.json) {
  console.log(checkText.summary(site)[language]);
  const most = values.index ? Infinity : LISTED;
  console.log(indexLines(toIndexReport(site), language, most).join('\n'));
}
process.exitCode = isFine ? 0 : 1;

// The sample must never be taken for somebody's real site.
function notPublic({ known: { sample, url }, origin }: SettingsEntry): Problem[] {
  const refused: Problem[] = [];
  if (sample) refused.push({ kind: 'production-sample', params: {}, at: positionOf(origin, 'sample') });
  if (url !== undefined && /(?:^|\.)example\.com$/.test(new URL(url).hostname)) {
    refused.push({ kind: 'production-address', params: { url }, at: positionOf(origin, 'url') });
  }
  return refused;
}

function toJson(problem: Problem): object {
  const { kind, params, at, more = [] } = problem;
  const severity = isNotice(problem) ? 'notice' : 'problem';
  return { kind, severity, ...at, ...problemText(problem, language), params, more };
}
