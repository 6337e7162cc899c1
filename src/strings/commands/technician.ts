/** What `npm run technician` takes, for `--help`. */
export const technicianUsage = {
  about:
    'Prints the row of content/technicians.csv for a technician who agreed to it in writing; stores nothing.',
  lines: [
    [
      '--badge NUMBER',
      'The number on the badge. The surname is asked for, so that no command history keeps it.',
    ],
    ['--valid-until DATE', 'The last day on which the badge is valid: 2027-12-31.'],
    [
      '--regions PLACES',
      'Where the technician works, joined by ;, as in a region list: 漳州市全境;厦门市集美区.',
    ],
    ['--consented DATE', 'The day of the written consent.'],
    ['--partner ID', "Id of partners.yaml; left out for the operator's own technicians."],
  ],
} as const;

/** What `npm run technician` says. */
export const technicianText = {
  missing: (options: readonly string[]) => ({
    zh: `还要写${options.join('、')}。`,
    en: `These options are missing: ${options.join(', ')}.`,
  }),
  notDay: (option: string, text: string) => ({
    zh: `${option}的“${text}”不是日期。\n  写成2026-10-30这样。`,
    en: `"${text}" is not a day for ${option}.\n  Write one such as 2026-10-30.`,
  }),
  noPartner: (id: string, known: readonly string[]) => ({
    zh: `没有编号为“${id}”的合作方。${known.length > 0 ? `\n  现有：${known.join('、')}。` : ''}`,
    en: `There is no partner with the id "${id}".${known.length > 0 ? `\n  Known: ${known.join(', ')}.` : ''}`,
  }),
  noName: { zh: '工牌号和姓都要有。', en: 'Both the badge number and the surname are needed.' },
  surname: { zh: '姓（只算摘要，不保存）：', en: 'Surname (it is hashed, not stored): ' },
  hashing: { zh: '正在计算，大约一秒。', en: 'Hashing, about a second.' },
  salt: (salt: string) => ({
    zh: `网站还没有盐。把这一行写进content/site.yaml，以后不再改：\n  technicianSalt: ${salt}`,
    en: `The site has no salt yet. Write this into content/site.yaml, and never change it:\n  technicianSalt: ${salt}`,
  }),
  row: { zh: '写进content/technicians.csv的一行：', en: 'The row for content/technicians.csv:' },
} as const;
