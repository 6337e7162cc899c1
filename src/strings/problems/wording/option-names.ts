import type { BrandRelation } from '../../../domain/contacts/authorisations.ts';
import type { Parking, StepFree } from '../../../domain/contacts/service-point.ts';
import type { ListStatus } from '../../../domain/coverage/status.ts';
import type { ResponsePromise } from '../../../domain/coverage/region-list.ts';
import type { Holiday } from '../../../domain/hours/holidays.ts';
import type { Fee } from '../../../domain/money/service.ts';
import type { Datum } from '../../../domain/places/datum.ts';
import type { ChangeKind } from '../../../domain/site/changes.ts';
import { statusOptionText } from '../../status.ts';

/** The English words that keys of the files take. */
type Option =
  | ListStatus
  | ResponsePromise['clock']
  | BrandRelation
  | Fee['kind']
  | Datum
  | Holiday['effect']
  | Parking
  | StepFree
  | ChangeKind;

/** What each word of the files means to editors who read Chinese; several names are separated by 、. */
const optionNames: Readonly<Record<Option, string>> = {
  ...statusOptionText,
  calendar: '自然时间',
  working: '工作时间',
  'is-brand': '就是品牌方',
  authorised: '有授权',
  independent: '没有授权',
  'public-body': '公共机构',
  'call-out': '上门费',
  labour: '工时费',
  part: '配件费',
  wgs84: 'GPS、天地图',
  gcj02: '高德、腾讯',
  bd09: '百度',
  closed: '休息',
  hours: '照hours里的时间',
  normal: '调休上班',
  free: '免费',
  paid: '收费',
  none: '没有',
  yes: '没有台阶',
  help: '要人帮忙',
  no: '有台阶，进不来',
  start: '开始上门',
  stop: '停止上门',
  team: '换了人',
  extent: '到的地方变了',
  terms: '时间、价格或方式变了',
  correction: '更正',
};

const names: ReadonlyMap<string, string> = new Map(Object.entries(optionNames));

/**
 * A word of the files with its meaning in Chinese.
 * @example namedOption('own') // 'own（自有团队）'
 */
export function namedOption(option: string): string {
  const name = names.get(option);
  return name === undefined ? option : `${option}（${name}）`;
}

/**
 * The word of the files that an editor means by its Chinese name, or by the beginning of that.
 * @example meantOption('自有', ['own', 'partner']) // 'own'
 */
export function meantOption(name: string, options: readonly string[]): string | undefined {
  const isWhole = (part: string) => part === name;
  const isStart = (part: string) => name.length > 1 && name !== optionNames.none && part.startsWith(name);
  const meant = [isWhole, isStart].map((isMeant) =>
    options.filter((option) => names.get(option)?.split('、').some(isMeant)),
  );
  return meant.find(({ length }) => length === 1)?.[0];
}
