import type { Source } from '../../src/import/text/passage.ts';
import type { FoundPlace } from '../../src/import/found-place.ts';
import { isKept } from '../../src/import/text/read-passages.ts';
import type { Outcome } from '../../src/domain/places/outcomes.ts';
import { isAccepted } from '../../src/domain/places/resolution.ts';
import type { Problem } from '../../src/domain/problems/problem.ts';
import { foundText } from '../../src/import/texts/found-report.ts';
import type { Language } from '../../src/strings/language.ts';
import { problemText } from '../../src/strings/problems/problem-text.ts';

/** One object of `npm run import -- --json`; what does not apply is null. */
interface FoundJson {
  readonly source: Source;
  readonly raw: string;
  readonly outcome: Outcome;
  readonly adcode: string | null;
  readonly township: string | null;
  readonly name: string | null;
  readonly extent: 'whole' | readonly string[] | null;
  readonly since: string | null;
  readonly repeatOf: Source | null;
  readonly candidates: readonly object[];
  readonly message: string | null;
}

/**
 * A found place as `--json` prints it. A clear place that is denied, or served only in part, is `partial`.
 * @param rowProblems the problems of its row, in a table of points or records
 */
export function toFoundJson(
  found: FoundPlace,
  language: Language,
  rowProblems?: readonly { readonly problem: Problem }[],
): FoundJson {
  const { raw, source, resolution, repeatOf = null } = found;
  const { adcode = null, township = null, read = null, since = null, candidates } = resolution;
  const said = rowProblems
    ? rowProblems.map(({ problem }) => problemText(problem, language))
    : [foundText(found, language)];
  const message = said
    .flatMap((one) => (one ? [one.message, one.hint ?? ''] : []))
    .filter((part) => part !== '');
  return {
    source,
    raw,
    outcome: isAccepted(resolution) && !isKept(found) ? 'partial' : resolution.outcome,
    adcode,
    township,
    name: read,
    extent: adcode === null ? null : township === null ? 'whole' : [township],
    since,
    repeatOf,
    candidates: candidates.map(({ adcode: code, name, parents, why }) => ({
      adcode: code,
      name,
      parents,
      why,
    })),
    message: message.length > 0 ? message.join(' ') : null,
  };
}
