import type { ServiceEntry } from '../../domain/money/service.ts';
import type { ServicePointRow } from '../../domain/contacts/service-point.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import { positionOf } from '../../domain/problems/position.ts';

/** Parts in stock that no fee table prices: a page that names a part says what it costs. */
export function checkStock(points: readonly ServicePointRow[], services: readonly ServiceEntry[]): Problem[] {
  const priced = services.flatMap(({ fees }) => fees.filter(({ kind }) => kind === 'part'));
  const known = [...new Set(priced.map(({ item }) => item))];
  return points.flatMap(({ parts = [], origin }) =>
    parts
      .filter((part) => !known.includes(part))
      .map((part): Problem => {
        return { kind: 'part-unpriced', params: { part, known }, at: positionOf(origin, 'parts') };
      }),
  );
}
