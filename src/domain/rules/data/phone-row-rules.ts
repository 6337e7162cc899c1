import { positionOf } from '../../problems/position.ts';
import type { DataRule, RuleData } from '../data-rule.ts';

const NATIONAL = /^(?:[48]00-|9[56]\d{3,4}$)/;
const LOCAL = /本地|当地|市内|县内|直拨|本市|本县/u;
const PUBLIC = /^1(?:10|19|20|22)$|^12\d{3}$/;
const PUBLIC_OWNER = /消费者协会|消协|市场监管|工商|公安|政务|政府|12315|12345/u;

/** One number under two ids. */
export const repeatedNumber = {
  source: 'cn-phone',
  level: 'error',
  why: { zh: '一个号码只有一个主人。', en: 'A number has one owner.' },
  proof: { zh: '没有。', en: 'None.' },
  message: { zh: '已经写过一次', en: 'is listed twice' },
  instead: { zh: '留一行，别处写它的编号。', en: 'Keep one row, and refer to its id.' },
  find: ({ phones }) =>
    phones.flatMap(({ number, origin }, index) => {
      const first = phones.slice(0, index).find((other) => other.number === number);
      return first
        ? [
            {
              said: number,
              fact: { zh: `编号“${first.id}”`, en: `the id is "${first.id}"` },
              at: positionOf(origin, 'number'),
            },
          ]
        : [];
    }),
} as const satisfies DataRule;

/** One number for unrelated brands. */
export const brandsOfNumber = {
  source: 'cn-phone',
  level: 'error',
  why: {
    zh: '几个不相干的牌子共用一个“售后热线”，是假冒页面最常见的样子。',
    en: 'One after-sales number for unrelated brands is the mark of doorway pages.',
  },
  proof: {
    zh: '每个牌子都有没过期的授权，或者就是品牌方。',
    en: 'Each brand has a valid authorisation, or the owner is the brand.',
  },
  message: { zh: '一个号码挂了几个牌子', en: 'stands for several brands' },
  instead: {
    zh: '只写有授权的牌子；独立维修的，这一列空着。',
    en: 'List only brands with an authorisation; independent repairers leave the column empty.',
  },
  find: (data) =>
    data.phones.flatMap(({ number, brands, origin }) => {
      const authorised = authorisedBrands(data);
      const isRight =
        data.settings.operator.relation === 'is-brand' || brands.every((brand) => authorised.has(brand));
      return brands.length > 1 && !isRight
        ? [{ said: `${number}：${brands.join('、')}`, at: positionOf(origin, 'brands') }]
        : [];
    }),
} as const satisfies DataRule;

function authorisedBrands({ settings, partners }: RuleData): ReadonlySet<string> {
  return new Set([settings.operator, ...partners].flatMap(({ authorisation }) => authorisation?.brand ?? []));
}

/** A number of somebody else. */
export const foreignNumber = {
  source: 'cn-verified',
  level: 'error',
  why: {
    zh: '热线要么是自己的，要么是合作方的。别家的热线不能当自己的写。',
    en: 'A number belongs to the operator or a partner; another company’s hotline does not belong here.',
  },
  proof: {
    zh: 'owner是运营者或者合作方的名字；公共电话写主管部门。',
    en: 'The owner is the operator or a partner.',
  },
  message: { zh: '不是运营者，也不是合作方', en: 'is neither the operator nor a partner' },
  instead: { zh: '写真正的主人；别家的号码删掉。', en: 'Write the real owner, or delete the row.' },
  find: ({ settings, partners, phones }) => {
    const names = [settings.operator, ...partners].flatMap(({ name, legalName }) => [name, legalName]);
    return phones
      .filter(
        ({ number, owner }) =>
          !PUBLIC.test(number) && !names.some((name) => owner.includes(name) || name.includes(owner)),
      )
      .map(({ owner, origin }) => ({ said: owner, at: positionOf(origin, 'owner') }));
  },
} as const satisfies DataRule;

/** A public line as one's own, or an own number as a public one. */
export const publicLineAsOwn = {
  source: 'cn-phone',
  level: 'error',
  why: {
    zh: '12315、12345、110是大家的，不是哪一家的热线；自己的号码也不能说成是它们的。',
    en: 'Public lines belong to nobody here, and an own number is none of them.',
  },
  proof: {
    zh: 'owner写主管部门，号码是真的。',
    en: 'The owner is the public body, and the number is its own.',
  },
  message: { zh: '把公共电话和自己的号码混在一起', en: 'mixes up a public line and an own number' },
  instead: { zh: '公共电话不用写进phones.csv。', en: 'Public lines need no row in phones.csv.' },
  find: ({ settings, partners, phones }) => {
    const names = [settings.operator, ...partners].flatMap(({ name, legalName }) => [name, legalName]);
    return phones
      .filter(({ number, owner, purpose }) =>
        PUBLIC.test(number)
          ? names.some((name) => owner.includes(name)) || /预约|报修|下单|上门/u.test(purpose)
          : PUBLIC_OWNER.test(owner) || /(?:12315|12345|消协)(?:投诉|热线|电话)/u.test(purpose),
      )
      .map(({ number, origin }) => ({ said: number, at: positionOf(origin, 'number') }));
  },
} as const satisfies DataRule;

/** A row that calls a national number local. */
export const nationalRowAsLocal = {
  source: 'cn-phone',
  level: 'error',
  why: {
    zh: '400、95、96号码不属于任何一个地方。',
    en: 'A number that begins with 400, 95 or 96 belongs to no place.',
  },
  proof: { zh: '没有。', en: 'None.' },
  message: { zh: '把全国号码说成本地的', en: 'calls a national number local' },
  instead: { zh: '删掉“本地”“直拨”，或者写带区号的固定电话。', en: 'Delete 本地, or give a landline.' },
  find: ({ phones }) =>
    phones
      .filter(({ number, purpose, owner }) => NATIONAL.test(number) && LOCAL.test(`${purpose}${owner}`))
      .map(({ purpose, origin }) => ({ said: purpose, at: positionOf(origin, 'purpose') })),
} as const satisfies DataRule;
