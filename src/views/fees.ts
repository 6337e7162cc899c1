import type { Fee, Service } from '../domain/money/service.ts';
import { feeText } from '../strings/site/county.ts';

export interface FeeRow {
  readonly item: string;
  readonly note?: string;
  readonly price: string;
  readonly warranty?: string;
}

/** Rows of labour and parts that a county page shows: the whole table is the same everywhere. */
const FIRST = 2;

/** The fee table of a service; a fee that applies only in some places names them. */
export function feeRows(service: Service): readonly FeeRow[] {
  return service.fees.map((fee) => {
    const places = fee.where?.map(({ name }) => name);
    return toRow(places ? { ...fee, item: feeText.placesOf(fee.item, places) } : fee);
  });
}

/** The first rows of a service beside its call-out fee. */
export function firstFees({ fees }: Service): readonly FeeRow[] {
  return fees
    .filter(({ kind }) => kind !== 'call-out')
    .slice(0, FIRST)
    .map(toRow);
}

/** The rows of a service that a county page shows. */
export function shownFees(service: Service): readonly FeeRow[] {
  return [...service.fees.filter(({ kind }) => kind === 'call-out').map(toRow), ...firstFees(service)];
}

/**
 * What a visit costs over some services: a fee that several ask is one row, whose note tells first what holds for
 * all. A fee that not all ask names its services.
 */
export function callOutRows(services: readonly Service[]): readonly FeeRow[] {
  const asked = services.flatMap((service) =>
    service.fees.filter(({ kind }) => kind === 'call-out').map((fee) => ({ fee, service: service.title })),
  );
  const same = Map.groupBy(asked, ({ fee }) => JSON.stringify([fee.item, fee.price, fee.warranty]));
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const titles = [...new Set(group.map(({ service }) => service))];
    const isForAll = titles.length === services.length;
    const item = isForAll ? first.fee.item : feeText.itemOf(first.fee.item, titles);
    const note = sharedNote(group.map(({ fee, service }) => ({ service, sentences: sentencesOf(fee.note) })));
    return [toRow({ ...first.fee, item, note })];
  });
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

function sentencesOf(note: string | undefined): readonly string[] {
  return (note ?? '').split('。').filter((sentence) => sentence !== '');
}

/** Sentences shared by all services are written once; the others name their services. */
function sharedNote(
  notes: readonly { readonly service: string; readonly sentences: readonly string[] }[],
): string | undefined {
  const servicesOf = Map.groupBy(
    notes.flatMap(({ service, sentences }) => sentences.map((sentence) => ({ service, sentence }))),
    ({ sentence }) => sentence,
  );
  const shared = [...servicesOf].filter(([, said]) => said.length === notes.length);
  const own = [...servicesOf].filter(([, said]) => said.length < notes.length);
  const texts = [
    ...shared.map(([sentence]) => sentence),
    ...own.map(([sentence, said]) =>
      feeText.noteOf(
        said.map(({ service }) => service),
        sentence,
      ),
    ),
  ];
  return texts.length === 0 ? undefined : texts.join('。');
}

function toRow({ item, note, price, warranty }: Fee): FeeRow {
  return {
    item,
    price,
    ...(note !== undefined && { note }),
    ...(warranty !== undefined && { warranty }),
  };
}
