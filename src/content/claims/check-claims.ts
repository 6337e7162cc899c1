import type { SiteSettings } from '../../domain/contacts/settings.ts';
import type { Coverage } from '../../domain/coverage/coverage.ts';
import type { PlaceReader } from '../../domain/places/named-units.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import { claimsIn } from '../../domain/rules/check-texts.ts';
import type { At } from '../../domain/rules/data-rule.ts';
import { dataClaims } from '../../domain/rules/data-rules.ts';
import type { EditorText } from '../../domain/rules/rule.ts';
import type { RuleId } from '../../domain/rules/rules.ts';
import { rules } from '../../domain/rules/rules.ts';
import { siteFacts } from '../../domain/rules/site-facts.ts';
import type { ContentRows } from '../reading/read-content.ts';

/** What claims are held against, besides the rows of the content. */
interface ClaimTerms {
  readonly settings: SiteSettings;
  readonly coverage: Coverage;
  /** ISO date. */
  readonly today: string;
  /** Whether every file was read whole: else nothing is held against data that may be missing. */
  readonly isComplete: boolean;
}

/** The claims in texts and data that the rules refuse, and those of which they warn. */
export function checkClaims(
  reader: PlaceReader,
  rows: ContentRows,
  texts: readonly EditorText[],
  { settings, coverage, today, isComplete }: ClaimTerms,
): Problem[] {
  const data = {
    ...rows,
    settings,
    coverage,
    today,
    gazetteer: reader.gazetteer,
    points: located(reader, rows.points),
    records: located(reader, rows.records),
  };
  const ofTexts = claimsIn(texts, siteFacts(data), isComplete);
  return [...ofTexts, ...(isComplete ? dataClaims(data) : [])].map(({ rule, said, fact, at }) => ({
    kind: kindOf(rule),
    params: { rule, said: oneLine(said), ...(fact && { fact }) },
    at,
  }));
}

function kindOf(rule: RuleId): 'claim' | 'notice-claim' {
  return rules[rule].level === 'error' ? 'claim' : 'notice-claim';
}

// A message stays on one line, and short.
function oneLine(said: string): string {
  const line = said.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

function located<Row extends { readonly place: string }>(
  { resolver }: PlaceReader,
  rows: readonly Row[],
): readonly At<Row>[] {
  return rows.flatMap((row) => {
    const { adcode } = resolver.resolve(row.place);
    return adcode === undefined ? [] : [{ row, unit: adcode }];
  });
}
