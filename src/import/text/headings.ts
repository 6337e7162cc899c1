import type { Resolution } from '../../domain/places/resolution.ts';
import { factsOf } from '../../domain/places/outcomes.ts';
import { isUnrecognised, namesNothing, namesPlace } from '../../domain/places/resolution.ts';
import { objectionAbove } from '../denials/attitude.ts';
import { reachesBack } from '../denials/denials.ts';
import { isLegend } from '../denials/mark-legends.ts';
import type { Resolve } from '../found-place.ts';
import type { Objection } from './remarks.ts';
import type { Span } from './split-passage.ts';
import { EXCEPTION, trimmed } from './split-passage.ts';

/** What stands before a colon, an open bracket or alone on its line: 漳州市: or 服务区域: */
export interface Heading extends Span {
  /** The place that the following ones lie in; undefined where the heading is no place. */
  readonly within: string | undefined;
  readonly resolution: Resolution;
  /** Whether it stands alone on its line: it is one only where the following places lie in it. */
  readonly isLone: boolean;
  /** Whether it holds up to the closing bracket, not up to the next heading. */
  readonly isBracket: boolean;
  /** What it says against serving the following places: 不上门地区: denies it, 拟开通: leaves it open. */
  readonly objection: Objection | undefined;
  /** What follows it. */
  readonly rest: Span | undefined;
}

