import { coverageText } from '../../strings/site/coverage-page.ts';
import type { Order, TableState } from './table-state.ts';
import { chosenOf, nextOrder, startState } from './table-state.ts';

/** What the script works on; made once when the page is there. */
interface Table {
  readonly root: HTMLElement;
  readonly table: HTMLTableElement;
  readonly rows: readonly HTMLTableRowElement[];
  readonly groups: readonly HTMLTableSectionElement[];
  readonly filters: readonly HTMLAnchorElement[];
  readonly heads: readonly HTMLTableCellElement[];
  /** Holds all rows while they are sorted across provinces. */
  readonly flat: HTMLTableSectionElement;
  /** Provinces of the rows, in the order of `rows`. */
  readonly homes: ReadonlyMap<HTMLTableRowElement, HTMLTableSectionElement>;
}

const root = document.querySelector<HTMLElement>('.coverage');
const table = root?.querySelector('table');
if (root && table) start(root, table);

function start(root: HTMLElement, table: HTMLTableElement): void {
  const groups = [...table.tBodies];
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('[data-kind]')];
  const homes = new Map(groups.flatMap((group) => [...group.rows].map((row) => [row, group] as const)));
  const parts: Table = {
    root,
    table,
    rows,
    groups,
    filters: [...root.querySelectorAll<HTMLAnchorElement>('[data-filter]')],
    heads: [...table.querySelectorAll<HTMLTableCellElement>('[data-sort]')],
    flat: document.createElement('tbody'),
    homes,
  };
  let state = startState(location.search, location.hash);
  const change = (changed: Partial<TableState>) => {
    state = { ...state, ...changed };
    show(parts, state);
    history.replaceState(null, '', chosenOf(state) || location.pathname);
  };
  root.dataset.live = '';
  for (const link of parts.filters) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      change({ chosen: { ...state.chosen, [link.dataset.filter ?? '']: link.dataset.value } });
    });
  }
  for (const head of parts.heads) {
    addButton(head, () => change({ order: nextOrder(state.order, head.dataset.sort ?? '') }));
  }
  show(parts, state);
}

function addButton(head: HTMLTableCellElement, act: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = head.textContent.trim();
  button.addEventListener('click', act);
  head.replaceChildren(button);
}

function show(parts: Table, state: TableState): void {
  const { rows, groups, filters, root } = parts;
  const isShown = (row: HTMLTableRowElement) =>
    Object.entries(state.chosen).every(
      ([name, value]) => value === undefined || (row.dataset[name] ?? '').split(' ').includes(value),
    );
  for (const row of rows) row.hidden = !isShown(row);
  order(parts, state.order);
  for (const group of groups) {
    group.hidden =
      state.order !== undefined || [...group.rows].every((row) => row.hidden || !row.dataset.kind);
  }
  for (const link of filters) {
    const isChosen = state.chosen[link.dataset.filter ?? ''] === link.dataset.value;
    if (isChosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const status = root.querySelector('[role=status]');
  const shown = rows.filter((row) => !row.hidden).length;
  if (status) status.textContent = coverageText.shown(shown, rows.length);
}

// Sorted rows leave their provinces, and say which these are.
function order({ table, rows, homes, flat, heads, filters }: Table, order: Order | undefined): void {
  for (const head of heads) {
    if (head.dataset.sort === order?.by) head.setAttribute('aria-sort', order?.direction ?? 'none');
    else head.removeAttribute('aria-sort');
  }
  for (const row of rows) {
    for (const province of row.querySelectorAll<HTMLElement>('.province')) province.hidden = !order;
  }
  if (!order) {
    for (const row of rows) homes.get(row)?.append(row);
    flat.remove();
    return;
  }
  const kinds = filters.map(({ dataset }) => dataset.value ?? '');
  const keyOf = (row: HTMLTableRowElement) => sortKey(row, order.by, kinds);
  const sorted = rows.toSorted((one, other) => collator.compare(keyOf(one), keyOf(other)));
  flat.append(...(order.direction === 'ascending' ? sorted : sorted.reverse()));
  table.append(flat);
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

function sortKey(row: HTMLTableRowElement, by: string, kinds: readonly string[]): string {
  if (by === 'name') return row.querySelector('a')?.textContent ?? '';
  if (by === 'kind') return String(kinds.indexOf(row.dataset.kind ?? ''));
  const column = by === 'service' ? 2 : 3;
  return row.cells[column]?.textContent ?? '';
}
