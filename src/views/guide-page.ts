import type { Site } from '../domain/site/site-data.ts';
import { absoluteUrl, withBase } from '../domain/site/urls.ts';
import { pageText } from '../strings/site/frame.ts';
import { pageCrumbs } from './links.ts';
import { toFrame } from './frame.ts';
import { guideOf } from './referenced.ts';
import { operatorId } from './json-ld/structured-data.ts';
import type { Frame, Link } from './frame.ts';

/** A guide page; its text is rendered from the collection. */
export interface GuidePage {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  /** `林示例，2026年9月18日`. */
  readonly byline: string;
  readonly source: string;
  readonly others: readonly Link[];
}

/** The page of a guide. */
export function toGuidePage(site: Site, id: string): GuidePage {
  const { title, summary, author, date, source } = guideOf(site, id);
  const path = `/guides/${id}/`;
  return {
    frame: toFrame(site, {
      title,
      description: summary,
      path,
      subject: { kind: 'guide' },
      dates: { published: date, updated: date },
      crumbs: pageCrumbs(site, path, title),
      nodes: [
        {
          '@type': 'Article',
          '@id': `${absoluteUrl(site.settings.url, path)}#article`,
          headline: title,
          description: summary,
          author: { '@type': 'Person', name: author },
          datePublished: date,
          dateModified: date,
          image: absoluteUrl(site.settings.url, '/social.png'),
          publisher: { '@id': operatorId(site) },
        },
      ],
    }),
    title,
    summary,
    byline: pageText.guide.byline(author, date),
    source,
    others: site.guides
      .filter((guide) => guide.id !== id)
      .map((guide) => ({ href: withBase(site.base, `/guides/${guide.id}/`), text: guide.title })),
  };
}
