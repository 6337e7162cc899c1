import type { Site } from '../../domain/site/site-data.ts';
import { withBase } from '../../domain/site/urls.ts';
import { homeText } from '../../strings/site/home.ts';
import { phoneText } from '../../strings/site/frame.ts';
import { toFrame } from '../frame.ts';
import { operatorId } from '../json-ld/structured-data.ts';
import { letterLinks } from '../letters/letters.ts';
import { measuredSummary } from '../units/measured-summary.ts';
import { networkAnswer, networkApart } from '../units/network-answer.ts';
import { toPhoneCard } from '../contact/phone-card.ts';
import { toLegend, toRegions, toTiles } from './province-tiles.ts';
import { timeCounts } from '../units/unit-times.ts';
import type { Frame, Link } from '../frame.ts';
import type { PhoneCard } from '../contact/phone-card.ts';
import type { LetterLink } from '../letters/letters.ts';
import type { TimeCount } from '../units/unit-times.ts';
import { visitedUnits } from '../units/listed-unit.ts';
import { serviceLink } from '../links.ts';

export interface ProvinceTile {
  /** One character: 闽. */
  readonly short: string;
  readonly name: string;
  readonly href?: string;
  /** Column and row in the 8 x 8 grid, from 0. */
  readonly column: number;
  readonly row: number;
  /** Shade 0 to 4; undefined where no county data is kept. */
  readonly shade?: 0 | 1 | 2 | 3 | 4;
  /** `20%`, `0`, `暂无`. */
  readonly label: string;
  readonly title: string;
}

/** Units with visits to the whole of them; those in part are counted separately. */
export interface ProvinceRow {
  readonly link: Link;
  readonly served: number;
  readonly inPart: number;
  readonly total: number;
  /** `20%`; `—` where none is served. */
  readonly share: string;
}

export interface HomePage {
  readonly frame: Frame;
  readonly heading: readonly string[];
  readonly phone: PhoneCard;
  readonly answer: readonly string[];
  readonly lead: string;
  readonly tiles: readonly ProvinceTile[];
  readonly legend: readonly { readonly shade: 0 | 1 | 2 | 3 | 4; readonly text: string }[];
  readonly regions: readonly { readonly name: string; readonly provinces: readonly ProvinceRow[] }[];
  /** How many units are promised which time, the shortest first. */
  readonly promises: readonly TimeCount[];
  /** What was measured, in sentences; empty where there are no figures. */
  readonly measured: readonly string[];
  readonly letters: readonly LetterLink[];
  readonly services: readonly { readonly link: Link; readonly from: string; readonly summary: string }[];
  readonly guides: readonly { readonly link: Link; readonly summary: string }[];
}

/** The home page: search, phone, where the network visits, services and guides. */
export function toHomePage(site: Site): HomePage {
  return {
    frame: toFrame(site, {
      title: [homeText.title(site.settings.trade), homeText.shortTitle(site.settings.trade)],
      description: site.settings.summary,
      path: '/',
      subject: { kind: 'home' },
      crumbs: [],
      nodes: [
        {
          '@type': 'WebSite',
          '@id': `${site.settings.url}#website`,
          name: site.settings.title,
          url: site.settings.url,
          inLanguage: 'zh-CN',
          publisher: { '@id': operatorId(site) },
        },
      ],
    }),
    heading: homeText.heading,
    phone: toPhoneCard(site, phoneText.homeHeading),
    answer: networkAnswer(site),
    lead: networkApart(site) + homeText.noCountyData,
    tiles: toTiles(site),
    legend: toLegend(),
    regions: toRegions(site),
    promises: timeCounts(visitedUnits(site)),
    measured: measuredSummary(site, visitedUnits(site)),
    letters: letterLinks(site),
    services: site.services.map(({ id, title, from, summary }) => ({
      link: serviceLink(site, id, title),
      from,
      summary,
    })),
    guides: site.guides.map(({ id, title, summary }) => ({
      link: { href: withBase(site.base, `/guides/${id}/`), text: title },
      summary,
    })),
  };
}
