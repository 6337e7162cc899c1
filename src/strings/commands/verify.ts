/** What `npm run verify` finds; each text says what is wrong with the page or file before it. */
export const findingText = {
  pageMissing: (name: string) => ({
    zh: `${name}有服务，却没有构建这个网页。`,
    en: `${name} is served, but this page was not built.`,
  }),
  pageForbidden: (name: string) => ({
    zh: `${name}没有服务，却有网页。`,
    en: `${name} is not served, but it has a page.`,
  }),
  pageUnexpected: { zh: '没有内容对应这个网页。', en: 'No view produces this page.' },
  pageAbsent: { zh: '没有构建这个网页。', en: 'This page was not built.' },
  pageOfAnother: (name: string, heading: string) => ({
    zh: `网页是${name}的，标题却是“${heading}”。`,
    en: `The page is for ${name}, but its heading is "${heading}".`,
  }),
  partUnsaid: (township: string) => ({
    zh: `这个县区只到部分乡镇，标题和正文却没有都写${township}。`,
    en: `The county is served in part, but title and text do not both name ${township}.`,
  }),
  linkBroken: (href: string) => ({
    zh: `链接“${href}”指向的网页或文件不存在。`,
    en: `The link "${href}" leads to no page or file of the site.`,
  }),
  fragmentBroken: (href: string) => ({
    zh: `链接“${href}”指向的网页里没有这个位置。`,
    en: `The link "${href}" leads to a page without that fragment.`,
  }),
  linkUnbased: (href: string) => ({
    zh: `链接“${href}”不在网站的base之内。`,
    en: `The link "${href}" is outside the base of the site.`,
  }),
  unreachable: { zh: '从首页点不到这里。', en: 'No path of links leads here from the home page.' },
  tooDeep: (clicks: number) => ({
    zh: `从首页要点${clicks}次，最多只能4次。`,
    en: `It takes ${clicks} clicks from the home page; the limit is four.`,
  }),
  canonicalWrong: (canonical: string, expected: string) => ({
    zh: `规范网址是“${canonical}”，应当是“${expected}”。`,
    en: `The canonical address is "${canonical}", but it should be "${expected}".`,
  }),
  missing: (what: PagePart) => ({ zh: `网页没有${partNames[what]}。`, en: `The page has no ${what}.` }),
  repeated: (what: PagePart, other: string) => ({
    zh: `${partNames[what]}和${other}的一样。`,
    en: `The ${what} is the same as that of ${other}.`,
  }),
  headings: (count: number) => ({
    zh: `网页有${count}个一级标题，应当正好1个。`,
    en: `The page has ${count} headings of level one; it needs exactly one.`,
  }),
  phoneUnseen: (href: string) => ({
    zh: `网页可以拨打“${href}”，却没有写出这个号码。`,
    en: `The page offers to call "${href}", but does not show that number.`,
  }),
  dataUnreadable: (reason: string) => ({
    zh: `结构化数据不是JSON：${reason}`,
    en: `The structured data is not valid JSON: ${reason}`,
  }),
  dataUnseen: (key: string, value: string) => ({
    zh: `结构化数据里的${key}“${value}”，网页上没有写。`,
    en: `The structured data says ${key} "${value}", but the page does not show it.`,
  }),
  dataForbidden: (word: string) => ({
    zh: `结构化数据里有${word}；没有人测量过它要说的事，网页一律不写。`,
    en: `The structured data holds ${word}; nobody measures what it would claim, so no page has it.`,
  }),
  headUnseen: (what: string, value: string) => ({
    zh: `${what}里的“${value}”，网页上没有写。`,
    en: `The ${what} says "${value}", but the page does not show it.`,
  }),
  headDiffers: (what: string, value: string) => ({
    zh: `${what}写的是“${value}”，和网页的标题、描述、网址不一致。`,
    en: `${what} says "${value}", which is not what the page's head says.`,
  }),
  indexOfAnother: {
    zh: '地名表不存在，或者和服务范围不一致。',
    en: 'The place index is missing, or does not match the coverage.',
  },
  sitemapUnnamed: {
    zh: '文件不存在，或者没有写站点地图的网址。',
    en: 'The file is missing, or does not name the sitemap.',
  },
  sitemapMissing: {
    zh: '这个网页可以收录，站点地图里却没有。',
    en: 'The page is offered to search engines, but is not in the sitemap.',
  },
  sitemapExtra: {
    zh: '这个网页不可以收录，站点地图里却有。',
    en: 'The page is in the sitemap, but is not offered to search engines.',
  },
  sitemapTwice: { zh: '站点地图里写了两次。', en: 'The page is in the sitemap twice.' },
  indexDiffers: (index: boolean) =>
    index
      ? {
          zh: '网页写了noindex，但它可以收录。',
          en: 'The page says noindex, but it should be offered to search engines.',
        }
      : { zh: '网页应当写noindex。', en: 'The page should say noindex.' },
  redirectTarget: (to: string) => ({
    zh: `这里转到“${to}”，那里没有网页。`,
    en: `The redirect leads to "${to}", which is not a page of the site.`,
  }),
  redirectUnbased: (to: string) => ({
    zh: `转到“${to}”的网址不在网站的base之内。`,
    en: `The redirect to "${to}" is outside the base of the site.`,
  }),
  redirectShadowed: {
    zh: '这个网址要转走，可它本身也是网页。',
    en: 'A redirect starts here, but this is also a page of the site.',
  },
  html: (line: number, column: number, rule: string, message: string) => {
    const text = `${line}:${column} ${message} (${rule})`;
    return { zh: text, en: text };
  },
} as const;

type PagePart = keyof typeof partNames;

const partNames = {
  title: '标题',
  description: '摘要',
  'structured data': '结构化数据',
} as const;

/** The lines after the findings. */
export const verifyText = {
  counts: ({ pages, units, inPart, links, validated }: Readonly<Record<CountKey, number>>) => ({
    zh: `${pages}个网页，其中${units}个是有服务的县区（${inPart}个只到部分乡镇）；${links}个链接，${validated}个网页按HTML规范检查过。`,
    en: `${pages} pages, ${units} of them for served units (${inPart} in part); ${links} links, ${validated} pages validated as HTML.`,
  }),
  findings: (count: number) => ({
    zh: `${count}个问题。`,
    en: count === 1 ? '1 finding.' : `${count} findings.`,
  }),
  fine: { zh: '网站和服务范围一致。', en: 'The built site agrees with the coverage.' },
} as const;

type CountKey = 'pages' | 'units' | 'inPart' | 'links' | 'validated';
