/** ISO dates of a page that are known, and shown on it. */
export interface PageDates {
  readonly published?: string;
  readonly updated: string;
}

/** The days of a page as Baidu reads them; the hour is not known, so the day begins. */
export function pageTimes(canonical: string, title: string, { published, updated }: PageDates): object {
  return {
    '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld',
    '@id': canonical,
    title,
    ...(published !== undefined && { pubDate: startOf(published) }),
    upDate: startOf(updated),
  };
}

function startOf(day: string): string {
  return `${day}T00:00:00`;
}
