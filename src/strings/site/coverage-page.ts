import type { ListStatus } from '../../domain/coverage/status.ts';
import { listText } from '../figures.ts';

/** What a row of the coverage page is counted as; units that are visited in part are counted apart. */
export type CoverageKind = ListStatus | 'part';

/** Words of the coverage page and of its table as a file. */
export const coverageText = {
  heading: '服务范围',
  title: (trade: string) => `${trade}服务范围一览`,
  description: (answer: string) => `${answer}每个县区由谁上门、到哪里、何时核对。`,
  lead: '下面是名单里写到的每一个县区，包括写明不上门的。没有写到的县区，我们没有资料，不当作上门。',
  downloads: { csv: '下载表格（CSV）', json: '下载数据（JSON）' },
  changes: '最近有哪些变更',
  /** In the order of the filter. */
  kinds: {
    own: '自有团队上门',
    partner: '合作方上门',
    part: '只到部分乡镇',
    remote: '只有远程指导',
    'not-served': '不上门',
  } satisfies Readonly<Record<CoverageKind, string>>,
  filters: '只看',
  kind: '谁上门',
  service: '项目',
  province: '省份',
  all: '全部',
  list: '名单',
  count: (count: number) => `${count}个县区`,
  shown: (shown: number, total: number) =>
    shown === total ? `共${total}个县区。` : `${total}个县区里，符合的有${shown}个。`,
  county: '县区',
  services: '项目',
  allServices: '全部项目',
  verified: '核对日期',
} as const;

/** Heads and words of /coverage.csv. */
export const coverageCsvText = {
  columns: {
    adcode: '区划代码',
    province: '省份',
    prefecture: '市州',
    name: '县区',
    township: '乡镇',
    service: '项目',
    status: '谁上门',
    team: '团队',
    partner: '合作方',
    extent: '到哪里',
    response: '承诺',
    clock: '怎样计时',
    days: '上门的日子',
    note: '说明',
    verified: '核对日期',
    source: '来源',
    url: '网页',
  },
  whole: '全境',
  only: (townships: readonly string[]) => `仅${listText(townships)}`,
  clocks: { calendar: '自然时间', working: '工作时间' },
} as const;
