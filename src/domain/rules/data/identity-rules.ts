import { positionOf } from '../../problems/position.ts';
import type { DataFound, DataRule, RuleData } from '../data-rule.ts';

interface Company {
  readonly legalName: string;
  readonly creditCode: string;
  readonly at: DataFound['at'];
}

/** One credit code for two names. */
export const sharedCreditCode = {
  source: 'cn-uscc',
  level: 'error',
  why: {
    zh: '一个统一社会信用代码只属于一家单位。',
    en: 'A unified social credit code belongs to one company.',
  },
  proof: { zh: '名字也相同。', en: 'The legal names are the same.' },
  message: { zh: '是另一家单位的信用代码', en: 'is the credit code of another company' },
  instead: { zh: '照营业执照写各自的代码。', en: 'Write each company’s own code from its licence.' },
  find: (data) => {
    const companies = companiesOf(data);
    return companies.flatMap(({ legalName, creditCode, at }, index) => {
      const other = companies
        .slice(0, index)
        .find((one) => one.creditCode === creditCode && one.legalName !== legalName);
      return other
        ? [
            {
              said: creditCode,
              fact: { zh: `已经写给了${other.legalName}`, en: `it stands for ${other.legalName}` },
              at,
            },
          ]
        : [];
    });
  },
} as const satisfies DataRule;

function companiesOf({ settings, partners }: RuleData): readonly Company[] {
  const { legalName, creditCode } = settings.operator;
  return [
    { legalName, creditCode, at: positionOf(settings.origin, 'operator.creditCode') },
    ...partners.map(({ origin, ...partner }) => ({
      legalName: partner.legalName,
      creditCode: partner.creditCode,
      at: positionOf(origin, 'creditCode'),
    })),
  ];
}

const AUTHORITY =
  /^(?:国家|中国|中央|中华|全国|国务院|公安|市场监管|工商|消费者|[\u4e00-\u9fa5]{2,4}(?:省|市|县|区)(?:政府|人民政府))[\u4e00-\u9fa5]{0,12}(?:中心|总局|局|委员会|委|协会|联盟|总站|办公室|管理处|基金会|监督|总部|总队)$/u;

/** A name like that of an authority. */
export const authorityName = {
  source: 'cn-authorised',
  level: 'error',
  why: {
    zh: '名字像国家机关、全国性协会，会让人以为是公家。',
    en: 'A name like that of a state body or a national association misleads.',
  },
  proof: { zh: '`relation`是public-body。', en: '`relation` is public-body.' },
  message: { zh: '像国家机关或协会的名字', en: 'looks like the name of a state body' },
  instead: { zh: '写自己的字号。', en: 'Write your own trade name.' },
  find: ({ settings, partners }) => [
    ...named(settings.operator.relation, [
      [settings.title, positionOf(settings.origin, 'title')],
      [settings.operator.name, positionOf(settings.origin, 'operator.name')],
      [settings.operator.legalName, positionOf(settings.origin, 'operator.legalName')],
    ]),
    ...partners.flatMap(({ name, legalName, relation, origin }) =>
      named(relation, [
        [name, positionOf(origin, 'name')],
        [legalName, positionOf(origin, 'legalName')],
      ]),
    ),
  ],
} as const satisfies DataRule;

function named(
  relation: string,
  names: readonly (readonly [string, DataFound['at']])[],
): readonly DataFound[] {
  if (relation === 'public-body') return [];
  return names.filter(([name]) => AUTHORITY.test(name)).map(([said, at]) => ({ said, at }));
}

const OWN_RELATION =
  /(?:独立|没有[^，。]{0,8}授权|不是[^，。]{0,4}(?:官方|厂家|品牌)|与[^，。]{0,6}(?:无关|没有关系))/u;

/** A sentence on the relation that says the opposite of `relation`. */
export const contradictedRelation = {
  source: 'cn-authorised',
  level: 'error',
  why: {
    zh: '说明关系的那句话和relation要一致。',
    en: 'The sentence on the relation to the brands must agree with `relation`.',
  },
  proof: { zh: '两处一致。', en: 'Both say the same.' },
  message: { zh: '和relation写的相反', en: 'says the opposite of `relation`' },
  instead: { zh: '改这句话，或者改relation。', en: 'Change the sentence, or `relation`.' },
  find: ({ settings: { operator, origin } }) =>
    (operator.relation === 'is-brand' || operator.relation === 'authorised') &&
    OWN_RELATION.test(operator.relationText)
      ? [{ said: operator.relationText, at: positionOf(origin, 'operator.relationText') }]
      : [],
} as const satisfies DataRule;

const ICP =
  /^[京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔贵滇云藏陕秦甘陇青宁新](?:ICP|icp)[备证](?:\d{6,10})号(?:-\d+)?$/u;

/** An ICP number in its form. */
export const icpForm = {
  source: 'cn-icp',
  level: 'error',
  why: { zh: '备案要写编号，“已备案”谁也核对不了。', en: 'A filing has a number that can be looked up.' },
  proof: { zh: '写成闽ICP备12345678号-1。', en: 'It reads like 闽ICP备12345678号-1.' },
  message: { zh: '不是ICP备案号', en: 'is no ICP number' },
  instead: {
    zh: '照工信部备案网站上的写；没有备案就删掉。',
    en: 'Copy it from the ministry’s site, or delete it.',
  },
  find: ({ settings: { operator, origin } }) =>
    operator.icp === undefined || ICP.test(operator.icp)
      ? []
      : [{ said: operator.icp, at: positionOf(origin, 'operator.icp') }],
} as const satisfies DataRule;

/** A partner's people shown as one's own. */
export const partnerAsOwn = {
  source: 'cn-authorised',
  level: 'error',
  why: { zh: '合作方的人上门，就要写明是合作方。', en: 'Where a partner comes, the page must say so.' },
  proof: { zh: 'status是partner，写明partner。', en: 'The status is partner, with `partner`.' },
  message: { zh: '提到合作方，status却是own', en: 'names a partner, and the status is own' },
  instead: { zh: '写status: partner和partner:。', en: 'Write status: partner and partner:.' },
  find: ({ regions, partners }) =>
    regions.flatMap(({ status, title, source, note = '', origin }) => {
      if (status !== 'own') return [];
      const names = partners.flatMap(({ name, legalName }) => [name, legalName]);
      const keys = [
        ['title', title],
        ['source', source],
        ['note', note],
      ] as const;
      return keys
        .filter(([, text]) => names.some((name) => text.includes(name)))
        .map(([key, said]) => ({ said, at: positionOf(origin, key) }));
    }),
} as const satisfies DataRule;

/** Days so many that nothing is ever stale. */
const LIMITS = { phoneDays: 366, listDays: 366 } as const;

/** Checks of age that are switched off. */
export const endlessThreshold = {
  source: 'cn-verified',
  level: 'error',
  why: {
    zh: '期限长过一年，等于不核对。',
    en: 'With a limit of more than a year nothing is ever checked again.',
  },
  proof: { zh: '366天以内。', en: 'At most 366 days.' },
  message: { zh: '长过一年', en: 'is longer than a year' },
  instead: { zh: '写366以内的天数。', en: 'Write at most 366.' },
  find: ({ settings: { thresholds, origin } }) =>
    (['phoneDays', 'listDays'] as const)
      .filter((key) => thresholds[key] > LIMITS[key])
      .map((key) => ({ said: String(thresholds[key]), at: positionOf(origin, `thresholds.${key}`) })),
} as const satisfies DataRule;
