/** What `npm run verify` finds; each text says what is wrong with the page or file before it. */
export const findingText = {
  pageMissing: (name: string) => `${name} is served, but this page was not built.`,
  pageForbidden: (name: string) => `${name} is not served, but it has a page.`,
  pageUnexpected: 'No view asks for this page.',
  pageAbsent: 'This page was not built.',
  pageOfAnother: (name: string, heading: string) =>
    `The page is for ${name}, but its heading is "${heading}".`,
  partUnsaid: (township: string) =>
    `The county is served in part, but title and text do not both name ${township}.`,
  linkBroken: (href: string) => `The link "${href}" leads to no page or file of the site.`,
  fragmentBroken: (href: string) => `The link "${href}" leads to a page that has no such place.`,
  linkUnbased: (href: string) => `The link "${href}" lies outside the base of the site.`,
  unreachable: 'No path of links leads here from the home page.',
  tooDeep: (clicks: number) => `It takes ${clicks} clicks from the home page; four are the most.`,
  canonicalWrong: (canonical: string, expected: string) =>
    `The canonical address is "${canonical}", but it should be "${expected}".`,
  missing: (what: string) => `The page has no ${what}.`,
  repeated: (what: string, other: string) => `The ${what} is the same as that of ${other}.`,
  headings: (count: number) => `The page has ${count} headings of level one; it needs exactly one.`,
  phoneUnseen: (href: string) => `The page offers to call "${href}", but does not show that number.`,
  dataUnreadable: (reason: string) => `The structured data is no JSON: ${reason}`,
  dataUnseen: (key: string, value: string) =>
    `The structured data says ${key} "${value}", but the page does not show it.`,
  indexOfAnother: 'The place index is missing, or is not that of the coverage.',
  sitemapUnnamed: 'The file is missing, or does not name the sitemap.',
  sitemapMissing: 'The page is offered to search engines, but is not in the sitemap.',
  sitemapExtra: 'The page is in the sitemap, but is not offered to search engines.',
  sitemapTwice: 'The page is in the sitemap twice.',
  indexDiffers: (index: boolean) =>
    index
      ? 'The page says noindex, but it should be offered to search engines.'
      : 'The page should say noindex.',
  redirectTarget: (to: string) => `The redirect leads to "${to}", which is no page of the site.`,
  redirectUnbased: (to: string) => `The redirect to "${to}" lies outside the base of the site.`,
  redirectShadowed: 'A redirect starts here, but this is also a page of the site.',
  html: (line: number, column: number, rule: string, message: string) =>
    `${line}:${column} ${message} (${rule})`,
} as const;

/** The lines around the findings. */
export const verifyText = {
  counts: (counts: {
    readonly pages: number;
    readonly units: number;
    readonly inPart: number;
    readonly links: number;
    readonly validated: number;
  }) =>
    `${counts.pages} pages, ${counts.units} of them for served units (${counts.inPart} in part); ` +
    `${counts.links} links, ${counts.validated} pages validated as HTML.`,
  findings: (count: number) => (count === 1 ? '1 finding.' : `${count} findings.`),
  fine: 'The built site agrees with the coverage.',
  notBuilt: (folder: string) => `There is no built site in ${folder}.\n  Run npm run build first.`,
} as const;
