import type { Status } from '../../domain/coverage/status.ts';
import { daysText } from '../dates.ts';
import { listText } from '../figures.ts';
import { shortStatusText } from '../status.ts';

/** Words of the province and prefecture pages. */
export const hubText = {
  title: (name: string, trade: string, total: number, result: string) =>
    `${name}${trade}：${total}个县区里${result}`,
  visited: (count: number) => `${count}个上门`,
  visitedInPart: (count: number) => `${count}个只到部分乡镇`,
  remoteOnly: (count: number) => `${count}个只有远程指导`,
  nobody: '没有上门的',
  answer: (total: number, visited: number) => [`${total}个县区里，`, `${visited}个有人上门。`],
  answerInPart: (total: number, visited: number, inPart: number) => [
    `${total}个县区里，`,
    `${visited}个有人上门，`,
    `另有${inPart}个只到部分乡镇。`,
  ],
  answerOnlyInPart: (total: number, inPart: number) => [
    `${total}个县区里，`,
    `${inPart}个有人上门，`,
    '只到部分乡镇。',
  ],
  answerNone: (total: number) => [`${total}个县区里，`, '没有我们上门的。'],
  counted: {
    own: (count: number) => `${count}个由自有团队上门`,
    partner: (count: number) => `${count}个由合作方上门`,
    remote: (count: number) => `${count}个只有电话和视频指导`,
    'not-served': (count: number) => `${count}个写明不上门`,
    unknown: (count: number) => `${count}个没有资料，不当作上门`,
  } satisfies Readonly<Record<Status, (count: number) => string>>,
  description: (fullName: string, answer: string) => `${fullName}${answer}`,
  told: { promise: '承诺', measured: '实测', callOut: '上门费', nearestPoint: '最近的网点' },
  toldOf: (units: string, told: readonly string[]) => `${units}的${listText(told)}。`,
  eachPrefecture: '各市州',

  counties: '各县区',
  direct: (province: string) => `${province.endsWith('省') ? '省' : '自治区'}直辖的县市`,
  leaves: '不设县区的市',
  and: (kinds: readonly string[]) => kinds.join('，'),

  promise: (promise: string) => `承诺${promise}`,
  timeOf: (services: readonly string[], time: string) => `${listText(services)}${time}`,
  times: (texts: readonly string[]) => texts.join('，'),
  callOut: (price: string) => `上门费${price}`,
  measured: (median: string, cases: number, period: string | undefined) =>
    `实测${median}（${cases}单${period === undefined ? '' : `，${period}`}）`,
  nearestPoint: (point: string, distance: string) => `${point}，${distance}`,
  remoteRow: '电话和视频指导，不派人',
  notServedRow: '不提供上门服务',
  unknownRow: '名单里没有写到，请打电话问',
  because: (answer: string, note: string) => `${answer}：${note}`,
  measuredNote: (period: string | undefined, cases: number) =>
    `实测${period === undefined ? '' : `（${period}）`}是一半的单在此时间内到；不足${cases}单的不给数字。`,
  distanceNote: '距离是直线，取整到10公里。',

  pointsOf: (prefecture: string, count: number) => `${prefecture}的${count}个网点`,
  pointNames: (points: readonly (readonly [point: string, county: string])[]) =>
    listText(points.map(([point, county]) => `${point}（${county}）`)),
  pointsNote: '地址、时间和地图在各市州的网页上',

  team: (name: string, status: Status) => `${name}（${shortStatusText[status]}）`,
  teamNames: (counties: readonly string[], services: string) => `${listText(counties)}的${services}。`,
  teamCount: (places: readonly string[], count: number, services: string) =>
    `${listText(places)}的${count}个县区的${services}。`,

  source: (sources: readonly string[], date: string) =>
    `县区名单来自民政部2024年区划。服务情况来自${sources.join('；')}。${date}核对。`,
  sourceCount: (count: number, date: string) =>
    `县区名单来自民政部2024年区划。服务情况来自${count}份名单，${date}核对。`,
  sourceNone: '县区名单来自民政部2024年区划。没有名单写到这里。',
  dates: daysText,
} as const;
