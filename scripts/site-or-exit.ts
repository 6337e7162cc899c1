import { contentOrExit } from '../src/build/content-or-exit.ts';
import type { Site } from '../src/domain/site/site-data.ts';
import { isNotice } from '../src/domain/problems/problem.ts';
import { checkSite } from '../src/site.ts';
import type { Language } from '../src/strings/language.ts';
import { renderProblems } from '../src/strings/problems/problem-report.ts';

/** The site; where its content has problems they are reported, and the command ends with 1. */
export function siteOrExit(language: Language): Site {
  contentOrExit(language);
  const { value: site, problems } = checkSite();
  if (site) return site;
  const refused = problems.filter((problem) => !isNotice(problem));
  console.error(renderProblems(refused, language));
  return process.exit(1);
}
