import { toDatum, toIsoDate, toJoined, toParking, toShare, toStepFree } from '../tables/cell-values.ts';
import type { ColumnHeaders } from '../tables/table-columns.ts';
import { optionalKeys } from '../../data/values/schema-tree.ts';
import { pointsFile } from '../../content/points/points-file.ts';
import { recordsFile } from '../../content/records/records-file.ts';

/** What can be imported; each but regions is a CSV file of the content folder. */
export const importKinds = ['regions', 'points', 'records'] as const;
export type ImportKind = (typeof importKinds)[number];
export type TableKind = Exclude<ImportKind, 'regions'>;

interface TableForm {
  /** Headers that offices write, by column. */
  readonly headers: ColumnHeaders;
  /** Columns that an office may leave out beside those that the content's file may leave out. */
  readonly optional: readonly string[];
  /** How the text of a cell becomes what the file holds. */
  readonly mend: Readonly<Record<string, (text: string) => string>>;
}

const files = { points: pointsFile, records: recordsFile } as const;

/** The columns of each kind. */
export const tableForms: Readonly<Record<TableKind, TableForm>> = {
  points: {
    headers: {
      id: ['编号', '网点编号', '代号', '网点代码'],
      name: ['名称', '网点', '网点名称', '站点', '门店', '门店名称'],
      place: ['地区', '区县', '所在地', '所在地区', '所属地区', '区域', 'county', 'region'],
      address: ['地址', '详细地址', '网点地址', '门店地址'],
      lng: ['经度', 'lon', 'long', 'longitude'],
      lat: ['纬度', 'latitude'],
      datum: ['坐标系', '坐标', '坐标类型', '坐标系统', 'crs'],
      hours: ['营业时间', '服务时间', '时间', '工作时间'],
      phones: ['电话', '电话编号', 'phone'],
      services: ['服务', '服务项目', '业务', 'service'],
      parts: ['现货', '现货配件', '库存配件', '常备配件'],
      parking: ['停车', '停车位', '能否停车'],
      step_free: ['无障碍', '轮椅'],
      access: ['怎么进', '进门说明', '停车和进门'],
      verified: ['核对日期', '核实日期', '更新日期'],
    },
    optional: ['phones', 'services'],
    mend: {
      datum: toDatum,
      phones: toJoined,
      services: toJoined,
      parts: toJoined,
      parking: toParking,
      step_free: toStepFree,
      verified: toIsoDate,
    },
  },
  records: {
    headers: {
      place: ['地区', '区县', '所在地', '区域', 'county', 'region'],
      service: ['服务', '服务项目', '业务'],
      period_start: ['开始', '开始日期', '起始日期', '起', 'start'],
      period_end: ['结束', '结束日期', '截止日期', '止', 'end'],
      cases: ['单量', '单数', '件数', '工单数', '数量'],
      median_minutes: ['中位分钟', '中位用时', '中位时间', '中位数', 'median'],
      within_target: ['达标率', '按时率', '及时率'],
      satisfied: ['满意率', '满意度'],
      source: ['来源', '出处', '数据来源'],
    },
    optional: [],
    mend: { period_start: toIsoDate, period_end: toIsoDate, within_target: toShare, satisfied: toShare },
  },
};

/** The columns of a kind, as its file has them. */
export function columnsOf(kind: ImportKind): readonly string[] {
  if (kind === 'regions') return ['place'];
  return Object.keys(files[kind].schema.shape);
}

/** Headers by column, every column of the kind among them: each is known by its own name at least. */
export function headersOf(kind: TableKind): ColumnHeaders {
  const { headers } = tableForms[kind];
  return Object.fromEntries(columnsOf(kind).map((column) => [column, headers[column] ?? []]));
}

/** The columns of a kind that its file may leave out. */
export function optionalColumnsOf(kind: TableKind): readonly string[] {
  return optionalKeys(files[kind].schema);
}

/** An empty CSV with the columns of a kind. */
export function templateOf(kind: ImportKind): string {
  return `${columnsOf(kind).join(',')}\n`;
}
