import { chineseDate } from './dates.ts';
import { listText } from './figures.ts';

/** Words of the county page: answer and lead. */
export const answerText = {
  own: '自有团队',
  anyPartner: '合作方',
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
  team: (team: string) => `上门的是${team}。`,
  remoteTeam: (team: string) => `由${team}在电话和视频里指导。`,
  partner: (legalName: string, relation: string) => `上门的合作方是${legalName}，${relation}。`,
  restUnlisted: (name: string) => `${name}的其他地方不在服务名单里。`,
  serviceRemote: (service: string) => `${service}只有电话和视频指导，不派人。`,
  serviceNone: (service: string) => `这里不提供${service}。`,
  serviceOnly: (service: string, only: string) => `${service}${only}。`,
} as const;

export const countyTitleText = {
  whole: (name: string, trade: string, who: string) => `${name}${trade}：${who}上门`,
  part: (name: string, trade: string, only: string) => `${name}${trade}：${only}`,
  remote: (name: string, trade: string) => `${name}${trade}：电话和视频指导，不派人上门`,
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
  fromWhere: '从哪来',
  measured: (median: string) => `实测一半在${median}内`,
  exceptions: (count: number, word: string) => `${count}个${word}的安排不同`,
  callOut: '上门费',
  remote: '不派人',
  own: '自有团队',
  partner: '合作方',
  noPoint: (inside: string) => `${inside}没有网点`,
  nearest: (point: string) => `最近的是${point}`,
  service: (service: string, text: string) => `${service}：${text}`,
} as const;

export const termsText = {
  within: (promise: string) => `${promise}内`,
  working: (promise: string) => `${promise}（工作时间）`,
  visit: '上门',
  guidance: '电话和视频指导，不派人',
  remoteWay: '电话和视频指导',
  more: (service: string) => `${service}的全部价格，接什么，不接什么`,
} as const;

export const townshipText = {
  apart: (count: number, word: string) => `${count}个${word}的安排不同`,
  only: (count: number, word: string) => (count === 1 ? `只到这个${word}` : `只到这${count}个${word}`),
} as const;

export const pointText = {
  none: (name: string, point: string, distance: string) =>
    `${name}内没有网点。最近的是${point}，直线${distance}，实际路程更长。`,
  amap: (name: string) => `${name}的高德地图`,
  apple: (name: string) => `${name}的苹果地图`,
  osm: (name: string) => `${name}的OpenStreetMap地图`,
  geo: (name: string) => `用本机地图打开${name}`,
} as const;

export const measuredText = { within: (percent: number) => `${percent}%按时` } as const;

export const sourceText = {
  coverage: '服务范围',
  phone: '电话',
  price: (service: string) => `价格：${service}`,
  measured: '实测时间',
  places: '地名、距离',
  placesSource: '民政部2024年区划；直线距离由坐标推算',
  placesDate: '2024年',
  updated: (date: string) => `${chineseDate(date)}核对`,
  report: (name: string) => `报告${name}页面的错误`,
  reportSubject: (name: string, adcode: string) => `报告${name}页面的错误（页码${adcode}）`,
  byline: (author: string, date: string, source: string) => `${author}，${chineseDate(date)}，${source}`,
  hub: (name: string, count: number) => `${name}${count}个县区的服务情况`,
} as const;
