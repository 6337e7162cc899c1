import type { TextRule } from '../rule.ts';
import { isOfOthers } from '../reading/denials.ts';
import type { Match } from '../reading/matching.ts';
import { NUMBER } from '../reading/numbers.ts';
import { either, pattern, upTo } from '../reading/patterns.ts';
import type { Shape } from '../reading/shapes.ts';
import { foundOf } from '../reading/shapes.ts';

const OFFER = '(?:活动|优惠|特价|折扣|抢购|促销|福利|半价|低价|报名|名额|补贴)';
const SCARCE = '(?:只剩|仅剩|还剩|剩下|所剩|不足|告急|有限|将满|快满|见底|抢光|抢完)';
const BUY = '(?:下单|预约|抢|订|购买|报名|参加)';
const CALL = '(?:约|来电|拨打|打电话|致电|联系我们)';
const ENDS = '(?:结束|截止|关闭|失效|作废|恢复原价|涨价|收官|停止)';

const shapes: readonly Shape[] = [
  { pattern: pattern('仅限', either('今天|今日|本周|当天|今晚|本月|此刻', `前${NUMBER}`)) },
  {
    pattern:
      /限时(?:优惠|特价|抢购|折扣|秒杀|免费|半价|[\d一二两三四五六七八九十]+[天小])|(?:抢|售|送|约)完(?:为止|即止)|限量(?:抢|优惠|特价)/u,
  },
  {
    pattern: pattern('最后(?:的)?', NUMBER, '(?:个)?(?:名额|席位|位置|机会|席)(?=$|[，。！])'),
  },
  {
    pattern: pattern(
      '最后(?:的)?',
      NUMBER,
      '(?:天|小时|分钟|个小时)(?=$|[，。！]|的?(?:优惠|特价|抢|机会|活动))',
    ),
    isClaim: isOfOffer,
  },
  {
    pattern: pattern(
      '(?:仅剩|只剩|还剩)(?:下|最后)?',
      NUMBER,
      '(?:个|单|席|名|份|张)(?:名额|席位|位置|优惠)?',
    ),
    isClaim: isOfOffer,
  },
  { pattern: pattern('(?:名额|席位|优惠|库存)', upTo(2), SCARCE) },
  {
    pattern:
      /手慢无|手快有|先到先得|欲购从速|过时不候|过期不候|机不可失|错过(?:今天)?(?:再等|不再|后悔|没有|就没)|秒杀|快抢|抢(?:购|约|名额)|今日(?:特价|下单|优惠)/u,
  },
  { pattern: pattern('倒计时', upTo(6), '，?', upTo(2), OFFER, '|', OFFER, upTo(4), '倒计时') },
  {
    pattern: pattern(
      '(?:过了|错过)(?:今天|今晚|今日|本周|这周|这个月)',
      upTo(2),
      either(ENDS, '就|没有|不再'),
    ),
  },
  { pattern: pattern('(?:今天|今晚|今日|本周|明天|零点|午夜)', upTo(3), ENDS), isClaim: isOfOffer },
  { pattern: pattern('(?:马上|即将|很快|明天|明日|下周|随时)(?:就)?(?:要|会)?(?:涨价|恢复原价)') },
  {
    pattern: pattern('(?:不到|还有|只有|最后)', NUMBER, '(?:个)?(?:小时|分钟|天)', upTo(6), ENDS),
    isClaim: isOfOffer,
  },
  {
    pattern: pattern('前', NUMBER, '(?:名|位|单)(?:用户|客户|下单|预约)?(?:立减|免|半价|优惠|送|打折|\\d折)'),
  },
  {
    pattern: pattern(
      NUMBER,
      '(?:个|位|名)?(?:人|用户|客户|顾客)',
      upTo(2),
      '(?:正在|刚刚|同时)',
      upTo(2),
      '(?:查看|浏览|抢|下单|预约|围观|排队)',
    ),
  },
  {
    pattern: pattern(
      '(?:赶紧|赶快|抓紧|从速|火速|速速|尽快|快来|立即|立刻|马上)(?:时间)?',
      either(BUY, CALL),
    ),
    isClaim: isHurried,
  },
  {
    pattern: pattern(
      '再不(?:修|换|清洗|处理|约|买|下单)',
      upTo(2),
      '(?:就|会)?(?:要)?(?:爆炸|后悔|来不及|没了|出人命|出事|报废|晚了|起火|漏电)',
    ),
  },
];

function isOfOffer({ sentence }: Match): boolean {
  return pattern(either(OFFER, '抢|立减|原价')).test(sentence);
}

// In an emergency haste is advice: 立即拨打119.
function isHurried(match: Match): boolean {
  const { sentence, text } = match;
  const isCalm = /1[12]\d(?!\d)|12345|95598|燃气|煤气|物业|消防|报警|急救|供电|漏电|焦味|断电/u.test(
    sentence,
  );
  const isPressed = /赶紧|赶快|抓紧|从速|火速|速速|快来/u.test(text) && pattern(BUY).test(text);
  return !isCalm && (isPressed || isOfOffer(match));
}

// 今天不修明天涨价 denies the repair, not the threat; a date makes a campaign of it.
function isRefuted(match: Match): boolean {
  return (
    isOfOthers(match) ||
    /(?:不会|不是|并非|没有|不搞|不做|不要|不用|不|别)$/u.test(match.before) ||
    /月\d{1,2}[日号]/u.test(match.sentence)
  );
}

/** False urgency. */
export const falseUrgency = {
  by: 'words',
  source: 'cn-topic',
  level: 'error',
  why: {
    zh: '静态网页上的“仅限今天”天天都在，是假的。活动写起止日期。',
    en: 'Only today stays on a static page for ever. A campaign has a first and a last day.',
  },
  proof: { zh: '没有：写日期。', en: 'None: write the dates.' },
  message: { zh: '在催人，没有日期', en: 'urges without a date' },
  instead: { zh: '写起止日期，或者删掉。', en: 'Write the first and the last day, or delete it.' },
  find: (sentence) => foundOf(sentence, shapes, isRefuted),
  bad: '仅限今天，立减50元，名额有限。',
  good: '活动从10月1日到10月31日，到期恢复原价。',
} as const satisfies TextRule;
