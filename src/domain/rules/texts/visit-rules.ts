import type { TextRule } from '../rule.ts';
import { isDenied } from '../reading/denials.ts';
import type { Match } from '../reading/matching.ts';
import { either, pattern, upTo } from '../reading/patterns.ts';
import { foundOf } from '../reading/shapes.ts';
import type { Shape } from '../reading/shapes.ts';
import { PEOPLE, VISIT, WE } from '../reading/words.ts';

const SENT = '(?:派人|派师傅|派出|派工|派技师|安排|指派)';
const visits: readonly Shape[] = [
  {
    pattern: pattern(
      either(PEOPLE, '我们的人|专车'),
      upTo(8),
      either(VISIT, '来(?:您|你|修|看|换|装)|过来(?=[修看换装，]|$)'),
    ),
  },
  { pattern: pattern('派(?!单|送)', upTo(6), PEOPLE) },
  { pattern: pattern(SENT, upTo(8), either(VISIT, PEOPLE, '过去|去修|去(?:您|你)家|来修')) },
  {
    pattern: pattern(
      '(?:小时|分钟|当天|次日|第二天|隔天|明天|[\\d一二两三]天)(?:之内|以内|内)?',
      upTo(4),
      either(VISIT, '去修'),
    ),
  },
  {
    pattern: pattern(
      '(?:都|均|也|可以|可|能|提供|就近|免费|随时|支持|照样|一律|负责|包)(?:能|可以|可|提供)?',
      either('上门|登门|入户|到场|派人', '到(?=$|[，。])'),
    ),
  },
  {
    pattern: pattern('(?:现场|当面|到家|入户|上门)(?:调试|检修|维修|安装|勘察|勘测|更换|施工|服务)|安装到位'),
  },
];

/** Remote help sold as a visit. */
export const remoteAsVisit = {
  by: 'data',
  source: 'cn-proof',
  level: 'error',
  why: {
    zh: '只有电话、视频指导的地方，没有人上门。',
    en: 'Where help is given by phone or video alone, nobody comes.',
  },
  proof: { zh: '清单的status是own或partner。', en: 'The list has the status own or partner.' },
  message: { zh: '说上门，可这里没有人上门', en: 'speaks of visits where nobody visits' },
  instead: {
    zh: '写怎样远程指导；真上门就改status。',
    en: 'Write how help is given from afar, or change the status.',
  },
  find: (sentence, { isUnvisited }, { about }) =>
    isUnvisited(about) ? foundOf(sentence, visits, isNoVisit) : [],
  bad: '48小时内师傅上门，偏远地区也到。',
  good: '约好时间用视频指导，4月起恢复上门。',
} as const satisfies TextRule;

// A visit that is denied, to come, of somebody else, or not needed.
function isNoVisit(match: Match): boolean {
  return (
    isDenied(match) ||
    /恢复|改为|改成|停|月起|不|以前|需要|要|想|的话|邻县|别的|当地|自己|物业|公司|快递|邮|寄/u.test(
      match.before,
    ) ||
    /(?:要|需要|等|得|请)[^，。]{0,4}(?:上门|到场)/u.test(match.text) ||
    (/^(?:的)?(?:请|要|找|得|话|才|服务要|单|暂|还)/u.test(match.after) && !pattern(WE).test(match.sentence))
  );
}
