import type { Offer, PriceSpecification, UnitPriceSpecification } from 'schema-dts';
import type { FeeRow } from '../fees.ts';

/** The shown rows of a fee table as offers; a price that is no sum of money is left to the page. */
export function offersOf(fees: readonly FeeRow[]): readonly Offer[] {
  return fees.flatMap(({ item, price }) => {
    const priceSpecification = priceOf(price);
    return priceSpecification ? [{ '@type': 'Offer' as const, name: item, priceSpecification }] : [];
  });
}

const priceForm =
  /^(?<from>\d+(?:\.\d+)?)(?:–(?<to>\d+(?:\.\d+)?))?元(?<least>起)?(?:\/(?<unit>\p{Script=Han}+))?$/u;

/** `180元` is a price, `30–60元` and `180元起` are limits, `80元/小时` is the price of an hour. */
function priceOf(text: string): PriceSpecification | UnitPriceSpecification | undefined {
  const parts = priceForm.exec(text)?.groups;
  if (!parts) return undefined;
  const { from, to, least, unit } = parts;
  const isExact = to === undefined && least === undefined;
  const sum = {
    priceCurrency: 'CNY',
    ...(isExact ? { price: Number(from) } : { minPrice: Number(from) }),
    ...(to !== undefined && { maxPrice: Number(to) }),
  };
  return unit === undefined
    ? { '@type': 'PriceSpecification', ...sum }
    : { '@type': 'UnitPriceSpecification', ...sum, unitText: unit };
}
