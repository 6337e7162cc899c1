import type { Township } from '../../places/gazetteer.ts';

/** A township found at the start of a text. */
export interface TownshipMatch {
  readonly township: Township;
  readonly form: 'full' | 'short';
  /** Length of what was matched. */
  readonly length: number;
}

// What may be missing at the end of a short name: 镇, 街道, 回族乡.
const LEVEL_AT_END = /^(?:[\p{Script=Han}]{1,4}族){0,3}(?:乡|镇|街道|苏木|地区|办事处)$/u;
// Who governs it: 朱湖街道, 朱湖街道办事处 and 朱湖办事处 are one, as are 肥东经济开发区 and its 管理委员会.
const OFFICE_AT_END = /(?:街道办事处|街道办|街办|办事处)$/u;
const COMMITTEE_AT_END = /(?:管理委员会|管委会)$/u;

// 阜新城区 are the districts of a city, not the 城区街道 of a county.
const COUNTY_LEVEL_AT_END = /[市县区旗]$/u;

/**
 * The townships that the whole text names; a short name counts where no full one fits.
 * @example townshipsNamed(of定安县, '龙河') // 龙河镇
 */
export function townshipsNamed(townships: readonly Township[], text: string): readonly TownshipMatch[] {
  const written = toListForm(text);
  const name = withoutOffice(written);
  const alike = byPlainName(townships).get(name) ?? [];
  const exact = alike.filter((township) => township.name === written);
  const full = exact.length > 0 ? exact : alike;
  if (full.length > 0) return full.map((township) => ({ township, form: 'full', length: text.length }));
  if (name.length < 2 || COUNTY_LEVEL_AT_END.test(name)) return [];
  return townships
    .filter(
      (township) => township.name.startsWith(name) && LEVEL_AT_END.test(township.name.slice(name.length)),
    )
    .map((township) => ({ township, form: 'short', length: text.length }));
}

/**
 * The township whose full name starts the text, the longest first.
 * @example townshipAtStart(of漳浦县, '绥安镇府前街12号') // 绥安镇
 */
export function townshipAtStart(townships: readonly Township[], text: string): TownshipMatch | undefined {
  const written = toListForm(text);
  const [longest] = townships
    .filter(({ name }) => written.startsWith(name))
    .sort((a, b) => b.name.length - a.name.length);
  if (!longest) return undefined;
  const office = /^(?:办事处|办|管理委员会|管委会)/.exec(text.slice(longest.name.length));
  return { township: longest, form: 'full', length: longest.name.length + (office?.[0].length ?? 0) };
}

const plainNames = new WeakMap<readonly Township[], ReadonlyMap<string, readonly Township[]>>();

// The townships of a county are asked for again and again.
function byPlainName(townships: readonly Township[]): ReadonlyMap<string, readonly Township[]> {
  const known = plainNames.get(townships);
  if (known) return known;
  const made = Map.groupBy(townships, (township) => withoutOffice(township.name));
  plainNames.set(townships, made);
  return made;
}

// 经济开发区管理委员会 is the 经济开发区, 塔河管委会 the 塔河管理委员会.
function withoutOffice(name: string): string {
  const committee = COMMITTEE_AT_END.exec(name);
  if (!committee) return name.replace(OFFICE_AT_END, '街道');
  const place = name.slice(0, committee.index);
  return place.endsWith('区') ? place : `${place}管委会`;
}

// The list of townships has full-width brackets.
function toListForm(text: string): string {
  return text.includes('(') ? text.replaceAll('(', '（').replaceAll(')', '）') : text;
}
