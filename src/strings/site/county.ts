import type { Parking, StepFree } from '../../domain/contacts/service-point.ts';
import { chineseDate } from '../dates.ts';
import { listText } from '../figures.ts';

/** Words of the county page: answer and lead. */
export const answerText = {
  partner: (names: readonly string[]) => `合作方${listText(names)}`,
  and: (texts: readonly string[]) => texts.join('和'),
  visits: (who: string) => `${who}上门，`,
  by: (who: string) => `由${who}`,
  everywhere: (whole: string) => `${whole}都到。`,
  everywhereApart: (whole: string) => `${whole}都到，谁到哪里见下文。`,
  onlyVisits: (who: string) => `由${who}上门。`,
  restRemote: '其他地方只有电话和视频指导。',
  remote: ['电话和视频指导，', '不派人上门。'],
  onlyRemote: ['有电话和视频指导，', '不派人上门。'],
} as const;

export const leadText = {
  team: (network: string, team: string) => `${network}派${team}上门。`,
  comes: (team: string) => `上门的是${team}。`,
  come: (teams: readonly string[]) =>
    `上门的是${[listText(teams.slice(0, -1)), ...teams.slice(-1)].join('和')}，谁到哪里见下文。`,
  does: (team: string, services: string) => `${team}做${services}`,
  divided: (parts: readonly string[]) => `${parts.join('，')}。`,
  sameRelation: '合作方也一样。',
  relation: (partner: string, relation: string) => `${partner}是${relation}。`,
  remoteTeam: (team: string) => `由${team}在电话和视频里指导。`,
  restUnlisted: (name: string) => `${name}的其他地方不在服务名单里。`,
  serviceRemote: (service: string) => `${service}只有电话和视频指导，不派人。`,
  serviceNone: (service: string) => `这里不提供${service}。`,
  serviceOnly: (service: string, only: string) => `${service}${only}。`,
} as const;

export const countyTitleText = {
  whole: (name: string, trade: string, who: string) => `${name}${trade}：${who}上门`,
  part: (name: string, trade: string, only: string) => `${name}${trade}：${only}`,
  remote: (name: string, trade: string) => `${name}${trade}：电话和视频指导，不派人上门`,
  onlyRemote: (name: string, trade: string) => `${name}${trade}：只有远程指导`,
  plain: (name: string, trade: string) => `${name}${trade}`,
  partRemote: (name: string, trade: string, only: string) => `${name}${trade}：${only}，只有远程指导`,
  price: (title: string, price: string) => `${title}，上门费${price}`,
} as const;

export const countyDescriptionText = {
  visits: (name: string, who: string) => `${name}由${who}上门`,
  remote: (name: string) => `${name}有电话和视频指导，不派人上门`,
  only: (only: string) => `（${only}）`,
  promise: (promise: string) => `承诺${promise}到`,
  measured: (median: string) => `实测一半在${median}内`,
  callOut: (price: string) => `上门费${price}`,
  from: (service: string, from: string) => `${service}${from}`,
  phone: (number: string) => `电话${number}`,
} as const;

export const factText = {
  when: '多久到',
  price: '多少钱',
  who: '谁来',
  measured: (median: string) => `实测一半在${median}内`,
  callOut: '上门费',
  guide: '谁来指导',
  noPoint: (inside: string) => `${inside}没有网点`,
  nearest: '最近的网点',
  whoDoesWhat: '谁做什么',
  service: (service: string, text: string) => `${service}：${text}`,
} as const;

export const termsText = {
  within: (promise: string) => `${promise}内`,
  working: (promise: string) => `${promise}（工作时间）`,
  visit: '上门',
  guidance: '电话和视频指导，不派人',
  more: (service: string) => `${service}的全部价格`,
} as const;

