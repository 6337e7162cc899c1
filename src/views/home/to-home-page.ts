import { isIndexable } from '../../domain/site/index-policy.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { withBase } from '../../domain/site/urls.ts';
import { homeText } from '../../strings/site/home.ts';
import { phoneText } from '../../strings/site/frame.ts';
import { toFrame } from '../to-frame.ts';
import { letterLinks } from '../letters/letters.ts';
import { measuredSummary } from '../parts/measured-summary.ts';
import { visitedDivisions } from '../parts/nearest-served.ts';
import { networkAnswer, networkApart } from '../parts/network-answer.ts';
import { toPhoneCard } from '../parts/phone-card.ts';
import { toLegend, toRegions, toTiles } from './province-tiles.ts';
import { timeCounts } from '../parts/unit-times.ts';
import type { HomePage } from './home-page.ts';

/** The first page: search, how to reach a person, where somebody comes, what is done. */
export function toHomePage(site: Site): HomePage {
  return {
    frame: toFrame(site, {
      title: homeText.title(site.settings.trade),
      description: site.settings.summary,
      path: '/',
      index: isIndexable({ kind: 'home' }),
      crumbs: [],
      nodes: [{ '@type': 'WebSite', name: site.settings.title, url: site.settings.url }],
    }),
    heading: homeText.heading,
    phone: toPhoneCard(site, phoneText.homeHeading),
    answer: networkAnswer(site),
    lead: networkApart(site) + homeText.noCountyData,
    tiles: toTiles(site),
    legend: toLegend(),
    regions: toRegions(site),
    promises: timeCounts(site, [...site.coverage.keys()]),
    measured: measuredSummary(site, visitedDivisions(site)),
    letters: letterLinks(site),
    services: site.services.map(({ id, title, from, summary }) => ({
      link: { href: withBase(site.base, `/services/${id}/`), text: title },
      from,
      summary,
    })),
    guides: site.guides.map(({ id, title, summary }) => ({
      link: { href: withBase(site.base, `/guides/${id}/`), text: title },
      summary,
    })),
  };
}
