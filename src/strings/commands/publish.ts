import type { Engine, StoppedBy } from '../../domain/site/announcement.ts';
import type { Bilingual } from '../language.ts';

const engineName: Readonly<Record<Engine, Bilingual>> = {
  indexnow: { zh: 'IndexNow', en: 'IndexNow' },
  baidu: { zh: '百度', en: 'Baidu' },
};

/** What `npm run build` and `npm run announce` say of what was published before. */
export const publishText = {
  noManifest: (where: string, reason: string) => ({
    zh: `“${where}”没有能读的清单：${reason}\n  写npm run build建好的网站的文件夹或网址。`,
    en: `"${where}" has no manifest that can be read: ${reason}\n  Name the folder or the address of a site that npm run build built.`,
  }),
  /** Above rows of redirects.csv. */
  unrecorded: (count: number) => ({
    zh: `${count}个旧地址还没有写进redirects.csv。请加上这些行，或用--record自动加：`,
    en: `${count === 1 ? '1 old address is' : `${count} old addresses are`} in no row of redirects.csv. Append these, or let --record do it:`,
  }),
  recorded: (count: number, file: string) => ({
    zh: `已在${file}末尾加了${count}行。`,
    en: `${count === 1 ? '1 row was' : `${count} rows were`} appended to ${file}.`,
  }),
  /** How many pages are offered to search engines that were not before, or the other way round. */
  indexChanged: (index: boolean, count: number) =>
    index
      ? {
          zh: `从这次起让搜索引擎收录的页面：${count}个`,
          en: `Offered to search engines from now on: ${count}`,
        }
      : { zh: `从这次起不让收录的页面：${count}个`, en: `No longer offered to search engines: ${count}` },
  needsPrevious: (option: string) => ({
    zh: `用${option}时还要写--previous：以前发布的网站。`,
    en: `${option} needs --previous: what was published before.`,
  }),
  wrongKey: {
    zh: 'INDEXNOW_KEY不是IndexNow的密钥。\n  它由8到128个英文字母、数字和连字符组成。',
    en: 'INDEXNOW_KEY is not a key of IndexNow.\n  A key has 8 to 128 letters, digits and hyphens.',
  },
  keyMissing: (variable: string) => ({
    zh: `没有设置环境变量${variable}。`,
    en: `${variable} is not set in the environment.`,
  }),
  engineMissing: {
    zh: '用--send时要写明通知谁：--indexnow、--baidu，或者两个都写。',
    en: '--send needs to know whom to tell: --indexnow, --baidu or both.',
  },
  sample: {
    zh: '这是示例网站：site.yaml里写着sample: true时，什么都不通知。',
    en: 'This is a sample: nothing is announced while site.yaml has sample: true.',
  },
  announced: (changed: number, removed: number) => ({
    zh: `改了${changed}个，撤下${removed}个。`,
    en: `${changed} changed, ${removed} removed.`,
  }),
  what: { changed: { zh: '改了', en: 'changed' }, removed: { zh: '撤下', en: 'removed' } },
  /** Of one engine: addresses that it has not been told yet. */
  due: (engine: Engine, count: number) => ({
    zh: `要通知${engineName[engine].zh}的有${count}个：`,
    en: `${engineName[engine].en} would be told of ${count}:`,
  }),
  dryRun: { zh: '什么都没有发出。加上--send才会发。', en: 'Nothing was sent. --send sends it.' },
  sent: (engine: Engine, sent: number, left: number) => ({
    zh: `${engineName[engine].zh}收下${sent}个，还有${left}个留到下次。`,
    en: `${engineName[engine].en} took ${sent}; ${left} are left for the next run.`,
  }),
  stopped: (by: StoppedBy) =>
    by.kind === 'quota'
      ? { zh: '停下了：今天的配额用完了。', en: "It stopped: the day's quota is used up." }
      : { zh: `停下了：${by.words}`, en: `It stopped: ${by.words}` },
} as const;

/** What `npm run build` says about itself. */
export const buildUsage = {
  about:
    'Checks content/, builds the site into dist/ and indexes its text. With problems nothing is changed.',
  lines: [
    [
      '--previous DIR|URL',
      'The site as it is published: dates of changes and redirects of lost pages follow from it.',
    ],
    ['--record', 'Appends the redirects of lost pages to redirects.csv.'],
    ['--redirect-pages', 'Also writes a page at each old address, for hosts that know no redirects.'],
  ],
} as const;

/** What `npm run announce` says about itself. */
export const announceUsage = {
  about:
    'Tells search engines which pages changed or are gone. Without --send it only shows what it would send.',
  lines: [
    ['--previous DIR|URL', 'The site as it was published before.'],
    ['--site DIR', 'The built site; dist unless told.'],
    ['--indexnow', 'Tells IndexNow; its key is INDEXNOW_KEY of the environment.'],
    ['--baidu', 'Tells Baidu; its token is BAIDU_TOKEN of the environment.'],
    ['--send', 'Sends.'],
    ['--ledger FILE', 'What was told already; .cache/announced.jsonl unless told.'],
  ],
} as const;
