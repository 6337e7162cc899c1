import type { Match } from './matching.ts';
import { either, pattern, upTo } from './patterns.ts';
import { MAKER, SELLER, WE } from './words.ts';

/** 不 that denies nothing: 不超过, 不分昼夜, 不打烊, 不要钱, 不管. */
const NOT =
  '不(?![好开收满到用限了错管论仅但同止断超出分必休打花足少怕愁比愧只光冷热制亮通转响灵动着启工凉]|要钱)';
/** Other characters of denial, but for the words in which they deny nothing. */
const NONE = either(
  NOT,
  '没|未(?!来)|非(?!常|遗)|(?<![特分各级区类性识鉴])别|勿|禁止',
  '(?<!放|暑|寒|节)假(?!一[赔罚]|[日期牙肢山])|(?<!感)冒(?![烟水泡火着雨])|骗|相信|以为|从事',
);
/** Words that lay a claim to others. */
const SAID_BY_OTHERS = either(
  '自称|所谓|声称|宣称|号称|谎称|冒充|假冒|假装|骗子|骗局|小广告|(?:别家|别的店|有的店|有些店|他们)[^，。]{0,4}(?:说|写|称|标)|有人(?:说|打|来|上门|拿)|对方',
  '多半(?:是|靠)?|往往|写着|标着|印着|贴着|标价|网上的|流传的|传言|谣言',
);

/** A claim that is denied, or laid to others: 不自称官方售后, 冒充官网的, 没有百分之百防水的门锁. */
const DENIED_BEFORE = pattern(
  either(
    `(?:没有(?:任何|人|哪家)?|没人|谁也|谁都|做不到|不是|并非|不自称|不敢说|谈不上|从不|无法|不承诺|不保证)${upTo(14)}`,
    `${NONE}${upTo(6)}`,
  ),
  '$',
);
const DENIED_BEHIND =
  /^[^，。]{0,8}(?:没有$|没有的|不存在|不可能|是假|是骗|不是我们|不可信|别信|不要信|靠不住|不能证明|我们不说|没有人)|^[^，。]{0,4}(?:要有|须有|应当|必须有)/u;
const ASKED = /[?？]$|吗|是不是|是否|有没有|怎么|怎样|如何|为什么|哪[个里家些]|什么/u;
/** What others do, and what to do then: 先转定金的，挂断就行. */
const ABOUT_OTHERS =
  /(?:的|网页|号码|人|电话)，?(?:请|就|都|先|多半|马上|赶紧)?(?:不要|别|挂断|拒|小心|当心|举报|告诉我们|报警|是骗|是假|看它|看看)|多半|常常是|再去投诉|都是骗子|只见过骗子/u;
/** Inside quotes, and what makes quoted words one's own: 我们是“全国第一”, “全国第一”的品牌. */
const IN_QUOTES = /[“"][^“”"]*$/u;
const OWN_BEFORE = pattern(either(WE, '荣获|获得?|打造|堪称|享有'), '[^，。“”"]{0,6}[“"][^“”"]*$');
const OWN_BEHIND = pattern('^[^“”"]*[”"](?:的)?', upTo(4), SELLER);

/** Whether the words around a match take it back, or lay it to somebody else. */
export function isDenied(match: Match): boolean {
  const { text, before, after } = match;
  const isTakenBack =
    DENIED_BEFORE.test(before) || DENIED_BEHIND.test(after) || /不是|并非|不算|没有/u.test(text);
  return isTakenBack || isOfOthers(match);
}

/** Whether the words of a match are quoted, or laid to somebody else. */
export function isOfOthers(match: Match): boolean {
  const { sentence, start, end } = match;
  return (
    pattern(SAID_BY_OTHERS).test(sentence.slice(0, start)) ||
    ABOUT_OTHERS.test(sentence.slice(end)) ||
    isQuoted(match)
  );
}

function isQuoted({ sentence, start, end }: Match): boolean {
  const before = sentence.slice(0, start);
  return IN_QUOTES.test(before) && !OWN_BEFORE.test(before) && !OWN_BEHIND.test(sentence.slice(end));
}

/** Whether the sentence asks instead of saying. */
export function isAsked({ sentence }: Match): boolean {
  return ASKED.test(sentence.trim());
}

/** Somebody is told to turn to the maker, or something is the maker's: 打厂家官方热线, 官方公布的时间. */
const TURNED_TO = pattern(
  either('打|拨|联系|找|向|跟|和|问|查|去|到|看|登录|上|按|照|以|请|由|凭|对照|参照|依照|根据'),
  upTo(8),
  '$',
);
const ELSEWHERE_BEHIND =
  /^(?:公布|说明|规定|要求|提醒|(?:来|修|看|换|说|查)过|(?:的)?(?:电话|热线|客服|网点)[^，。]{0,4}(?:印|写|贴|在|见|查|是\d))/u;

/** Whether a claim is denied, asked for, or said of somebody else whom one turns to. */
export function isElsewhere(match: Match): boolean {
  return (
    isDenied(match) || isAsked(match) || TURNED_TO.test(match.before) || ELSEWHERE_BEHIND.test(match.after)
  );
}

/** What a seller puts before what it is: nothing, 我们是, 本县, 欢迎致电. */
const NAMED_SO = pattern(
  `^(?:${WE}|这里|这儿|欢迎(?:致电|光临|来到|访问)?)?${upTo(4)}(?:就)?(?:是|为|系|作为|属于?|成为)?`,
  '(?:本|全|驻|我)?(?:省|市|县|区|镇|乡|地|镇上|当地|县里|市里|本地)?(?:的)?$',
);

/** Whether a match names the seller: it stands alone in its clause, or behind 我们是. */
export function isOwnName(match: Match): boolean {
  const isAlone = match.after.trim() === '' && !/^(?:因为|如果|要是|只有|除了)/u.test(match.before);
  return isAlone && NAMED_SO.test(match.before.trim()) && !TURNED_TO.test(match.before) && !isOfOthers(match);
}

/** Whether the seller speaks of itself in the sentence of a match. */
export function isOfUs({ sentence }: Match): boolean {
  return pattern(WE).test(sentence);
}

/** Whether a maker or public supplier is named in the text. */
export function namesMaker(text: string): boolean {
  return pattern(MAKER).test(text);
}
