import { buildSite, outFolder } from '../src/build/build-site.ts';
import { isNotice } from '../src/domain/problems/problem.ts';
import { checkSite } from '../src/site.ts';
import { checkText } from '../src/strings/commands/check.ts';
import { commandText } from '../src/strings/commands/commands.ts';
import { languageOf } from '../src/strings/language.ts';
import { renderProblems } from '../src/strings/problems/problem-report.ts';
import { contentOrExit } from '../src/build/content-or-exit.ts';

/**
 * Checks the content and builds the site, telling how it goes.
 * @returns the exit code: 0 when the site was built, 1 when there are problems
 */
export async function runBuild(): Promise<0 | 1> {
  const started = performance.now();
  const language = languageOf(process.env);
  contentOrExit(language);
  const { value: site, problems } = checkSite();
  const refused = problems.filter((problem) => !isNotice(problem));
  if (!site || refused.length > 0) {
    console.error(renderProblems(refused, language));
    return 1;
  }
  console.log(checkText[language].summary(site));
  console.log(commandText.building);
  const warnings = await buildSite(outFolder());
  if (warnings.length > 0) {
    console.error([commandText.warnings(warnings.length), ...warnings].join('\n  '));
    return 1;
  }
  console.log(commandText.built(outFolder(), ((performance.now() - started) / 1000).toFixed(1)));
  return 0;
}
