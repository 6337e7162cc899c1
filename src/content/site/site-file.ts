import { z } from 'astro/zod';
import { FEWEST_CASES } from '../../domain/coverage/records.ts';
import { indexDefaults } from '../../domain/site/index-policy.ts';
import { address, creditCode, date, dayOf, domain, name, reference, relation, siteUrl, technicianSalt, text, title } from '../../data/values/fields.ts';
import { authorisation, authorisationRule, companyHelp } from '../partners/authorisation-file.ts';
import { contentFile } from '../reading/content-file.ts';

const operator = z.strictObject({
  name: name.describe('运营者的名字，访客会看到。'),
  legalName: name.describe(companyHelp.legalName),
  creditCode: creditCode.describe(companyHelp.creditCode),
  address: text.describe('注册地址。'),
  relation: relation.describe(companyHelp.relation),
  authorisation,
  relationText: text.describe('用一句话说明与品牌的关系。'),
  icp: text.optional().describe('ICP备案号。'),
});

const policies = z.strictObject({
  book: z.array(text).min(1).describe('怎样预约。'),
  cancel: z.array(text).min(1).describe('怎样取消，收不收钱。'),
  refund: z.array(text).min(1).describe('什么情况退款，几天到账。'),
  complain: z.array(text).min(1).describe('向谁投诉，几天答复。'),
  steps: z
    .array(
      z.strictObject({ title: title.describe('这一步的名字。'), text: text.describe('这一步做什么。') }),
    )
    .min(1)
    .describe('从下单到投诉的几步，每个县区的页面上都有。'),
});

const identity = z.strictObject({
  domains: z.array(domain).default([]).describe('除本站以外，还有哪些域名是你们的：[example.com]。'),
  never: z.array(text).default([]).describe('你们绝不会做的事，一条一句：绝不要验证码。'),
  technician: z.array(text).default([]).describe('师傅上门时怎样认，一条一句。'),
});

const thresholds = z.strictObject({
  minCases: z.int().min(FEWEST_CASES).describe('少于这个单数的实测不显示，最少10。'),
  phoneDays: z.int().min(1).describe('电话过了多少天要重新拨一次。'),
  listDays: z.int().min(1).describe('清单过了多少天要重新核对。'),
});

const index = z.strictObject({
  ownFacts: z
    .int()
    .min(0)
    .default(indexDefaults.ownFacts)
    .describe('县区的页面要有几种只属于这个县区的内容，才提供给搜索引擎；不写就是2。'),
  resemblance: z
    .number()
    .min(0)
    .max(1)
    .default(indexDefaults.resemblance)
    .describe('自己的文字和别的县区最多有多少相同，0到1；不写就是0.7。'),
  noteCharacters: z
    .int()
    .min(1)
    .default(indexDefaults.noteCharacters)
    .describe('当地说明多少字以上才算一种；不写就是80。'),
  hubUnits: z
    .int()
    .min(1)
    .default(indexDefaults.hubUnits)
    .describe('省和市的页面，下面有几个上门的县区才提供给搜索引擎；不写就是3。'),
});

/** `content/site.yaml`. */
export const siteFile = contentFile({
  path: 'site.yaml',
  form: 'yaml-object',
  isRequired: true,
  schema: z.strictObject({
    title: title.describe('网站的名字。'),
    trade: title.describe('做什么，写进标题：保险柜开锁与维修。'),
    summary: text.describe('搜索结果里的一两句话。'),
    url: siteUrl.describe('网址。只写在这里。'),
    sample: z.boolean().describe('内容还是虚构的就写 true，每一页会写明；换成真的以后写 false。'),
    asOf: date.optional().describe('sample 是 true 时当作今天的日期。'),
    operator: operator.describe('谁在运营这个网站。'),
    hotline: reference('phone').describe('每一页上的电话：phones.csv 里的编号。'),
    message: z
      .strictObject({
        text: text.describe('链接上的字。'),
        href: address.describe('链接：mailto:、https:// 或本站的 / 开头。'),
      })
      .optional()
      .describe('不用说话的联系办法。'),
    corrections: address.describe('发现网站写错了，告诉哪里：mailto: 或 https://。'),
    policies: policies.describe('预约、取消、退款、投诉的办法，一条一句。'),
    contact: z
      .strictObject({
        person: matter('找真人'),
        book: matter('预约'),
        cancel: matter('取消和改期'),
        refund: matter('退款'),
        complain: matter('投诉'),
      })
      .optional()
      .describe('联系我们那一页上的五件事：找真人、预约、取消、退款、投诉，各写各的。'),
    identity: identity.optional().describe('“真的是我们吗？”那一页：别人怎样认出你们。'),
    technicianSalt: technicianSalt
      .optional()
      .describe(
        'technicians.csv 里的摘要加的盐，npm run technician 会给一个；定了就不再改，改了要全部重做。',
      ),
    changesSince: dayOf('past')
      .optional()
      .describe('从哪一天起，服务范围的每次变更都写进 changes.csv：2026-10-30。'),
    dataLicense: address.optional().describe('网站公开的数据按什么许可使用：许可的网址；不写就是没有许可。'),
    thresholds: thresholds.describe('各种期限和下限。'),
    index: index.optional().describe('哪些页面提供给搜索引擎；不写就用各项的默认数。'),
  }),
  keyRules: [{ ...authorisationRule, below: 'operator' }],
  toRow: (settings) => settings,
});

// How one matter is handled.
function matter(name: string) {
  return z
    .strictObject({
      phone: reference('phone').optional().describe('打哪个号：phones.csv 里的编号。不写就是热线。'),
      ready: z.array(text).default([]).describe('打之前手边准备什么，一条一句。'),
      then: z.array(text).default([]).describe('打了以后会怎样，一条一句。'),
    })
    .optional()
    .describe(`${name}：打哪个号，准备什么，之后怎样。`);
}
