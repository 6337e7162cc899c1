import type { TextRule } from '../rule.ts';
import { isDenied, isElsewhere } from '../reading/denials.ts';
import type { Match } from '../reading/matching.ts';
import { either, pattern, upTo } from '../reading/patterns.ts';
import type { Shape } from '../reading/shapes.ts';
import { foundOf } from '../reading/shapes.ts';
import { SELLER, WE } from '../reading/words.ts';

const STATE = either(
  '政府|公安局?|公安机关|公安部门?|派出所|警方|警队|刑警队?|工商局?|市场监管(?:局|部门)?|质检|国家(?!标准)|部委|工信部|商务部|住建',
  '消防(?:救援)?(?:队|部门|局|大队|支队)?|交警|武警|部队|城管|街道办|民政局?|卫健委',
);
const MEDIA =
  '(?:央视|中央电视台|cctv|新华社|人民日报|电视台|卫视|新闻联播|日报|晚报|晨报|都市报|电台|媒体|焦点访谈|今日头条)';
const ASSOCIATION = '(?:消协|消费者协会|消保委|质量协会|行业协会|协会|商会|联合会|物业公司|业委会)';
const CELEBRITY =
  '(?:明星|名人|主持人|演员|歌手|网红|院士|教授|专家|得主|大v|博主|主播|奥运冠军|世界冠军|影帝|影后)';
const EVENT =
  '(?:奥运会?|冬奥|亚运会?|全运会|世博会?|进博会|春晚|大运会|世界杯|博览会|峰会|人民大会堂|国宴|航天)';

const ENDORSED = either(
  '推荐|推介|认证|签约|指定|特约|认可|授牌|背书|信赖|报道|表彰|表扬|点名|颁发|授予|合作|联合推荐|重点扶持|扶持|代言|点赞|专访|采访过',
  '联动|选用|采用|采购|信得过|放心|诚信|示范|先进|称号|荣誉|种草',
);
const CHOSEN = '(?:都|也|均|长期|一直|多年)(?:在)?(?:用|找|请|选|认|信)(?:的)?(?:是|准)?';
const HONOUR =
  '(?:称号|荣誉|奖项|金奖|先进|示范|诚信|信得过|aaa|表彰|表扬|锦旗|优秀(?:企业|单位|商家|团队)|放心(?:店|单位|品牌))';

const shapes: readonly Shape[] = [
  { pattern: pattern(CELEBRITY, upTo(4), '(?:代言|力荐|同款)') },
  { pattern: pattern(either(STATE, MEDIA, ASSOCIATION), upTo(8), ENDORSED), isClaim: isOfSeller },
  {
    pattern: pattern(CELEBRITY, upTo(10), '(?:推荐|体验|背书|点赞|种草|选用|光顾)'),
    isClaim: isOfSeller,
  },
  {
    pattern: pattern(
      EVENT,
      upTo(8),
      '(?:指定|保障|同款|赞助|供应|合作|选用|专用|服务)',
      upTo(4),
      either(SELLER, '商'),
    ),
  },
  { pattern: pattern(either(STATE, MEDIA, ASSOCIATION, CELEBRITY, '110'), upTo(4), CHOSEN, WE) },
  { pattern: pattern('(?:110|公安|警方|119|消防)(?:联动|联网|合作|指定|协作)(?:的)?', SELLER) },
  { pattern: pattern('(?:获|荣获|获得|荣膺|喜获|摘得|斩获|被(?:评|授|认定)为?|被授予)', upTo(16), HONOUR) },
];

/** 公安指定, 央视推荐: somebody with authority is said to vouch for the seller. */
export const endorsement = {
  by: 'words',
  source: 'cn-absolute',
  level: 'error',
  why: {
    zh: '广告法第九条：不得用国家机关的名义；媒体、协会、名人的推荐和荣誉也要拿得出。谁也没有把它写成数据，所以不写。',
    en: 'Article 9 of the Advertising Law: the names of state bodies must not be used; recommendations of media, associations and celebrities have no place in the data either.',
  },
  proof: { zh: '`relation`是public-body。', en: '`relation` is public-body.' },
  message: { zh: '借别人的名义替自己担保', en: 'lets somebody else vouch for the seller' },
  instead: {
    zh: '删掉；备案、许可写编号和发证机关。',
    en: 'Delete it; permits and registrations are written with number and issuer.',
  },
  find: (sentence, { relation }) =>
    relation === 'public-body'
      ? []
      : foundOf(sentence, shapes, (match) =>
          startsWithHonour(match) ? isDenied(match) : isElsewhere(match),
        ),
  bad: '公安局指定开锁单位，央视推荐品牌。',
  good: '停车请到政府指定的停车场，老人证由街道颁发。',
} as const satisfies TextRule;

function startsWithHonour({ text }: Match): boolean {
  return /^[获荣喜摘斩被]/u.test(text);
}

// 物业公司推荐的师傅也要看工牌 says something of others.
function isOfSeller({ after, before, sentence }: Match): boolean {
  return (
    pattern('^(?:的)?', upTo(4), SELLER, '(?![^，。]{0,2}(?:也|都|就|要|请|不|归|由|在))').test(after) ||
    after.trim() === '' ||
    pattern(either(WE, '获|获得|荣获')).test(before) ||
    pattern('(?:向|为|给|替)(?:大家|您|你|广大)', upTo(4), '推荐').test(sentence)
  );
}
