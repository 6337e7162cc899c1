import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import { createResolver } from '../resolver/resolver.ts';
import { locateFees, serviceAt } from './fees.ts';
import type { Fee, FeeEntry, Service } from './service.ts';

const gazetteer = readGazetteer('content/gazetteer');
const resolver = createResolver(gazetteer, () => readTownships('content/gazetteer'));
const fujian = { name: '福建省', units: ['350203', '350602', '350623'], isWhole: true };
const zhangzhou = { name: '福建省漳州市', units: ['350602', '350623'], isWhole: true };
const zhangpu = { name: '福建省漳州市漳浦县', units: ['350623'], isWhole: false };

test('a fee of the county stands in place of one of its prefecture, that in place of one of the province', () => {
  const fees: readonly Fee[] = [
    fee('上门费', '30元'),
    { ...fee('上门费', '40元'), where: [zhangzhou] },
    { ...fee('上门费', '35元'), where: [fujian] },
    { ...fee('上门费', '50元'), where: [zhangpu] },
    fee('开锁', '180元'),
    { ...fee('渡船费', '20元'), where: [zhangpu] },
  ];
  const pricesAt = (adcode: string) =>
    serviceAt(service(fees), adcode).fees.map(({ item, price }) => `${item}${price}`);
  expect(pricesAt('110105')).toEqual(['上门费30元', '开锁180元']);
  expect(pricesAt('350203')).toEqual(['上门费35元', '开锁180元']);
  expect(pricesAt('350602')).toEqual(['上门费40元', '开锁180元']);
  expect(pricesAt('350623')).toEqual(['上门费50元', '开锁180元', '渡船费20元']);
});

test('two general rows of one item both hold', () => {
  const fees = [fee('上门费', '30元'), fee('上门费', '60元')];
  expect(serviceAt(service(fees), '350623').fees).toEqual(fees);
});

test('a fee of a province and one of its prefecture do not clash: the narrower holds', () => {
  const { value, problems } = locate(['福建省全境'], ['漳州市全境'], ['漳州市漳浦县'], undefined);
  expect(problems).toEqual([]);
  const pricesAt = (adcode: string) => serviceAt(value[0]!, adcode).fees.map(({ price }) => price);
  expect(['110105', '350203', '350602', '350623'].map(pricesAt)).toEqual([['3'], ['0'], ['1'], ['2']]);
});

test('two fees of one item for the same place clash, with the unit and the first position', () => {
  const { problems } = locate(['厦门市全境', '漳州市漳浦县'], ['漳州市全境', '漳州市漳浦县']);
  expect(problems).toMatchObject([
    { kind: 'fee-clash', params: { item: '上门费', place: { name: '漳浦县' } } },
  ]);
  expect(locate(['漳州市全境'], ['漳州市全境']).problems).toHaveLength(1);
  expect(locate(undefined, undefined).problems).toEqual([]);
});

test('fees clash exactly where some unit has two of one item, and the narrowest place decides', () => {
  const places = ['福建省全境', '漳州市全境', '厦门市全境', '漳州市漳浦县', '漳州市云霄县', '厦门市思明区'];
  const units = ['110105', '350102', '350203', '350205', '350602', '350622', '350623'];
  const anyPlaces = fc.option(fc.subarray(places, { minLength: 1 }), { nil: undefined });
  // The longer the full name of a place, the narrower the place.
  const narrownessAt = ({ where }: Fee, unit: string) =>
    where
      ? Math.max(-1, ...where.filter(({ units: its }) => its.includes(unit)).map(({ name }) => name.length))
      : 0;
  fc.assert(
    fc.property(fc.array(anyPlaces, { minLength: 1, maxLength: 4 }), (entries) => {
      const { value, problems } = locate(...entries);
      const { fees } = value[0]!;
      const expected = units.map((unit) => {
        const best = Math.max(0, ...fees.map((one) => narrownessAt(one, unit)));
        return fees.filter((one) => narrownessAt(one, unit) === best);
      });
      expect(units.map((unit) => serviceAt(value[0]!, unit).fees)).toEqual(expected);
      const isDouble = expected.some((held) => held.filter(({ where }) => where).length > 1);
      expect(problems.length > 0).toBe(isDouble);
    }),
  );
});

function locate(...places: readonly (readonly string[] | undefined)[]) {
  const fees: FeeEntry[] = places.map((names, index) => ({ ...fee('上门费', String(index)), places: names }));
  return locateFees({ gazetteer, resolver }, [{ ...service([]), fees }]);
}

function fee(item: string, price: string): Fee {
  return { item, kind: 'call-out', price };
}

function service(fees: readonly Fee[]): Service {
  return {
    id: 'opening',
    title: '保险柜开锁',
    summary: '先报价后动手。',
    from: '180元起',
    fees,
    effective: '2026-10-01',
    source: '2026年价目表第3版',
    accepted: [],
    notAccepted: [],
    body: '',
    origin: { file: 'content/services/opening.md', positions: {} },
  };
}
