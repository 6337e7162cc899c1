import { listStatuses } from '../../domain/coverage/status.ts';
import { statusOptionText } from '../status.ts';

/** Files of `content/` whose keys editors get help for. */
export type HelpedFile = 'region-list' | 'site' | 'partners' | 'holidays';

const response = {
  response: '从下单到上门的承诺时间，写成 { within: 24小时, clock: calendar }。不承诺就不写。',
  'response.within': '多久：24小时、90分钟、24h、2天。',
  'response.clock': 'calendar 按自然时间算，working 只算工作时间。',
} as const;

const company = {
  legalName: '营业执照上的全称。',
  creditCode: '18位统一社会信用代码，最后一位会校验。',
  relation:
    '与品牌的关系：is-brand 就是品牌方，authorised 有授权，independent 没有授权，public-body 公共机构。',
} as const;

/** An authorisation, whose keys stand below another one. */
function authorisationHelp(below: string): Readonly<Record<string, string>> {
  return {
    [`${below}authorisation`]: 'relation 是 authorised 时必写：凭什么说有授权。过了期、超出范围都会报错。',
    [`${below}authorisation.brand`]: '品牌，照品牌方的写法。',
    [`${below}authorisation.number`]: '授权书的编号。',
    [`${below}authorisation.scope`]: '授权哪些服务：content/services 里的文件名。',
    [`${below}authorisation.regions`]: '授权在哪里：漳州市全境、漳州市漳浦县；不限地区写 全国。',
    [`${below}authorisation.validUntil`]: '授权的最后一天：2027-12-31。',
    [`${below}authorisation.source`]: '授权书存在哪里。',
  };
}

/** What an editor is told of each key while writing; keys inside others are joined by points. */
export const editorHelp: Readonly<Record<HelpedFile, Readonly<Record<string, string>>>> = {
  'region-list': {
    title: '团队的名字，访客会看到：漳州组。',
    status: `谁上门：${listStatuses.map((status) => `${status} ${statusOptionText[status]}`).join('，')}。`,
    partner: '合作方在 partners.yaml 里的编号；status 是 partner 时才写。',
    services: '这份清单管哪些服务：content/services 里的文件名，至少一项。',
    ...response,
    verified: '最近一次核对这份清单的日期：2026-10-30。',
    source: '清单从哪里来：排班表、合同。',
    note: '访客会看到的备注。',
    shares: '和哪些清单一起做同样的地方、同样的服务；写清单的文件名。',
    over: '与哪些清单重叠时以这份为准；写清单的文件名。',
    places: '服务到的地方，一行一个，照原样写：漳州市漳浦县、定安县龙河镇、350604 漳州市龙海区、三明市全境。',
    'places.place': '地方，照原样写：漳州市漳浦县、定安县龙河镇、350604 漳州市龙海区。',
    'places.services': '只在与整份清单不同时写：服务的编号。',
    'places.response': '只在与整份清单不同时写：承诺时间。',
    'places.response.within': response['response.within'],
    'places.response.clock': response['response.clock'],
    'places.days': '哪几天上门：每周二、五。',
    'places.note': '访客会看到的备注。',
    'places.verified': '只在与整份清单不同时写：核对这一处的日期。',
    'places.source': '只在与整份清单不同时写：这一处从哪里知道。',
    except: '从“全境”里除去的地方：[三明市沙县区]。',
  },
  site: {
    title: '网站的名字。',
    trade: '做什么，写进标题：保险柜开锁与维修。',
    summary: '搜索结果里的一两句话。',
    url: '网址。只写在这里。',
    sample: '内容还是虚构的就写 true，每一页会写明；换成真的以后写 false。',
    asOf: 'sample 是 true 时当作今天的日期。',
    operator: '谁在运营这个网站。',
    'operator.name': '运营者的名字，访客会看到。',
    'operator.legalName': company.legalName,
    'operator.creditCode': company.creditCode,
    'operator.address': '注册地址。',
    'operator.relation': company.relation,
    ...authorisationHelp('operator.'),
    'operator.relationText': '用一句话说明与品牌的关系。',
    'operator.icp': 'ICP备案号。',
    hotline: '每一页上的电话：phones.csv 里的编号。',
    message: '不用说话的联系办法。',
    'message.text': '链接上的字。',
    'message.href': '链接：mailto:、https:// 或本站的 / 开头。',
    corrections: '发现网站写错了，告诉哪里：mailto: 或 https://。',
    policies: '预约、取消、退款、投诉的办法，一条一句。',
    'policies.book': '怎样预约。',
    'policies.cancel': '怎样取消，收不收钱。',
    'policies.refund': '什么情况退款，几天到账。',
    'policies.complain': '向谁投诉，几天答复。',
    'policies.steps': '从下单到投诉的几步，每个县区的页面上都有。',
    'policies.steps.title': '这一步的名字。',
    'policies.steps.text': '这一步做什么。',
    contact: '联系我们那一页上的五件事：找真人、预约、取消、退款、投诉，各写各的。',
    ...matterHelp('person', '找真人'),
    ...matterHelp('book', '预约'),
    ...matterHelp('cancel', '取消和改期'),
    ...matterHelp('refund', '退款'),
    ...matterHelp('complain', '投诉'),
    identity: '“真的是我们吗？”那一页：别人怎样认出你们。',
    'identity.domains': '除本站以外，还有哪些域名是你们的：[example.com]。',
    'identity.never': '你们绝不会做的事，一条一句：绝不要验证码。',
    'identity.technician': '师傅上门时怎样认，一条一句。',
    changesSince: '从哪一天起，服务范围的每次变更都写进 changes.csv：2026-10-30。',
    technicianSalt:
      'technicians.csv 里的摘要加的盐，npm run technician 会给一个；定了就不再改，改了要全部重做。',
    thresholds: '各种期限和下限。',
    'thresholds.minCases': '少于这个单数的实测不显示，最少10。',
    'thresholds.phoneDays': '电话过了多少天要重新拨一次。',
    'thresholds.listDays': '清单过了多少天要重新核对。',
  },
  partners: {
    id: '合作方的编号，清单里的 partner 写它：小写字母、数字、短横。',
    name: '合作方的名字，访客会看到。',
    ...company,
    ...authorisationHelp(''),
    phones: '合作方的电话：phones.csv 里的编号。',
  },
  holidays: {
    name: '访客看到的名字：元旦、盘点。',
    from: '第一天：2027-01-01。',
    to: '最后一天；只有一天就不写。',
    effect: 'closed 休息，hours 照下面的时间，normal 调休上班。',
    hours: 'effect 是 hours 时写这几天的时间：9:00–12:00。',
    like: 'effect 是 normal 时写照星期几的时间：周五。周一到周五都一样就不用写。',
    points: '哪些网点：points.csv 里的编号，或者 all。points 和 phones 都不写，就是所有网点和电话。',
    phones: '哪些电话：phones.csv 里的编号，或者 all。',
    note: '访客会看到的备注。',
    source: '从哪里知道：放假通知、排班表。',
  },
};

function matterHelp(matter: string, name: string): Readonly<Record<string, string>> {
  return {
    [`contact.${matter}`]: `${name}：打哪个号，准备什么，之后怎样。`,
    [`contact.${matter}.phone`]: '打哪个号：phones.csv 里的编号。不写就是热线。',
    [`contact.${matter}.ready`]: '打之前手边准备什么，一条一句。',
    [`contact.${matter}.then`]: '打了以后会怎样，一条一句。',
  };
}
