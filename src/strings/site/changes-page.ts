import type { ChangeKind } from '../../domain/site/changes.ts';
import { chineseDate } from '../dates.ts';

/** Words of the page of changes and of its feeds. */
export const changesText = {
  nav: '范围变更',
  heading: '服务范围的变更',
  title: (trade: string) => `${trade}服务范围的变更`,
  description: (latest: string) => `哪天、哪里、哪项服务变了，为什么。最近一条是${chineseDate(latest)}。`,
  descriptionNone: '哪天、哪里、哪项服务变了，为什么。现在还没有记录到变更。',
  since: (date: string) => `从${chineseDate(date)}起，服务范围的每次变更都写在这里。`,
  sinceFirst: (date: string) => `这里记的第一条是${chineseDate(date)}的，更早的变更没有记录。`,
  none: '还没有记录到变更。',
  noneSince: (date: string) => `${chineseDate(date)}以来没有变更。`,
  checked: (date: string) => `现在的名单最近一次核对是${chineseDate(date)}。`,
  kinds: {
    start: '开始上门',
    stop: '停止上门',
    team: '换了人',
    extent: '到的地方变了',
    terms: '时间、价格或方式变了',
    correction: '更正',
  } satisfies Readonly<Record<ChangeKind, string>>,
  list: '变更',
  date: '日期',
  where: '哪里，什么变了',
  allServices: '全部项目',
  moved: '搬了家的网址',
  movedNote: '旧网址还能用，会转到新的',
  oldAddress: '旧网址和原因',
  to: (address: string) => `转到${address}`,
  feeds: '订阅变更',
  atom: '订阅（Atom）',
  json: '订阅（JSON Feed）',
  coverage: '现在的服务范围',
  entryTitle: (place: string, what: string, service: string) => `${place}：${what}（${service}）`,
} as const;
