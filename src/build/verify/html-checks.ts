import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { findingText } from '../../strings/commands/verify.ts';
import type { BuiltPage } from './built-page.ts';
import type { Finding } from './finding.ts';

/** At most this many pages are validated; of a larger site a sample, the same one each time. */
const mostPages = 60;

/**
 * The pages that are validated: all of a small site, of a large one the page of each template and a spread
 * of the rest, the same ones for the same pages.
 */
export function pagesToValidate(pages: readonly BuiltPage[], all: boolean): readonly BuiltPage[] {
  if (all || pages.length <= mostPages) return pages;
  const spread = [...pages].sort((one, other) => (hashOf(one.path) < hashOf(other.path) ? -1 : 1));
  const templates = new Map(spread.map((page) => [templateOf(page.path), page]));
  return [...new Set([...templates.values(), ...spread])].slice(0, mostPages);
}

/** The pages are valid HTML. */
export async function checkHtml(pages: readonly BuiltPage[]): Promise<readonly Finding[]> {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
  const findings: Finding[] = [];
  for (const { path, file } of pages) {
    const { results } = await validator.validateFile(file);
    const messages = results.flatMap((result) => result.messages);
    const texts = messages.map((each) => findingText.html(each.line, each.column, each.ruleId, each.message));
    findings.push(...texts.map((text) => ({ path, text })));
  }
  return findings;
}

/** Pages of one shape share a template: `/services/opening/` is `/services/*` with two segments. */
function templateOf(path: string): string {
  const segments = path.split('/').filter(Boolean);
  const isNamed = ['services', 'guides'].includes(segments[0] ?? '') || segments.length === 1;
  return `${isNamed ? (segments[0] ?? '') : ''}/${segments.length}`;
}

function hashOf(path: string): string {
  return createHash('sha256').update(path).digest('hex');
}
