import type { BrandRelation } from '../../domain/contacts/authorisations.ts';
import { chineseDate } from '../dates.ts';

/** Words of the frame that every page has. */
export const frameText = {
  title: (page: string, site: string) => `${page} | ${site}`,
  home: '首页',
  nav: { home: '查服务区', services: '服务和价格', coverage: '服务范围', contact: '联系我们' },
  operator: {
    name: '运营者',
    creditCode: '统一社会信用代码',
    relation: '与品牌的关系',
    address: '登记地址',
    phone: '电话',
    icp: '备案号',
  },
  noIcp: '示例网站，没有备案号',
  phoneNote: (hours: string, checked: string) => `，${hours}，${checked}`,
  data: '服务区数据（JSON）',
  search: '搜索全站文字',
} as const;

/** Relation to the brands. */
export const brandRelationText = {
  'is-brand': '品牌本身',
  authorised: (brand: string) => `${brand}授权的服务商`,
  independent: '独立维修者，没有品牌的授权',
  'public-body': '公共机构',
} as const satisfies Readonly<Record<BrandRelation, unknown>>;

/** Words of the phone card. */
export const phoneText = {
  heading: '打电话找真人',
  remoteHeading: '打电话，远程指导',
  homeHeading: '或者打电话，说出地名就行',
  hours: (hours: string) => `${hours}有人接听。`,
  checked: (date: string) => `${chineseDate(date)}拨通核对`,
  stale: (date: string) => `上次拨通核对是${chineseDate(date)}`,
  remoteBook: '预约指导',
  actions: { book: '预约上门', cancel: '取消改期', complain: '投诉退款' },
} as const;

/** Words of the pages that are not about a place. */
export const pageText = {
  service: {
    title: (title: string, from: string) => `${title}：${from}，收费、保修和范围`,
    shortTitle: (title: string, from: string) => `${title}：${from}`,
    effective: (date: string) => `${chineseDate(date)}起执行`,
    description: (summary: string, from: string, effective: string) =>
      `${summary}价格${from}，${effective}。`,
  },
  guide: { byline: (author: string, date: string) => `${author}，${chineseDate(date)}` },
  search: {
    title: '查服务区和网页',
    description: '写县区的名字、旧名、拼音或首字母，查我们上不上门；也能查网页里的文字。',
  },
  notFound: { title: '没有这个网页', description: '这个地址没有网页。可以查县区的名字，或从省份点进去。' },
} as const;
