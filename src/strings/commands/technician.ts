import type { Language } from '../language.ts';

/** What `npm run technician` takes, for `--help`. */
export const technicianUsage = {
  about:
    'Prints the row of content/technicians.csv for a technician who agreed to it in writing; stores nothing.',
  lines: [
    [
      '--badge NUMBER',
      'The number on the badge. The surname is asked for, so that no history of commands keeps it.',
    ],
    ['--valid-until DATE', 'The last day on which the badge holds: 2027-12-31.'],
    [
      '--regions PLACES',
      'Where the technician works, joined by ;, as in a region list: 漳州市全境;厦门市集美区.',
    ],
    ['--consented DATE', 'The day of the written consent.'],
    ['--partner ID', "Id of partners.yaml; left out for the operator's own technicians."],
    ['--lang zh|en', 'Language of the answers.'],
  ],
} as const;

/** What `npm run technician` says. */
export const technicianText = {
  en: {
    missing: (options: readonly string[]) => `Say ${options.join(', ')}.`,
    notDay: (option: string, text: string) =>
      `"${text}" of ${option} is no day.\n  Write one such as 2026-10-30.`,
    noPartner: (id: string, known: readonly string[]) =>
      `There is no partner with the id "${id}".${known.length > 0 ? `\n  Known: ${known.join(', ')}.` : ''}`,
    noName: 'Both the badge number and the surname are needed.',
    surname: 'Surname (it is hashed, not stored): ',
    hashing: 'Hashing, about a second.',
    salt: (salt: string) =>
      `The site has no salt yet. Write this into content/site.yaml, and keep it for good:\n  technicianSalt: ${salt}`,
    row: 'The row for content/technicians.csv:',
  },
  zh: {
    missing: (options: readonly string[]) => `还要写${options.join('、')}。`,
    notDay: (option: string, text: string) => `${option}的“${text}”不是日期。\n  写成2026-10-30这样。`,
    noPartner: (id: string, known: readonly string[]) =>
      `没有编号为“${id}”的合作方。${known.length > 0 ? `\n  现有：${known.join('、')}。` : ''}`,
    noName: '工牌号和姓都要有。',
    surname: '姓（只算摘要，不保存）：',
    hashing: '正在计算，大约一秒。',
    salt: (salt: string) =>
      `网站还没有盐。把这一行写进content/site.yaml，以后不再改：\n  technicianSalt: ${salt}`,
    row: '写进content/technicians.csv的一行：',
  },
} as const satisfies Readonly<Record<Language, unknown>>;