const DENIAL = /不|未|无|没|停|除|暂缓|取消|[❌✖✗✘❎🚫⛔]/u;
const HEADING = /^([^:：()（）]{1,40})((?:[(（][^()（）]{0,20}\d+\s*个[^()（）]{0,10}[)）])?[:：]|[(（])/u;
const TITLE =
  /^[【「『《〖〔[<＜]\s*([^【】「」『』《》〖〗〔〕[\]<>＜＞]{1,30}?)\s*[】」』》〗〕\]>＞]\s*[:：]?/u;
/** 泉州市（共12个县）, 丽水市下辖各县: words around the name of a parent. */
const COUNTED = /\s*[(（]?\s*(?:共|共计|合计|总共|计)?\s*\d+\s*个[^()（）\d]{0,8}[)）]?$/u;
const BELOW =
  /(?:的|地区|境内|下辖|所辖|下属|辖|以下|下列|其中)*(?:各|的)?(?:县市区|区县市|县区|区县|县市|市县|县|区)(?:如下|包括|有|为)?$/u;
const LISTED = /(?:以下|下列|如下|区域|地区|区县|县区|县市|地方|名单|范围)/;
const SERVED = /上门|服务|覆盖|开通|支持|范围|名单|如下|区域/;
const NOT_SERVED =
  /(?:不|未|无法|没有?|暂停|停止|取消|暂缓)(?:能|可|再|予|提供)?(?:上门|服务|覆盖|开通|支持|派|接|安排|受理|办理|去|做|到|在|含|包)/;

/** What says 服务 alone on its line, and nothing else. */
const ONLY_SERVED =
  /^(?:以下|下列|可以?|能|已|正常|提供|在)*(?:上门|服务|覆盖|开通|支持|营业|正常)+(?:中|的)?(?:区域|地区|范围|区县|县市|城市|地方|名单|列表)?(?:如下)?$|^(?:served|service areas?|coverage|active)$/iu;
const SIGNS_AROUND = /^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu;
const LONGEST_TITLE = 12;

/** The heading that a stretch of text begins with. */
export function headingAt(resolve: Resolve, text: string, span: Span): Heading | undefined {
  const { from, end } = span;
  const written = text.slice(from, end);
  const title = titleAt(resolve, text, span);
  if (title) return title;
  const [whole, name = '', mark = ''] = HEADING.exec(written) ?? [];
  if (whole === undefined) return undefined;
  const isBracket = mark === '(' || mark === '（';
  const resolution = wordsAsNone(parentOf(resolve, name));
  if (isBracket && EXCEPTION.exec(written)?.index === name.length) return undefined;
  if (isBracket && !holdsPlaces(resolve, written, name, resolution)) return undefined;
  const objection = namesNothing(resolution) ? objectionOf(name) : undefined;
  const isPlace = factsOf(resolution.outcome).names === 'one';
  const within = isPlace ? resolution.raw : undefined;
  const [rest] = trimmed(text, { from: from + whole.length, end });
  // 福鼎市：✅ is the place itself.
  if (within !== undefined && rest && !/[\p{L}\p{N}❌✖✗✘❎🚫⛔×╳]/u.test(text.slice(rest.from, rest.end)))
    return undefined;
  const named = { from, end: from + name.trimEnd().length };
  return { ...named, within, resolution, isLone: false, isBracket, objection, rest };
}

/** A wide place alone on its line, under which the places of the following lines may lie: 泉州市（共12个县） */
export function loneHeading(resolve: Resolve, text: string, span: Span): Heading | undefined {
  const resolution = parentOf(resolve, text.slice(span.from, span.end));
  if (resolution.outcome !== 'too-wide') return undefined;
  const within = resolution.raw;
  const [objection, rest] = [undefined, undefined];
  return { ...span, within, resolution, isLone: true, isBracket: false, objection, rest };
}

/** What a line without a place says of the following ones: 以下地区暂不上门; undefined where it says nothing. */
export function announcementIn(text: string, span: Span): Heading | undefined {
  const raw = text.slice(span.from, span.end);
  const isList = LISTED.test(raw);
  const plain = raw.replace(SIGNS_AROUND, '');
  if (isLegend(text) || reachesBack(plain) || !/\p{Script=Han}|[a-z]{4}/iu.test(plain)) return undefined;
  const isTitle = (plain.match(/\p{Script=Han}/gu) ?? []).length <= LONGEST_TITLE && plain.length <= 40;
  const isDenied = isList && NOT_SERVED.test(raw);
  const says = isDenied ? 'denies' : isList || isTitle ? objectionAbove(plain) : undefined;
  if (!says && !(isList && SERVED.test(raw)) && !ONLY_SERVED.test(plain)) return undefined;
  return wordsAlone(raw, span, says);
}

// 【不服务】霞浦县, 【服务】: a title in brackets that names no place.
function titleAt(resolve: Resolve, text: string, { from, end }: Span): Heading | undefined {
  const [whole = '', name = ''] = TITLE.exec(text.slice(from, end)) ?? [];
  if (whole === '' || namesPlace(resolve(name))) return undefined;
  const says = objectionAbove(name);
  if (!says && !ONLY_SERVED.test(name)) return undefined;
  const [rest] = trimmed(text, { from: from + whole.length, end });
  const title = wordsAlone(name, { from, end: from + whole.length }, says);
  return { ...title, isLone: false, rest };
}

function wordsAlone(raw: string, span: Span, says: 'denies' | 'doubts' | undefined): Heading {
  const objection = says && { isDenial: says === 'denies', words: raw };
  const resolution: Resolution = { raw, outcome: 'none', candidates: [] };
  const parts = { within: undefined, rest: undefined };
  return { ...span, ...parts, resolution, isLone: true, isBracket: false, objection };
}

function objectionOf(name: string): Objection | undefined {
  const words = name.trim();
  const says = objectionAbove(words) ?? (DENIAL.test(words) ? 'denies' : undefined);
  return says && { isDenial: says === 'denies', words };
}

/** Whether a heading names a place in that of another: 福建省: 漳州市: */
export function nests(resolve: Resolve, { within }: Heading, inner: Heading): boolean {
  if (within === undefined || inner.within === undefined) return false;
  const { outcome } = resolve(within + inner.within);
  return outcome === 'too-wide' || outcome === 'ok' || outcome === 'repaired';
}

// 丽水市下辖各县 is 丽水市, but 大田县 is not 大田.
function parentOf(resolve: Resolve, name: string): Resolution {
  const plain = name.trim().replace(COUNTED, '');
  const resolution = resolve(plain);
  if (!isUnrecognised(resolution)) return resolution;
  const shorter = plain.replace(BELOW, '');
  const wide = shorter === plain || shorter === '' ? undefined : resolve(shorter);
  return wide?.outcome === 'too-wide' ? wide : resolution;
}

/** Whether what looks like a misspelt place is words about places: 以下区域不上门. */
export function isWords({ raw, outcome }: Resolution): boolean {
  if (outcome !== 'unknown') return false;
  return (LISTED.test(raw) && SERVED.test(raw)) || objectionAbove(raw) === 'denies';
}

// 上门地区 looks like a place, but is like none.
function wordsAsNone(resolution: Resolution): Resolution {
  return namesPlace(resolution) && !isWords(resolution) ? resolution : { ...resolution, outcome: 'none' };
}

// 漳州市(漳浦县、云霄县) is cut between its places, so its bracket stays open here; in 沙县(现沙县区) it closes.
function holdsPlaces(resolve: Resolve, written: string, name: string, resolution: Resolution): boolean {
  if (isUnrecognised(resolution)) return false;
  const closing = /[)）]/.exec(written);
  if (!closing) return true;
  const inside = written.slice(name.length + 1, closing.index);
  const joined = resolve(name.trim() + inside).outcome;
  return joined === 'ok' || joined === 'repaired' || joined === 'renamed';
}
