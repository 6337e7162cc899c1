import type { Position } from '../../problems/position.ts';
import { positionOf } from '../../problems/position.ts';
import type { DataFound, DataRule, RuleData } from '../data-rule.ts';

/** So many counties with one note are not what only one county has. */
const COPIES = 3;
/** So many old addresses that lead to one page are no successors. */
const DOORWAYS = 10;
/** Units that one list may serve before its figures must show it. */
const MANY_UNITS = 1000;

/** One note for many counties. */
export const copiedNote = {
  source: 'g-scaled',
  level: 'error',
  why: {
    zh: '说明是只有这个县才有的事；许多县同一段话，搜索引擎当作凑数。',
    en: 'A note is what only this county has; one text for many is filling.',
  },
  proof: { zh: '没有。', en: 'None.' },
  message: { zh: '和别的县的说明一样', en: 'is the note of other counties too' },
  instead: {
    zh: '写这个县自己的；都一样的写进services或guides。',
    en: 'Write what is local; what is the same everywhere belongs into services or guides.',
  },
  find: ({ notes, gazetteer }) => {
    const groups = Map.groupBy(notes, ({ id, body }) =>
      withoutNames(body, gazetteer.byAdcode.get(id)?.stem ?? ''),
    );
    return [...groups]
      .filter(([text, group]) => text !== '' && group.length >= COPIES)
      .flatMap(([, group]) =>
        group.slice(0, 1).map(({ title, origin }) => ({
          said: title,
          fact: { zh: `共${String(group.length)}个县`, en: `${String(group.length)} counties` },
          at: startOf(origin.file),
        })),
      );
  },
} as const satisfies DataRule;

// What is left when the county's own name and all marks are taken out.
function withoutNames(body: string, stem: string): string {
  const plain = body.replace(/[\s\p{P}\p{S}\d]/gu, '');
  return stem === '' ? plain : plain.replaceAll(new RegExp(`${stem}(?:县|市|区|旗)?`, 'gu'), '');
}

/** Old addresses of doorway pages. */
export const doorwayRedirects = {
  source: 'g-doorway',
  level: 'warning',
  why: {
    zh: '旧网址转到接替它的那一页；一大批转到同一页，是关键词页的痕迹。',
    en: 'An old address leads to its successor; many that lead to one page are left from doorway pages.',
  },
  proof: { zh: '各有各的接替页。', en: 'Each has a successor of its own.' },
  message: { zh: '是很多旧网址的去处', en: 'is where many old addresses lead' },
  instead: {
    zh: '转到各自接替的页，没有接替的删掉。',
    en: 'Lead each to its successor, and delete those that have none.',
  },
  find: ({ redirects }) =>
    [...Map.groupBy(redirects, ({ to }) => to)]
      .filter(([, group]) => group.length >= DOORWAYS)
      .flatMap(([to, group]) =>
        group.slice(0, 1).map(({ origin }) => ({
          said: to,
          fact: { zh: `共${String(group.length)}个`, en: `${String(group.length)} of them` },
          at: positionOf(origin, 'from'),
        })),
      ),
} as const satisfies DataRule;

/** A list of a thousand counties without a place where anybody works. */
export const unfoundedReach = {
  source: 'g-scaled',
  level: 'warning',
  why: {
    zh: '一份清单服务上千个县区，却没有网点，也没有实测，多半是抄来的地名。',
    en: 'A list that serves a thousand counties without points or records is probably copied.',
  },
  proof: { zh: '有网点或者实测。', en: 'Points or records.' },
  message: {
    zh: '服务上千个县区，没有网点和实测',
    en: 'serves a thousand counties without points or records',
  },
  instead: { zh: '写真正去得到的地方。', en: 'Write what is really served.' },
  find: ({ regions, coverage, points, records }) =>
    regions.flatMap(({ id, title, status, origin }): readonly DataFound[] => {
      const units = [...coverage.values()].filter(({ assignments }) =>
        assignments.some(({ list }) => list === id),
      );
      const founded = new Set([...points, ...records].map(({ unit }) => unit));
      const share = units.filter(({ adcode }) => founded.has(adcode)).length / Math.max(units.length, 1);
      const isUnfounded = status !== 'not-served' && units.length >= MANY_UNITS && share < 0.02;
      return isUnfounded ? [{ said: title, at: positionOf(origin, 'places') }] : [];
    }),
} as const satisfies DataRule;

/** Characters in a row without one word of the site's subject: a text about something else. */
const FOREIGN_LENGTH = 160;
/** Words that every network has. */
const COMMON =
  /师傅|上门|电话|热线|预约|工单|保修|维修|修理|服务|网点|乡镇|县|镇|客户|用户|收费|价格|元|费|投诉|退款|取消|证件|工牌|授权|配件|安装/u;

/** A pasted text whose subject is not the site's. */
export const foreignText = {
  source: 'cn-topic',
  level: 'error',
  why: { zh: '贴一段和业务无关的新闻，是拿来凑字数的。', en: 'A pasted text on another subject is filling.' },
  proof: { zh: '说的是这里的服务、地方、价格。', en: 'It is about services, places or prices here.' },
  message: { zh: '和这里的服务没有关系', en: 'has nothing to do with the services here' },
  instead: { zh: '删掉。', en: 'Delete it.' },
  find: (data) => {
    const words = subjectWords(data);
    const isOurs = (text: string) => COMMON.test(text) || words.some((word) => text.includes(word));
    return [...data.services, ...data.guides, ...data.notes].flatMap(
      ({ body, origin }): readonly DataFound[] => {
        const run = foreignRun(body, isOurs);
        return run === undefined ? [] : [{ said: `${run.slice(0, 24)}…`, at: startOf(origin.file) }];
      },
    );
  },
} as const satisfies DataRule;

// Pairs of characters that the services' own names, fees and lists use.
function subjectWords({ services, settings }: RuleData): readonly string[] {
  const texts = services.flatMap(({ title, summary, accepted, fees }) => [
    title,
    summary,
    ...accepted,
    ...fees.map(({ item }) => item),
  ]);
  const runs = [settings.trade, ...texts].flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? []);
  return [
    ...new Set(runs.flatMap((run) => [...run].slice(1).map((sign, index) => `${run.charAt(index)}${sign}`))),
  ];
}

// The first run of sentences, long enough, of which none is about the site's subject.
function foreignRun(body: string, isOurs: (text: string) => boolean): string | undefined {
  const sentences = body.split(/(?<=[。！？\n])/u).filter((sentence) => sentence.trim() !== '');
  let run = '';
  for (const sentence of sentences) {
    run = isOurs(sentence) ? '' : run + sentence.trim();
    if ([...run].length >= FOREIGN_LENGTH) return run;
  }
  return undefined;
}

function startOf(file: string): Position {
  return { file, line: 1, column: 1 };
}
