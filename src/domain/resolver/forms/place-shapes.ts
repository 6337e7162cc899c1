const PLACE = /^[\p{Script=Han}]{2,15}(?:[省市县区旗州盟镇乡]|街道|苏木)$/u;
const TOWNSHIP = /^[\p{Script=Han}]{1,12}(?:[镇乡]|街道|苏木|街道办|街办|办事处|地区)$/u;
const PROSE = /[的了您我们吗呢吧请]|可以|是否|不是|电话|热线|服务|客户|用户|[a-z]{3}/u;
const EXCEPTION = /除|[之以]外|外\P{Script=Han}*$|不含|不包/u;
const TALK = /[的了您我们吗呢吧请]/u;
const CITY_PART = /^(?:[市新老内外]?[东西南北中]?[郊城矿市]区|城[东西南北中]区|市中区)$/u;
const NAME = /^.{1,10}?[市县区旗州盟](?![市县区旗])/u;

/** How words go on that say when, how or whether a place is served, or name a part of it. */
const REMARK = new RegExp(
  '^(?:(?:每|逢|单|双)?(?:周|星期|礼拜|月)|每|逢|暂|待|未|不|无|没|停|仅|只|限|需|须|另|加收|除|含|约|可|能|已|预约|上门|服务' +
    '|(?:县|区|市)?城(?:区|关|内|乡)?$|市区|老城|新城|主城|中心|周边|附近|一带|境内|部分|农村|山区|(?:各|所有|全部)?乡镇|各)',
  'u',
);

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

/**
 * Whether what goes on behind the full name of a place makes it a sentence; 服务点 does not.
 * @example isSentence('的用户请拨打电话') // true
 */
export function isSentence(text: string): boolean {
  return TALK.test(text) || (text.length > 8 && isProse(text));
}

/**
 * Whether words behind a place say something of it.
 * @example isRemark('周二') // true
 */
export function isRemark(text: string): boolean {
  return REMARK.test(text);
}

/** Whether a text takes something out: (除沙县区), 沙县区以外. */
export function isException(text: string): boolean {
  return EXCEPTION.test(text);
}

/** Whether a text talks instead of naming. */
export function isProse(text: string): boolean {
  return text.length > 40 || PROSE.test(text);
}

/**
 * Whether a name says nothing but which part of a city it is: any city has one, whoever governs it.
 * @example isCityPart('南郊区') // true
 */
export function isCityPart(name: string): boolean {
  return CITY_PART.test(name);
}

/**
 * The start of a text that may be a division's name.
 * @example nameAtStart('漳埔县绥安镇') // '漳埔县'
 */
export function nameAtStart(text: string): string {
  return NAME.exec(text)?.[0] ?? text;
}
