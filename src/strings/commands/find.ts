import type { Status } from '../../domain/coverage/status.ts';
import type { Language } from '../language.ts';
import { foundText, resultStatusText, searchText } from '../site/search.ts';

/** What `npm run find` says of places. */
export interface FindText {
  /** The first line, where places were found. */
  found: (count: { exact: number; near: number; namesake?: string | undefined }) => string;
  /** The first line, where none was. */
  noPlace: (query: string, hotline: string) => string;
  formerly: (name: string) => string;
  /** Behind a unit of a development zone that was named. */
  zone: (name: string) => string;
  /** Who comes to a unit. */
  status: (status: Status, extent: 'whole' | 'part' | null) => string;
  /** Behind a township that a county served in part leaves out. */
  leftOut: string;
  /** In the place of a status, behind what has units below it. */
  hub: string;
}

const englishStatus: Readonly<Record<Status, string>> = {
  own: 'own team',
  partner: 'partner',
  remote: 'remote only',
  'not-served': 'not served',
  unknown: 'unknown',
};

export const findText: Readonly<Record<Language, FindText>> = {
  zh: {
    found: foundText,
    noPlace: (query, hotline) => `没有叫“${query}”的地方。换个写法，或打${hotline}。`,
    formerly: (name) => `（原${name}）`,
    zone: (name) => `（${name}）`,
    status: resultStatusText,
    leftOut: '不在服务的乡镇之内',
    hub: searchText.hub,
  },
  en: {
    found: ({ exact, near, namesake }) => {
      if (exact === 0) return `Nothing is called so; ${near} like it.`;
      const places = exact === 1 ? '1 place' : `${exact} places`;
      const named = namesake !== undefined && exact > 1 ? `${places} called ${namesake}` : `${places} found`;
      return near > 0 ? `${named}, ${near} more like it.` : `${named}.`;
    },
    noPlace: (query, hotline) => `No place is called "${query}". Write it another way, or call ${hotline}.`,
    formerly: (name) => ` (formerly ${name})`,
    zone: (name) => ` (in ${name})`,
    status: (status, extent) =>
      extent === 'part' ? `${englishStatus[status]}, in part` : englishStatus[status],
    leftOut: 'not among the townships that are served',
    hub: 'see its counties',
  },
};

/** What `npm run find` says about itself. */
export const findUsage = {
  about:
    'Finds places as the search box of the site does. Without QUERY: a query per input line, a JSON object per output line.',
  lines: [
    ['--json', 'Prints one JSON object: query, total and at most ten results, best first.'],
    ['--lang zh|en', 'Language of the texts; Chinese where LANG is, else English.'],
  ],
} as const;
