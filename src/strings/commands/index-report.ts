import type { OwnFactKind } from '../../domain/site/index-policy.ts';
import type { Language } from '../language.ts';

/** What the index policy decides on a whole site. Places are full names. */
export interface IndexReport {
  readonly counties: number;
  readonly offered: number;
  /** County pages with too few kinds of own facts. */
  readonly few: number;
  /** County pages with enough of them, but with too much text of another page. */
  readonly alike: number;
  /** County pages that another one's name would not change, whatever they have. */
  readonly copies: number;
  readonly hubs: number;
  readonly offeredHubs: number;
  readonly isSample: boolean;
  /** Kinds of own facts that a page needs. */
  readonly needed: number;
  /** Pages that resemble each other too much, the worst first. */
  readonly pairs: readonly { readonly place: string; readonly other: string; readonly share: number }[];
  /** Pages that lack one thing. */
  readonly nearMisses: readonly NearMiss[];
}

/** A page that would be offered with one kind of own facts more, or with a text less like another page. */
export interface NearMiss {
  readonly place: string;
  readonly has: readonly OwnFactKind[];
  /** The kinds of which one would lift it; where there is none, it is too much like the other place. */
  readonly lacks: readonly OwnFactKind[];
  readonly other?: string;
}

const kinds: Readonly<Record<OwnFactKind, Readonly<Record<Language, string>>>> = {
  point: { en: 'a service point in it', zh: '县内网点' },
  fee: { en: 'a fee that names it', zh: '写明这个县区的价目' },
  record: { en: 'a record with enough cases', zh: '单数够的实测' },
  note: { en: 'a note of some length', zh: '够长的当地说明' },
  townships: { en: 'terms of its townships', zh: '乡镇的安排' },
  hours: { en: 'days or a time of its own', zh: '自己的日子或时间' },
};

/**
 * The report as lines: totals, the worst pairs, what would lift the pages that just miss.
 * @param most how many lines each list has
 */
export function indexLines(report: IndexReport, language: Language, most: number): readonly string[] {
  const text = language === 'zh' ? chinese : english;
  const bounded = <Entry>(title: string, entries: readonly Entry[], line: (entry: Entry) => string) => {
    if (entries.length === 0) return [];
    const rest = entries.length - most;
    const lines = entries.slice(0, most).map((entry) => `  ${line(entry)}`);
    return [title, ...lines, ...(rest > 0 ? [`  ${text.more(rest)}`] : [])];
  };
  return [
    text.totals(report),
    ...(report.isSample ? [text.sample] : []),
    ...bounded(text.pairs, report.pairs, (pair) => text.pair(pair.place, pair.other, percent(pair.share))),
    ...bounded(text.nearMisses, report.nearMisses, (miss) => text.lift(miss)),
  ];
}

const english = {
  totals: (report: IndexReport) =>
    `Search engines: ${String(report.offered)} of ${String(report.counties)} county pages are offered. Of the others ${String(report.few)} have fewer than ${String(report.needed)} kinds of own facts, ${String(report.alike)} are too much like another page. With another county's name ${String(report.copies)} pages would say the same. ${String(report.offeredHubs)} of ${String(report.hubs)} provinces and prefectures are offered.`,
  sample: 'This is a sample: with "sample: true" no page at all is offered.',
  pairs: 'Pages most like each other, by the text that is not on most pages:',
  pair: (place: string, other: string, share: string) => `${place} and ${other}: ${share}`,
  nearMisses: 'Pages that just miss, and what would lift them:',
  lift: ({ place, has, lacks, other }: NearMiss) =>
    other === undefined
      ? `${place} has ${named(has, 'en')}. One more of: ${named(lacks, 'en')}.`
      : `${place} has ${named(has, 'en')}, but reads like ${other}: write what is so only here.`,
  more: (count: number) => `and ${String(count)} more: npm run check -- --index`,
};

const chinese: typeof english = {
  totals: (report) =>
    `搜索引擎：${String(report.counties)}个县区页面，提供${String(report.offered)}个。没有提供的，${String(report.few)}个自己的内容不到${String(report.needed)}种，${String(report.alike)}个和别的页面太像。换成别的县区的名字，${String(report.copies)}个页面说的完全一样。省市页面${String(report.hubs)}个，提供${String(report.offeredHubs)}个。`,
  sample: '这是示例：写着sample: true，一个页面也不提供。',
  pairs: '最像的页面，不算多数页面都有的文字：',
  pair: (place, other, share) => `${place}和${other}：${share}相同`,
  nearMisses: '只差一点的页面，补上什么就可以提供：',
  lift: ({ place, has, lacks, other }) =>
    other === undefined
      ? `${place}已有${named(has, 'zh')}，再补一种：${named(lacks, 'zh')}。`
      : `${place}已有${named(has, 'zh')}，但和${other}太像：写上只有这里才有的内容。`,
  more: (count) => `还有${String(count)}个：npm run check -- --index`,
};

function named(all: readonly OwnFactKind[], language: Language): string {
  if (all.length === 0) return language === 'zh' ? '零种' : 'none';
  return all.map((kind) => kinds[kind][language]).join(language === 'zh' ? '、' : ', ');
}

function percent(share: number): string {
  return `${String(Math.floor(share * 100))}%`;
}
