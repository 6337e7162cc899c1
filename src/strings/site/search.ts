import type { Status } from '../../domain/coverage/status.ts';
import { inPartText, statusText } from '../status.ts';

/** What the search box says, and the lists of places. */
export const searchText = {
  listLabel: '县区',
  loading: '正在取地名表。',
  /** The place index could not be fetched. */
  unavailable: '地名表没有取到。可以按回车到查询页，或从省份一级一级点进去。',
  hub: '看各县区',
  noPage: '没有县级资料',
  formerly: '原',
  zone: '开发区，',
  /** A township that a county served in part leaves out. */
  townshipNotListed: '不在服务名单里',
  allPlaces: (count: number) => `全部${count}个`,
  recent: '最近选过',
  remember: '记住我选过的地方',
  forget: '忘掉，不再记',
  keptHere: '只存在这台设备上',
} as const;

/**
 * What a list of places says first.
 * @param exact number of exact matches; the others are similar
 * @example foundText({ exact: 1, near: 1 }) // '找到1个，另有1个相近'
 */
export function foundText(count: { exact: number; near: number; namesake?: string | undefined }): string {
  const { exact, near, namesake } = count;
  if (exact === 0) return `没有完全一样的，有${near}个相近`;
  const found =
    namesake !== undefined && exact > 1 ? `有${exact}个${namesake}，请按省市选` : `找到${exact}个`;
  return near > 0 ? `${found}，另有${near}个相近` : found;
}

/** Shown when no place matches; with the hotline if no page matches either. */
export function noPlaceText(query: string, hotline?: string): string {
  const none = `没有叫“${query}”的地方。`;
  return hotline === undefined ? none : `${none}换个写法，按回车查网页，或打${hotline}。`;
}

/** The status of a place as a result shows it. */
export function resultStatusText(status: Status, extent: 'whole' | 'part' | null): string {
  return extent === 'part' ? inPartText(status) : statusText[status];
}
