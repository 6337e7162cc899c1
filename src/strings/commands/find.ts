import type { Status } from '../../domain/coverage/status.ts';
import type { Bilingual } from '../language.ts';
import { foundText, resultStatusText, searchText } from '../site/search.ts';

/** What `npm run find` says of places. */
export const findText = {
  /** The first line, where places were found. */
  found: (count: { exact: number; near: number; namesake?: string | undefined }): Bilingual => ({
    zh: foundText(count),
    en: foundInEnglish(count),
  }),
  /** The first line, where none was. */
  noPlace: (query: string, hotline: string) => ({
    zh: `没有叫“${query}”的地方。换个写法，或打${hotline}。`,
    en: `No place matches "${query}". Try another spelling, or call ${hotline}.`,
  }),
  formerly: (name: string) => ({ zh: `（原${name}）`, en: ` (formerly ${name})` }),
  /** After a unit of a development zone that was named. */
  zone: (name: string) => ({ zh: `（${name}）`, en: ` (in ${name})` }),
  /** Who comes to a unit. */
  status: (status: Status, extent: 'whole' | 'part' | null) => ({
    zh: resultStatusText(status, extent),
    en: extent === 'part' ? `${englishStatus[status]}, in part` : englishStatus[status],
  }),
  /** After a township that is not served, of a county served in part. */
  leftOut: { zh: '不在服务的乡镇之内', en: 'not among the served townships' },
  /** Instead of a status, after what has units below it. */
  hub: { zh: searchText.hub, en: 'see its counties' },
} as const;

const englishStatus: Readonly<Record<Status, string>> = {
  own: 'own team',
  partner: 'partner',
  remote: 'remote only',
  'not-served': 'not served',
  unknown: 'unknown',
};

function foundInEnglish({ exact, near, namesake }: Parameters<typeof findText.found>[0]): string {
  if (exact === 0) return `No exact match; ${near} similar ${near === 1 ? 'name' : 'names'}.`;
  const places = exact === 1 ? '1 place' : `${exact} places`;
  const found = namesake !== undefined && exact > 1 ? `${places} named ${namesake}` : `${places} found`;
  return near > 0 ? `${found}, ${near} more with a similar name.` : `${found}.`;
}

/** What `npm run find` says about itself. */
export const findUsage = {
  about:
    'Finds places as the search box of the site does. Without QUERY: a query per input line, a JSON object per output line.',
  lines: [['--json', 'Prints one JSON object: query, total and at most ten results, best first.']],
} as const;