/** Words of the table of teams. */
export const teamText = {
  registered: (legalName: string) => `登记名称${legalName}`,
  creditCode: (code: string) => `统一社会信用代码${code}`,
  phone: (purpose: string, hours: string) => `：${purpose}，${hours}`,
  authorised: (brand: string, number: string) => `${brand}授权，编号${number}`,
  scope: (services: readonly string[]) => `授权范围：${listText(services)}`,
  regions: (regions: readonly string[]) => `授权地区：${listText(regions)}`,
  until: (date: string) => `有效到${chineseDate(date)}`,
} as const;

export const feeText = {
  placesOf: (item: string, places: readonly string[]) => `${item}（${listText(places)}）`,
  itemOf: (item: string, services: readonly string[]) => `${item}，${listText(services)}`,
  noteOf: (services: readonly string[], sentence: string) => `${listText(services)}：${sentence}`,
} as const;

export const acceptText = {
  refused: (services: string) => `这里不提供${services}。`,
  unlisted: (services: string) => `${services}：服务名单里没有写到这里。`,
} as const;

/** Links to what the contact page explains. */
export const exitText = {
  cancel: '怎样取消和改期',
  refund: '怎样退款',
  complain: '怎样投诉',
  answered: (hours: string) => `（${hours}）`,
} as const;

export const townshipText = {
  apart: (count: number, word: string) => `${count}个${word}的安排不同`,
  only: (count: number, word: string) => (count === 1 ? `只到这个${word}` : `只到这${count}个${word}`),
  count: (count: number, word: string, isRest: boolean) => `${isRest ? '其余' : ''}${count}个${word}`,
  within: (when: string) => `，${when}`,
  visited: '都到',
  guided: '，电话和视频指导',
  unlisted: '，不在服务名单里',
} as const;

export const pointText = {
  none: (name: string, point: string, distance: string) =>
    `${name}内没有网点。最近的是${point}，直线${distance}，实际路程更长。`,
  amap: (name: string) => `${name}的高德地图`,
  apple: (name: string) => `${name}的苹果地图`,
  osm: (name: string) => `${name}的OpenStreetMap地图`,
  geo: (name: string) => `用本机地图打开${name}`,
  parts: (parts: readonly string[]) => `店里有配件：${listText(parts)}`,
  visit: (clauses: readonly string[]) => `到店：${clauses.join('，')}`,
} as const;

export const parkingText: Readonly<Record<Parking, string>> = {
  free: '免费停车',
  paid: '收费停车',
  none: '没有停车位',
};

export const stepFreeText: Readonly<Record<StepFree, string>> = {
  yes: '进门没有台阶',
  help: '进门的台阶要人帮忙',
  no: '进门要走台阶',
};

export const measuredText = {
  within: (percent: number) => `${percent}%按时`,
  satisfied: (percent: number) => `${percent}%`,
  late: (cases: number, late: number) => `${cases}单里有${late}单没有按时到。`,
} as const;

export const sourceText = {
  coverage: '服务范围',
  phone: '电话',
  price: (service: string) => `价格：${service}`,
  measured: '实测时间',
  authorisation: (holder: string) => `品牌授权：${holder}`,
  until: (date: string) => `到${date}`,
  places: '地名、距离',
  placesSource: '民政部2024年区划；直线距离由坐标推算',
  placesDate: '2024年',
  updated: (date: string) => `${chineseDate(date)}核对`,
  report: (name: string) => `报告${name}页面的错误`,
  reportSubject: (name: string, adcode: string) => `报告${name}页面的错误（页码${adcode}）`,
  byline: (author: string, date: string, source: string) => `${author}，${chineseDate(date)}，${source}`,
  hub: (name: string, count: number) => `${name}${count}个县区的服务情况`,
} as const;

/** Headings and labels of the county page's rows. */
export const countyWords = {
  who: '谁做什么',
  guides: '谁来指导',
  towns: { name: '乡镇', terms: '安排' },
  does: (services: string) => `办理${services}`,
  exits: '取消、退款、投诉',
  complain: '投诉先找我们：',
  others: '，也可以直接打',
  stop: '。',
  qr: '本页网址的二维码',
  scan: '扫码看这一页的最新内容。',
} as const;
