/** How a table is sorted. */
export interface Order {
  readonly by: string;
  readonly direction: 'ascending' | 'descending';
}

/** What a visitor chose; without an order rows stand in their groups. */
export interface TableState {
  /** Value by filter; undefined is all. */
  readonly chosen: Readonly<Record<string, string | undefined>>;
  readonly order: Order | undefined;
}

const filterNames = ['kind', 'service', 'province'] as const;

/**
 * What the address of a page chooses, by query or by the fragment of one filter.
 * @example startState('?province=fujian', '#kind-own').chosen // { province: 'fujian', kind: 'own' }
 */
export function startState(search: string, hash: string): TableState {
  const query = new URLSearchParams(search);
  const byQuery = filterNames.flatMap((name) => {
    const value = query.get(name);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  const byHash = filterNames.flatMap((name) =>
    hash.startsWith(`#${name}-`) ? [[name, decodeURIComponent(hash.slice(name.length + 2))] as const] : [],
  );
  return { chosen: Object.fromEntries([...byQuery, ...byHash]), order: undefined };
}

/**
 * The query that chooses the same again; empty where nothing is chosen.
 * @example chosenOf({ chosen: { kind: 'own' }, order: undefined }) // '?kind=own'
 */
export function chosenOf({ chosen }: TableState): string {
  const query = new URLSearchParams();
  for (const name of filterNames) {
    const value = chosen[name];
    if (value !== undefined) query.set(name, value);
  }
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** The order after a click on the head of a column: up, down, then as the rows were. */
export function nextOrder(order: Order | undefined, by: string): Order | undefined {
  if (order?.by !== by) return { by, direction: 'ascending' };
  return order.direction === 'ascending' ? { by, direction: 'descending' } : undefined;
}
