import type { TextRule } from '../rule.ts';
import { isAsked, isDenied } from '../reading/denials.ts';
import type { Match } from '../reading/matching.ts';
import { either, pattern, upTo } from '../reading/patterns.ts';
import { foundOf } from '../reading/shapes.ts';
import type { Shape } from '../reading/shapes.ts';
import { MAKER } from '../reading/words.ts';

const GENUINE = '(?:原厂|原装|正品|正货|真货|行货|正宗)';
const PARTS = '(?:配件|零件|部件|备件|元件|耗材|滤芯|主板|货|件)';
const genuine: readonly Shape[] = [
  {
    pattern: pattern(
      '(?:绝对|百分之?百|100%|保真|用|使用|更换|换|采用|提供|全部|均为|均是|都是|全是|纯|保证|只用|(?<!因)为|是|系|属)',
      upTo(4),
      GENUINE,
    ),
  },
  {
    pattern: pattern(
      '(?:原厂|原装)(?:正品|正货|直供|直发|品质|配件|零件|部件|备件)|厂家(?:直供|直发)|正品(?:配件|保障|保证|行货)',
    ),
  },
  {
    pattern: pattern(
      '(?:只用|都用|全用|用的(?:都|全)?是|(?:都|均|全|全部)?(?:来自|出自)|采用|选用|一律用|换上)',
      upTo(4),
      either(MAKER, '厂里|工厂|原产线|出厂'),
      upTo(8),
      either(PARTS, '仓库|渠道|产线|流水线|专供'),
    ),
  },
  {
    pattern: pattern(
      '(?:从|由)',
      either(MAKER, '厂里|工厂'),
      '(?:直接)?(?:进货|拿货|采购|提货|直采|发货|供货)',
    ),
  },
  { pattern: pattern('(?:oem|同源|同厂|原厂同[款质源])', upTo(4), PARTS) },
  { pattern: /(?:与|和|跟)(?:出厂|原厂|原装)[^，。]{0,4}(?:一样|一致|一模一样|无异|无差)/u },
  {
    pattern: /假一[赔罚](?:[一二两三四五六七八九十百千万]|\d)/u,
    isClaim: ({ sentence }) => !sentence.includes('平台'),
  },
  {
    pattern: pattern(
      '(?:杜绝|绝无|拒绝|绝不用|没有一件)',
      upTo(2),
      '(?:仿品|仿冒|仿制|副厂|假货|水货|山寨|高仿|冒牌)',
    ),
  },
];

/** 原厂配件: an authorisation. */
export const genuineParts = {
  by: 'data',
  source: 'cn-proof',
  level: 'error',
  why: {
    zh: '说用原厂件，要有品牌的授权；讲原厂的规格、保修的不算。',
    en: 'Genuine parts need the brand’s authorisation. Mentioning the maker’s specification or warranty does not count.',
  },
  proof: {
    zh: '`relation`是is-brand，或者有没过期的authorisation。',
    en: '`relation` is is-brand, or an authorisation is valid today.',
  },
  message: { zh: '说用原厂件，可没有授权', en: 'claims genuine parts, and there is no authorisation' },
  instead: { zh: '写配件真正的来源和牌子。', en: 'Write where the parts really come from.' },
  find: (sentence, { relation, isAuthorised }, { about }) =>
    relation === 'is-brand' || isAuthorised(about) ? [] : foundOf(sentence, genuine, isOfOthers),
  bad: '全部采用原厂配件。',
  good: '不是原厂件，尺寸相同；原厂保修期内请先找厂家。',
} as const satisfies TextRule;

function isOfOthers(match: Match): boolean {
  return (
    isDenied(match) ||
    isAsked(match) ||
    /(?:想|要|如果|若|可以|可|能)$/u.test(match.before) ||
    /(?:不是|非|不用|没有|停产|也可以|自备|自己|向|区别)/u.test(
      match.before + match.text + match.after.slice(0, 4),
    )
  );
}
