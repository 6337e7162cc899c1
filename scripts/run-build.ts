import { buildSite, outFolder } from '../src/build/build-site.ts';
import { checkText } from '../src/strings/commands/check.ts';
import { commandText } from '../src/strings/commands/commands.ts';
import type { Language } from '../src/strings/language.ts';
import { siteOrExit } from './site-or-exit.ts';

/**
 * Checks the content and builds the site; the command ends with 1 where the content has problems.
 * @returns the exit code: 0 when the site was built, 1 when the build lost data
 */
export async function runBuild(language: Language): Promise<0 | 1> {
  const started = performance.now();
  console.log(checkText.summary(siteOrExit(language))[language]);
  console.log(commandText.building[language]);
  const warnings = await buildSite(outFolder());
  if (warnings.length > 0) {
    console.error([commandText.warnings(warnings.length)[language], ...warnings].join('\n  '));
    return 1;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(commandText.built(outFolder(), seconds)[language]);
  return 0;
}
