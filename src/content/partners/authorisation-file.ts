import { z } from 'astro/zod';
import { date, place, reference, source, text } from '../../data/values/fields.ts';
import type { KeyRule } from '../reading/key-rules.ts';

/** Help for the keys that a partner and the operator have in common. */
export const companyHelp = {
  legalName: '营业执照上的全称。',
  creditCode: '18位统一社会信用代码，最后一位会校验。',
  relation:
    '与品牌的关系：is-brand 就是品牌方，authorised 有授权，independent 没有授权，public-body 公共机构。',
} as const;

/** The right to work in a brand's name, on which the relation `authorised` is based. */
export const authorisation = z
  .strictObject(
    {
      brand: text.describe('品牌，照品牌方的写法。'),
      number: text.describe('授权书的编号。'),
      scope: z
        .array(reference('service'))
        .min(1)
        .describe('授权哪些服务：content/services 里的文件名。'),
      regions: z
        .array(place)
        .min(1)
        .describe('授权在哪里：漳州市全境、漳州市漳浦县；不限地区写 全国。'),
      validUntil: date.describe('授权的最后一天：2027-12-31。'),
      source: source.describe('授权书存在哪里。'),
    },
    { error: (issue) => (issue.code === 'invalid_type' ? 'authorisation' : undefined) },
  )
  .optional()
  .describe('relation 是 authorised 时必写：凭什么说有授权。过了期、超出范围都会报错。');

/** Who is authorised says by what. */
export const authorisationRule: KeyRule = {
  key: 'authorisation',
  other: 'relation',
  value: 'authorised',
  due: 'authorisation',
};
