import { nearestWord } from '../../domain/spelling/nearest-word.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Origin } from '../../domain/problems/position.ts';
import type { IdOwner } from '../../domain/problems/value-problem-params.ts';
import { positionOf } from '../../domain/problems/position.ts';

/** Signs that editors put between the ids of a cell instead of `;`. */
const OTHER_MARKS = /[、，,/|｜\s]+/;

/** The ids under one key of an entry. */
export interface NamedIds {
  readonly named: readonly string[];
  readonly origin: Origin;
  /** Path of the key in the entry. */
  readonly path: string;
}

/**
 * Of the ids that a key names, those that there are not, and those that stand there twice.
 * @param what whose ids they are: `service`
 * @param known undefined where nobody knows which ids there are
 */
export function idProblems(what: IdOwner, known: readonly string[] | undefined, ids: NamedIds): Problem[] {
  return ids.named.flatMap((id, index): Problem[] => {
    const at = positionOf(ids.origin, pathOf(ids, index));
    if (ids.named.indexOf(id) < index) {
      return [{ kind: 'id-repeated', params: { id, key: ids.path.split('.').at(-1) ?? '' }, at }];
    }
    if (known === undefined || known.includes(id)) return [];
    const mended = ids.origin.file.endsWith('.csv') ? joinedCell(ids.named, known) : undefined;
    if (mended !== undefined) return [{ kind: 'csv-joined', params: { value: id, mended }, at }];
    const near = nearestWord(id, known);
    return [
      {
        kind: 'id-unknown',
        params: { id, what, known: [...new Set(known)], ...(near !== undefined && { nearest: near }) },
        at,
      },
    ];
  });
}

function pathOf({ named, origin, path }: NamedIds, index: number): string {
  const isListed = named.length > 1 || origin.positions[`${path}.0`] !== undefined;
  return isListed ? `${path}.${String(index)}` : path;
}

// The whole cell as it should be, where one of its ids holds several that some other sign separates.
function joinedCell(named: readonly string[], known: readonly string[]): string | undefined {
  const parts = named.flatMap((id) => (known.includes(id) ? [id] : id.split(OTHER_MARKS)));
  if (parts.length === named.length) return undefined;
  const meant = parts.filter((part) => part !== '').map((part) => nearestWord(part, known) ?? part);
  return [...new Set(meant)].join(';');
}
