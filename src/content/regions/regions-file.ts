import { z } from 'astro/zod';
import { listStatuses } from '../../domain/coverage/status.ts';
import { statusOptionText } from '../../strings/status.ts';
import { dayOf, place, reference, response, source, text, title } from '../../data/values/fields.ts';
import { contentFile } from '../reading/content-file.ts';

const regionPlace = z.strictObject({
  place: place.describe('地方，照原样写：漳州市漳浦县、定安县龙河镇、350604 漳州市龙海区。'),
  services: z
    .array(reference('service'))
    .min(1)
    .optional()
    .describe('只在与整份清单不同时写：服务的编号。'),
  response: response.optional().describe('只在与整份清单不同时写：承诺时间。'),
  days: text.optional().describe('哪几天上门：每周二、五。'),
  note: text.optional().describe('访客会看到的备注。'),
  verified: dayOf('checked').optional().describe('只在与整份清单不同时写：核对这一处的日期。'),
  source: source.optional().describe('只在与整份清单不同时写：这一处从哪里知道。'),
});
const placeEntry = z.union([place.transform((value) => ({ place: value })), regionPlace], { error: 'place' });

/** What is read of the places of a refused list: one without a name where even that cannot be read. */
const readablePlace = z.union([
  placeEntry,
  z.object({ place: z.string().min(1), services: z.array(z.string()).optional() }),
  z.object({ place: z.string().min(1) }).transform((entry) => ({ ...entry, services: [] })),
  z.unknown().transform(() => ({ place: '' })),
]);

/** `content/regions/*.yaml`: places with the terms under which they are served. */
export const regionsFile = contentFile({
  path: 'regions',
  form: 'yaml-folder',
  schemaName: 'region-list',
  isRequired: true,
  gives: 'list',
  schema: z.strictObject({
    title: title.describe('团队的名字，访客会看到：漳州组。'),
    status: z.enum(listStatuses).describe(statusHelp()),
    partner: reference('partner')
      .optional()
      .describe('合作方在 partners.yaml 里的编号；status 是 partner 时才写。'),
    services: z
      .array(reference('service'))
      .min(1)
      .describe('这份清单管哪些服务：content/services 里的文件名，至少一项。'),
    response: response
      .optional()
      .describe('从下单到上门的承诺时间，写成 { within: 24小时, clock: calendar }。不承诺就不写。'),
    verified: dayOf('checked').describe('最近一次核对这份清单的日期：2026-10-30。'),
    source: source.describe('清单从哪里来：排班表、合同。'),
    note: text.optional().describe('访客会看到的备注。'),
    shares: z
      .array(reference('list'))
      .default([])
      .describe('和哪些清单一起做同样的地方、同样的服务；写清单的文件名。'),
    over: z
      .array(reference('list'))
      .default([])
      .describe('与哪些清单重叠时以这份为准；写清单的文件名。'),
    places: z
      .array(placeEntry)
      .min(1)
      .describe(
        '服务到的地方，一行一个，照原样写：漳州市漳浦县、定安县龙河镇、350604 漳州市龙海区、三明市全境。',
      ),
    except: z.array(place).default([]).describe('从“全境”里除去的地方：[三明市沙县区]。'),
  }),
  keyRules: [{ key: 'partner', other: 'status', value: 'partner' }],
  readInstead: { places: z.array(readablePlace) },
  toRow: (list, { id }) => ({ ...list, id }),
});

function statusHelp(): string {
  return `谁上门：${listStatuses.map((status) => `${status} ${statusOptionText[status]}`).join('，')}。`;
}
