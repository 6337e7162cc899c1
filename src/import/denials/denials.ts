import { isAffirmed } from '../text/read-stretch.ts';
import type { Span } from '../text/split-passage.ts';

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
/** What reaches back over a whole list: 都, 以上两县. */
const ALL =
  '(?:(?:以上|上述|前述|上列|上面|这)(?:[两二三四五六七八九十几]|\\d)*个?(?:地区|地方|区域|区县|县市|市县|县区|县|市|区|地|处)?|[两二三四五六七八九十几]+个?[县市区地处](?=[都均皆全])|全部|均|都|皆|一律|统统|一概|通通|全)';
const REACHES = new RegExp(`^(?:目前|现在?|已经?|暂时?)*${ALL}`, 'u');
const EXCEPT = '(?<![清拆排免解删消削破开扣])除去?了?(?![夕湿雪尘冰甲草虫锈外])';
const MARK = /[\s,，、;；。！!:：()（）❌✖✗✘❎🚫⛔×╳✅✔√]/u;

const AROUND = new RegExp(`(${EXCEPT})([^;；。！!\\n:：()（）]{1,300}?)(之外|以外|除外|外)`, 'gu');
const BEHIND_EXCEPTION = /\s*(?:除外|以外|之外)的?/gu;
const BEHIND_DENIAL = new RegExp(
  `\\s*[(（]\\s*${ALL}*(?:${NOT_SERVED})\\s*[)）]|\\s*[(（]?${ALL}*(?:${NOT_SERVED})(?![:：\\p{L}])|\\s*[:：]\\s*${CROSS}`,
  'gu',
);
/** 霞浦县不去福鼎市去: what stands between two places belongs to the first. */
const BETWEEN = new RegExp(
  `(?<=[县区市旗镇乡道])${ALL}*${NOT_SERVED}(?!${SERVE}|了|内)(?=\\p{Script=Han})`,
  'gu',
);
const STRUCK = /(~~|<!--|<(?:del|s|strike)>)([^~<>\n]{1,60})(~~|-->|<\/(?:del|s|strike)>)/giu;
const BEFORE_EXCEPTION = new RegExp(
  `(${EXCEPT}|扣除|剔除|不含|不包含|不包括)([^;；。！!\\n:：()（）]{1,300})`,
  'gu',
);
const BEFORE_DENIAL =
  /((?:暂?不去|暂?不到|暂?不做|没有?(?:服务|上门|开通|覆盖|支持)|没有|[不未]服务|[不未]上门|[不未]开通|[不未]覆盖|无法服务|无法上门|暂停(?:服务|上门)?|停止(?:服务|上门)?|取消|撤销)(?:(?:的|了)?(?:地方|地区|区域|区县|县市|市县|范围|名单|城市)?(?:有|是|为|包括|包含|如下)?(?<=[的有是为括含下了域区县市围单方]))?)([^\s,，、;；。！!\n:：()（）][^;；。！!\n:：()（）]{0,300})/gu;
const CROSSED = new RegExp(
  `(?<![^\\s,，、;；。！!:：()（）✅✔√])(${CROSS}\\s*)([^\\s,，、;；。！!\\n()（）❌✖✗✘❎🚫⛔×╳✅✔√]{1,60})`,
  'gu',
);

/** Where one of these characters is missing, nothing is denied. */
const HINT = /[除扣剔不暂停未没无取撤关否外❌✖✗✘❎🚫⛔×╳~<]/u;
const LONGEST = 100;

/**
 * What a text may deny, in the order in which it is to be believed; stretches may overlap.
 * @example findDenials('莆田市全境，不含秀屿区')[0]?.words // '不含'
 */
export function findDenials(text: string): readonly Denial[] {
  if (!HINT.test(text)) return [];
  return [
    ...[...text.matchAll(STRUCK)].map((match) => toDenial(match, false, 'any')),
    ...[...text.matchAll(AROUND)].map((match) => toDenial(match, true, 'any')),
    ...[...text.matchAll(BETWEEN)].flatMap((match) => behind(text, match, false)),
    ...[...text.matchAll(CROSSED)].filter(isNoAnswer).map((match) => toDenial(match, false, 'any')),
    ...[...text.matchAll(BEHIND_EXCEPTION)].flatMap((match) => behind(text, match, true)),
    ...[...text.matchAll(BEHIND_DENIAL)].flatMap((match) => behind(text, match, false)),
    ...[...text.matchAll(BEFORE_EXCEPTION)].map((match) => toDenial(match, true, 'first')),
    ...[...text.matchAll(BEFORE_DENIAL)].filter(isOfNext).map((match) => toDenial(match, false, 'first')),
  ];
}

/**
 * Whether words of denial are said of all that stands before them.
 * @example reachesBack('以上两县暂停服务') // true
 */
export function reachesBack(words: string): boolean {
  return REACHES.test(words);
}

// 霞浦县：✗ 福鼎市：✓ answers for the place before it.
function isNoAnswer({ input, index }: RegExpExecArray): boolean {
  return !/[县区市旗镇乡道]\s*[:：]\s*$/u.test(input.slice(Math.max(0, index - 6), index));
}

// 霞浦县不去福鼎市去: the second is said to be served.
function isOfNext({ input, index, 0: whole }: RegExpExecArray): boolean {
  return !/[县区市旗镇乡道]$/u.test(input.slice(Math.max(0, index - 1), index)) || !isAffirmed(whole);
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
