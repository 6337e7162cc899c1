import type { Status } from '../domain/coverage.ts';
import { inPartText, statusText } from './status.ts';

/** What the search box and the search page say. */
export const searchText = {
  listLabel: '县区',
  /** On the search page, before anything was asked. */
  ask: '在上面写县、区的名字，或者要问的事。',
  loading: '正在取地名表。',
  /** The place index could not be fetched. */
  unavailable: '地名表没有取到。可以按回车到查询页，或从省份一级一级点进去。',
  places: '地名',
  texts: '网页',
  province: '省份',
  service: '项目',
  all: '全部',
  searching: '正在查询。',
  more: '再看10条',
  hub: '看各县区',
  noPage: '没有县级资料',
  formerly: (name: string) => `原${name}`,
  textsUnavailable: '网页内容没有查成，请过一会儿再试。',
  noTexts: (query: string) => `没有网页写到“${query}”。`,
  textsFound: (count: number) => `有${count}个网页写到`,
} as const;

/**
 * What a list of places says first.
 * @param exact how many are called so; the others are only like it
 * @example foundText({ exact: 1, near: 1 }) // '找到1个，另有1个相近'
 */
export function foundText(count: { exact: number; near: number; namesake?: string | undefined }): string {
  const { exact, near, namesake } = count;
  if (exact === 0) return `没有完全一样的，有${near}个相近`;
  const found =
    namesake !== undefined && exact > 1 ? `有${exact}个${namesake}，请按省市选` : `找到${exact}个`;
  return near > 0 ? `${found}，另有${near}个相近` : found;
}

/** What is said when no place answers. */
export function noPlaceText(query: string, hotline: string): string {
  return `没有叫“${query}”的县区。换个写法，或打${hotline}。`;
}

/** The status of a place as a result shows it. */
export function resultStatusText(status: Status, extent: 'whole' | 'part' | null): string {
  return extent === 'part' ? inPartText(status) : statusText[status];
}
