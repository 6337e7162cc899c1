const PLACE = /^[\p{Script=Han}]{2,15}(?:[省市县区旗州盟镇乡]|街道|苏木)$/u;
const TOWNSHIP = /^[\p{Script=Han}]{1,12}(?:[镇乡]|街道|苏木|街道办|街办|办事处|地区)$/u;
const PROSE = /[的了您我们吗呢吧请]|可以|是否|不是|电话|热线|服务|客户|用户|[a-z]{3}/u;
const NAME = /^.{1,10}?[市县区旗州盟](?![市县区旗])/u;

/** Whether a text has the form of a place's name. */
export function isPlaceLike(text: string): boolean {
  return PLACE.test(text) && !isProse(text);
}

/**
 * Whether a text has the form of a township's name.
 * @example isTownshipLike('龙何镇') // true
 */
export function isTownshipLike(text: string): boolean {
  return TOWNSHIP.test(text);
}

/** Whether a text talks instead of naming. */
export function isProse(text: string): boolean {
  return text.length > 40 || PROSE.test(text);
}

/**
 * The start of a text that may be a division's name.
 * @example nameAtStart('漳埔县绥安镇') // '漳埔县'
 */
export function nameAtStart(text: string): string {
  return NAME.exec(text)?.[0] ?? text;
}
