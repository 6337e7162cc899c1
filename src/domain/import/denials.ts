import type { Span } from './split-passage.ts';

/** A stretch that says of places that they are not served, or takes them out of another place. */
export interface Denial extends Span {
  /** What says so: 暂不上门, 除…外. */
  readonly words: string;
  /** The part that names the places; the words stand around it. */
  readonly inner: Span;
  /** Whether it takes something out of what stands beside it (除外), or says that it is not served (不上门). */
  readonly isException: boolean;
  /** Which part of it must name a place, so that it is no prose: 周日不上门, 没有最低消费，漳浦县每天去. */
  readonly telling: 'any' | 'first' | 'last';
}

const CROSS = '[❌✖✗✘❎🚫⛔×╳]\\uFE0F?';
const SERVE =
  '(?:上门|服务|覆盖|开通|支持|接单|派单|受理|安排|办理|开放|营业|在服务范围|包含|包括|含|去|到|做|接|派)';
const NOT_SERVED = `(?:均|都|也|目前|现|已)*(?:暂时|暂|均|都|已)?(?:(?:不再?|未|无法|没有?|不能|不可|不予|不提供)${SERVE}|暂停|暂缓|停止|停业|停办|取消|撤销|关闭|没有|(?<!是)否|${CROSS})(?:${SERVE}|了|内)*`;
const EXCEPT = '(?<![清拆排免解删消削破开扣])除去?了?(?![夕湿雪尘冰甲草虫锈外])';
const MARK = /[\s,，、;；。！!:：()（）❌✖✗✘❎🚫⛔×╳✅✔√]/u;

const AROUND = new RegExp(`(${EXCEPT})([^;；。！!\\n:：()（）]{1,300}?)(之外|以外|除外|外)`, 'gu');
const BEHIND_EXCEPTION = /\s*(?:除外|以外|之外)的?/gu;
const BEHIND_DENIAL = new RegExp(
  `\\s*[(（]\\s*(?:${NOT_SERVED})\\s*[)）]|\\s*[(（]?(?:${NOT_SERVED})(?![:：\\p{L}])`,
  'gu',
);
const BEFORE_EXCEPTION = new RegExp(
  `(${EXCEPT}|扣除|剔除|不含|不包含|不包括)([^;；。！!\\n:：()（）]{1,300})`,
  'gu',
);
const BEFORE_DENIAL =
  /(暂?不去|暂?不到|暂?不做|没有|不服务|不上门|暂停|停止|取消)([^\s,，、;；。！!\n:：()（）][^;；。！!\n:：()（）]{0,300})/gu;
const CROSSED = new RegExp(
  `(?<![^\\s,，、;；。！!:：()（）✅✔√])(${CROSS}\\s*)([^\\s,，、;；。！!\\n()（）❌✖✗✘❎🚫⛔×╳✅✔√]{1,60})`,
  'gu',
);

/** Where one of these characters is missing, nothing is denied. */
const HINT = /[除扣剔不暂停未没无取撤关否外❌✖✗✘❎🚫⛔×╳]/u;
const LONGEST = 100;

/**
 * What a text may deny, in the order in which it is to be believed; stretches may overlap.
 * @example findDenials('莆田市全境，不含秀屿区')[0]?.words // '不含'
 */
export function findDenials(text: string): readonly Denial[] {
  if (!HINT.test(text)) return [];
  return [
    ...[...text.matchAll(AROUND)].map((match) => toDenial(match, true, 'any')),
    ...[...text.matchAll(CROSSED)].map((match) => toDenial(match, false, 'any')),
    ...[...text.matchAll(BEHIND_EXCEPTION)].flatMap((match) => behind(text, match, true)),
    ...[...text.matchAll(BEHIND_DENIAL)].flatMap((match) => behind(text, match, false)),
    ...[...text.matchAll(BEFORE_EXCEPTION)].map((match) => toDenial(match, true, 'first')),
    ...[...text.matchAll(BEFORE_DENIAL)].map((match) => toDenial(match, false, 'first')),
  ];
}

function toDenial(match: RegExpExecArray, isException: boolean, telling: Denial['telling']): Denial {
  const [whole, before = '', inner = '', after = ''] = match;
  const from = match.index + before.length;
  return {
    from: match.index,
    end: match.index + whole.length,
    words: after === '' ? before.trim() : `${before}…${after}`,
    inner: { from, end: from + inner.length },
    isException,
    telling,
  };
}

// 明溪县、大田县暂不上门: what 、 or a space joins to the last place is meant too; a bracket is the last one's alone.
function behind(text: string, match: RegExpExecArray, isException: boolean): readonly Denial[] {
  const end = match.index;
  const isBracket = /^\s*[(（]/.test(match[0]);
  const isMeant = (character: string) => (isBracket ? !MARK.test(character) : isJoined(character));
  let from = end;
  while (from > 0 && end - from < LONGEST && isMeant(text[from - 1] ?? '')) from -= 1;
  if (from === end) return [];
  const words = match[0].replace(/[()（）\s]/g, '');
  return [{ from, end: end + match[0].length, words, inner: { from, end }, isException, telling: 'last' }];
}

function isJoined(character: string): boolean {
  return character === '、' || character === ' ' || !MARK.test(character);
}
