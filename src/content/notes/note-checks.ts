import type { Note } from '../../domain/site/article.ts';
import type { Coverage } from '../../domain/coverage/coverage.ts';
import { statusOf } from '../../domain/coverage/coverage.ts';
import { isServed } from '../../domain/coverage/status.ts';
import type { Gazetteer } from '../../domain/places/gazetteer.ts';
import { isUnit } from '../../domain/places/gazetteer.ts';
import { namedDivision } from '../../domain/places/named-division.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { ContentEntry } from '../reading/content-file.ts';

/**
 * Notes whose file name is no unit, and those that no page shows because nobody serves their unit.
 * @param coverage undefined where it is not known whom each list serves
 */
export function checkNotes(
  notes: readonly ContentEntry<Note>[],
  gazetteer: Gazetteer,
  coverage: Coverage | undefined,
): Problem[] {
  return notes.flatMap(({ id = '', origin }): Problem[] => {
    const at = { file: origin.file, line: 1, column: 1 };
    const division = gazetteer.byAdcode.get(id);
    if (!division || !isUnit(gazetteer, division)) return [{ kind: 'note-no-unit', params: { id }, at }];
    if (!coverage || isServed(statusOf(coverage, id))) return [];
    return [{ kind: 'notice-note-unseen', params: { place: namedDivision(gazetteer, id) }, at }];
  });
}
