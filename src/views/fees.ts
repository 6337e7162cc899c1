import type { Fee, Service } from '../domain/content.ts';
import type { FeeRow } from './county-page.ts';

/** Rows of labour and parts that a county page shows: the whole table is the same everywhere. */
const FIRST = 2;

/** The fee table of a service. */
export function feeRows(service: Service): readonly FeeRow[] {
  return service.fees.map(toRow);
}

/** What a visitor of a county page asks first: the call-out fees, and the first rows of the rest. */
export function firstFees({ fees }: Service): readonly FeeRow[] {
  const callOuts = fees.filter(({ kind }) => kind === 'call-out');
  const others = fees.filter(({ kind }) => kind !== 'call-out').slice(0, FIRST);
  return [...callOuts, ...others].map(toRow);
}

/**
 * What a visit costs over some services, as one price or one range; undefined where the fees make neither.
 * @example callOutPrice([opening, repair]) // '30–60元'
 */
export function callOutPrice(services: readonly Service[]): string | undefined {
  const prices = services
    .flatMap(({ fees }) => fees)
    .filter(({ kind }) => kind === 'call-out')
    .map(({ price }) => price);
  const distinct = [...new Set(prices)];
  return distinct.length > 1 ? rangeOf(distinct) : distinct[0];
}

function rangeOf(prices: readonly string[]): string | undefined {
  const limits = prices.map((price) => /^(\d+)(?:–(\d+))?元$/.exec(price));
  if (limits.includes(null)) return undefined;
  const numbers = limits.flatMap((limit) => [Number(limit?.[1]), Number(limit?.[2] ?? limit?.[1])]);
  return `${Math.min(...numbers)}–${Math.max(...numbers)}元`;
}

function toRow({ item, note, price, warranty }: Fee): FeeRow {
  return {
    item,
    price,
    ...(note !== undefined && { note }),
    ...(warranty !== undefined && { warranty }),
  };
}
