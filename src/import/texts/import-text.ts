import type { Bilingual } from '../../strings/language.ts';
import type { MessageAndHint } from '../../strings/problems/texts-for.ts';
import type { ListDifference } from '../compare-list.ts';
import type { PageDifference } from '../compare-pages.ts';

/** What `npm run import` says of a file as a whole. */
export const importText = {
  repeated: (first: string) => ({
    zh: `与${first}是同一个地方。`,
    en: `The same place is first at ${first}.`,
  }),
  titles: {
    problems: { zh: '问题', en: 'Problems' },
    notices: { zh: '读法与写法不同', en: 'Read differently from how it is written' },
    repeats: { zh: '重复', en: 'Repeats' },
    headings: { zh: '标题：下面各地的上级', en: 'Headings: parents of the places below them' },
    columns: {
      zh: '只看有没有说不上门，其余没有读的列',
      en: 'Columns read only for remarks that a place is not served',
    },
    unread: {
      zh: '没有读：标题、其他列、其他工作表',
      en: 'Not read: titles, other columns, other sheets',
    },
    skipped: { zh: '跳过：没有地名', en: 'Skipped: no place' },
  },
  /** What was found, in numbers. */
  summary: ({ places, repeats, skipped, problems }: Readonly<Record<CountKey, number>>) => ({
    zh: `${places}个地方，${repeats}处重复，跳过${skipped}处，${problems}个问题。`,
    en: `${counted(places, 'place')}, ${counted(repeats, 'repeat')}, ${skipped} skipped, ${counted(problems, 'problem')}.`,
  }),
  nothing: { zh: '没有找到地名。', en: 'No place was found.' },
  /** Heading of the comparison; the file is undefined where no list is like it. */
  against: (file: string | undefined) =>
    file === undefined
      ? { zh: '与所有清单相比：', en: 'Compared with all region lists:' }
      : { zh: `与${file}相比：`, en: `Compared with ${file}:` },
  difference: {
    added: (count: number) => ({ zh: `新增：${count}`, en: `New: ${count}` }),
    unchanged: (count: number) => ({ zh: `不变：${count}`, en: `Unchanged: ${count}` }),
    changed: (count: number) => ({
      zh: `有变化（清单里的写法保留）：${count}`,
      en: `Changed (the list keeps its spelling): ${count}`,
    }),
    questioned: (count: number) => ({
      zh: `文件里有疑问，见上面的问题（先不要删）：${count}`,
      en: `In question, see the problems above (keep them for now): ${count}`,
    }),
    removed: (count: number) => ({
      zh: `文件里不再有（请手工删除）：${count}`,
      en: `No longer in the file (delete them by hand): ${count}`,
    }),
    excepted: (count: number) => ({
      zh: `清单写明除外，没有加入：${count}`,
      en: `Left out, because the list excepts them: ${count}`,
    }),
  } satisfies Readonly<Record<keyof ListDifference, CountText>>,
  pages: {
    appear: (count: number) => ({
      zh: `会新增的县区页：${count}`,
      en: `County pages that would be added: ${count}`,
    }),
    go: (count: number) => ({
      zh: `删掉不再有的地方后，会撤下的县区页：${count}`,
      en: `County pages that would be removed with what is no longer in the file: ${count}`,
    }),
  } satisfies Readonly<Record<keyof PageDifference, CountText>>,
  dryRun: {
    zh: '什么都没写。要写入，请加上--write NAME和--status、--services、--source、--verified。',
    en: 'Nothing was written. To write, add --write NAME with --status, --services, --source and --verified.',
  },
  written: (file: string, added: number) => ({
    zh: `已写入${file}：新增${added}个地方。`,
    en: `Wrote ${file}: ${counted(added, 'new place')}.`,
  }),
  nothingToAdd: (file: string) => ({
    zh: `${file}已经有这些地方，什么都没写。`,
    en: `${file} already has all of these places; nothing was written.`,
  }),
  leftOut: (count: number) => ({
    zh: `没写进去的不明地名：${count}个。`,
    en: `${counted(count, 'unclear place')} left out.`,
  }),
  overlaps: {
    zh: '写入后的清单与别的清单有冲突，见上面的报告。',
    en: 'The written list conflicts with others; see the report above.',
  },
  /** Rows of points or records, and how many have a problem. */
  rows: (all: number, broken: number) => ({
    zh: `${all}行，其中${broken}行有问题。`,
    en: `${counted(all, 'row')}, ${broken} of them with a problem.`,
  }),
  notInFile: (count: number) => ({ zh: `文件里没有的：${count}`, en: `Not in the file: ${count}` }),
  writtenRows: (file: string, added: number) => ({
    zh: `已写入${file}：新增${added}行。`,
    en: `Wrote ${file}: ${counted(added, 'new row')}.`,
  }),
  dryRunRows: (kind: string) => ({
    zh: `什么都没写。要写入，请加上--write ${kind}。`,
    en: `Nothing was written. To write, add --write ${kind}.`,
  }),
} as const;

/** What `npm run import` says of a place that it found. */
export const foundPlaceText = {
  heading: {
    zh: ['读作后面各地的上级。'],
    en: ['Read as the parent of the places that follow.'],
  },
  skipped: { zh: ['没有地名，跳过。'], en: ['Names no place; skipped.'] },
  /** Where it is written where no places are expected. */
  aside: (raw) => ({
    zh: [
      `“${raw}”没有算进去：它写在不读地名的位置。`,
      '给这一列加上表头，如“地区”，或“省”“市”“区县”；工作表隐藏着就先取消隐藏；如果只是标题，不用管。',
    ],
    en: [
      `"${raw}" is left out: it is where no places are expected.`,
      'Give its column a header such as 地区, or 省, 市 and 区县; unhide its sheet; if it is just a title, ignore this.',
    ],
  }),
  /** Where words of the file say that it is not served. */
  denied: (raw, words) => ({
    zh: [`“${raw}”没有算进去：文件说它“${words}”。`, '确实不上门，就写进状态为not-served的清单。'],
    en: [
      `"${raw}" is left out: the file says "${words}" about it.`,
      'If it is not served, write it into a list with the status not-served.',
    ],
  }),
  /** Where the file takes a part out of it. */
  less: (raw, out) => ({
    zh: [`“${raw}”没有算进去：文件里除去了其中的“${out}”。`, '请手工写进清单，不上门的写在except:下面。'],
    en: [
      `"${raw}" is left out: the file excludes "${out}" from it.`,
      'Write it into the list by hand, and under except: what is not served.',
    ],
  }),
  contradicted: (raw) => ({
    zh: [`“${raw}”没有算进去：文件里另一处说不上门。`, '问清楚哪一处对。'],
    en: [
      `"${raw}" is left out: elsewhere the file says that it is not served.`,
      'Ask the branch office which is right.',
    ],
  }),
  /** Where words beside it leave open whether all of it is served. */
  doubted: (raw, words) => ({
    zh: [
      `“${raw}”没有算进去：它旁边或标题里写着“${words}”，看不出是不是全境都上门。`,
      '问清楚再手工写进清单：不上门的，写进状态为not-served的清单；只去一部分的，写出去的乡镇。',
    ],
    en: [
      `"${raw}" is left out: "${words}" is written beside or above it, so it is not clear whether all of it is served.`,
      'Ask, then write it by hand: into a list with the status not-served, or the townships that are served.',
    ],
  }),
} satisfies Readonly<Record<string, Said | ((raw: string, words: string) => Said)>>;

type Said = Bilingual<MessageAndHint>;

type CountText = (count: number) => Bilingual;

type CountKey = 'places' | 'repeats' | 'skipped' | 'problems';

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
