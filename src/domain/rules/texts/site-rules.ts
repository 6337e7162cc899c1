import type { TextRule } from '../rule.ts';
import { isDenied, isOwnName } from '../reading/denials.ts';
import { either, pattern, upTo } from '../reading/patterns.ts';
import { foundOf } from '../reading/shapes.ts';
import type { Shape } from '../reading/shapes.ts';
import { MAKER, WE } from '../reading/words.ts';

/** In a name or a title the word alone. */
const named: readonly Shape[] = [{ pattern: /官网|官方/u }];
const SITE = either(
  '官网|官方(?:网站|主页|平台|网址|商城|首页|页面|网点)',
  '(?:服务|官方)门户|网上(?:营业厅|服务厅|大厅)',
);
/** Also the pages of a maker, where one is named: 总部在线平台. */
const PAGE = either(SITE, '(?:在线)?平台|门户(?:网站)?|首页|主页|总站|营业厅|在线客服|客服中心');
const HERE = either(
  '欢迎(?:访问|来到|光临|登录|浏览|使用|进入)|(?:您|你)?(?:正在|现在)?(?:浏览|访问|打开|进入|看到|登录)的(?:网站|页面|网页)?(?:就)?是',
  `(?:这里|此处|本页|本网址|${WE})(?:就)?(?:是|为|系)`,
);
/** Words for these pages as the maker's own. */
const own: readonly Shape[] = [
  { pattern: pattern(HERE, upTo(14), SITE) },
  { pattern: pattern(HERE, upTo(6), MAKER, upTo(6), PAGE) },
  {
    pattern: pattern(either(MAKER, '公司'), upTo(6), SITE, '(?:报修|预约|入口|首页|认证|服务)*'),
    isClaim: isOwnName,
  },
  { pattern: pattern('(?:唯一|中国|全国|品牌|认准)(?:的)?官(?:网|方网站)') },
  { pattern: pattern('官网认证|认证官网|官网(?:同款)?直达') },
  { pattern: pattern(SITE, upTo(4), '(?:迁|搬|改|升级|更换)', upTo(4), '(?:本|这|此|如下)') },
];

/** 官网 in a name or title: only the brand and a public body have one. */
export const officialSite = {
  by: 'words',
  source: 'baidu-title',
  level: 'error',
  why: {
    zh: '百度细雨算法：不是官网，标题里不能写官网、官方。授权维修也不是官网。',
    en: 'Baidu (细雨): a title must not say official site unless it is. An authorised repairer is none.',
  },
  proof: { zh: '`relation`是is-brand或public-body。', en: '`relation` is is-brand or public-body.' },
  message: { zh: '说这里是官网', en: 'says that this is the official site' },
  instead: { zh: '删掉“官网”“官方”。', en: 'Delete 官网 and 官方.' },
  find: (sentence, { relation }, { role }) =>
    relation === 'is-brand' || relation === 'public-body'
      ? []
      : foundOf(sentence, role === 'name' || role === 'title' ? [...named, ...own] : own, isDenied),
  bad: '我们是中国官网。',
  good: '备案号可以到工信部的网站查，型号到厂家官网查。',
} as const satisfies TextRule;
