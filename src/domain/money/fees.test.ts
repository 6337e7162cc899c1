import { expect, test } from 'vitest';
import type { Fee, Service } from './service.ts';
import { serviceAt } from './fees.ts';

const zhangzhou = { name: '福建省漳州市', units: ['350602', '350623'], isWhole: true };
const zhangpu = { name: '福建省漳州市漳浦县', units: ['350623'], isWhole: false };

test('a fee of the county stands in place of one of its prefecture, and that in place of the general one', () => {
  const fees: readonly Fee[] = [
    fee('上门费', '30元'),
    { ...fee('上门费', '40元'), where: [zhangzhou] },
    { ...fee('上门费', '50元'), where: [zhangpu] },
    fee('开锁', '180元'),
    { ...fee('渡船费', '20元'), where: [zhangpu] },
  ];
  const pricesAt = (adcode: string) =>
    serviceAt(service(fees), adcode).fees.map(({ item, price }) => `${item}${price}`);
  expect(pricesAt('110105')).toEqual(['上门费30元', '开锁180元']);
  expect(pricesAt('350602')).toEqual(['上门费40元', '开锁180元']);
  expect(pricesAt('350623')).toEqual(['上门费50元', '开锁180元', '渡船费20元']);
});

test('two general rows of one item both hold', () => {
  const fees = [fee('上门费', '30元'), fee('上门费', '60元')];
  expect(serviceAt(service(fees), '350623').fees).toEqual(fees);
});

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
