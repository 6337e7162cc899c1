import { isUnit } from '../domain/places/gazetteer.ts';
import type { Division } from '../domain/places/gazetteer.ts';
import type { Site } from '../domain/site/site-data.ts';
import { hasPage } from '../domain/site/urls.ts';
import { unitsByLetter } from './letters/letters.ts';

type SiteParts = Pick<Site, 'gazetteer' | 'coverage'>;

/** A page at `/<province>/`. */
export interface ProvinceRoute {
  params: { province: string };
  props: { adcode: string };
}

/** The page at `/<province>/<place>/`: a hub, or the page of a unit without a prefecture above it. */
export interface SecondLevelRoute {
  params: { province: string; place: string };
  props: { kind: 'county' | 'prefecture'; adcode: string };
}

/** The page of a served county at `/<province>/<prefecture>/<county>/`. */
export interface ThirdLevelRoute {
  params: { province: string; place: string; county: string };
  props: { adcode: string };
}

/** A page at `/services/<id>/` or `/guides/<id>/`. */
export interface IdRoute {
  params: { id: string };
  props: { id: string };
}

/** A list of units at `/a-z/<letter>/`. */
export interface LetterRoute {
  params: { letter: string };
}

/**
 * The pages of the provinces: each one with county data.
 * @example provinceRoutes(site)[0] // { params: { province: 'beijing' }, props: { adcode: '110000' } }
 */
export function provinceRoutes(site: SiteParts): ProvinceRoute[] {
  return provincesWithCounties(site).map((province) => ({
    params: { province: province.slug },
    props: { adcode: province.adcode },
  }));
}

/**
 * The pages at `/<province>/<place>/`: prefecture hubs, and served leaf prefectures, direct counties and
 * districts of municipalities.
 */
export function secondLevelRoutes(site: SiteParts): SecondLevelRoute[] {
  return provincesWithCounties(site).flatMap((province) =>
    childrenOf(site, province)
      .filter((place) => hasPage(site.gazetteer, site.coverage, place))
      .map((place) => ({
        params: { province: province.slug, place: place.slug },
        props: {
          kind: isUnit(site.gazetteer, place) ? ('county' as const) : ('prefecture' as const),
          adcode: place.adcode,
        },
      })),
  );
}

/** The pages at `/<province>/<prefecture>/<county>/`: served counties of a prefecture. */
export function thirdLevelRoutes(site: SiteParts): ThirdLevelRoute[] {
  return provincesWithCounties(site).flatMap((province) =>
    childrenOf(site, province).flatMap((place) =>
      childrenOf(site, place)
        .filter((county) => hasPage(site.gazetteer, site.coverage, county))
        .map((county) => ({
          params: { province: province.slug, place: place.slug, county: county.slug },
          props: { adcode: county.adcode },
        })),
    ),
  );
}

/** Every county page, whatever its level of address: the served units in code order. */
export function countyRoutes(site: SiteParts): { adcode: string }[] {
  return site.gazetteer.divisions
    .filter(
      (division) => isUnit(site.gazetteer, division) && hasPage(site.gazetteer, site.coverage, division),
    )
    .map(({ adcode }) => ({ adcode }));
}

/** The pages of the services: `/services/<id>/`. */
export function serviceRoutes(site: Pick<Site, 'services'>): IdRoute[] {
  return site.services.map(({ id }) => ({ params: { id }, props: { id } }));
}

/** The pages of the guides: `/guides/<id>/`. */
export function guideRoutes(site: Pick<Site, 'guides'>): IdRoute[] {
  return site.guides.map(({ id }) => ({ params: { id }, props: { id } }));
}

/** The lists of units by letter: `/a-z/<letter>/`. */
export function letterRoutes(site: Pick<Site, 'gazetteer'>): LetterRoute[] {
  return [...unitsByLetter(site.gazetteer).keys()].map((letter) => ({ params: { letter } }));
}

function provincesWithCounties(site: SiteParts): readonly Division[] {
  const provinces = site.gazetteer.childrenOf.get('') ?? [];
  return provinces.filter(({ adcode }) => site.gazetteer.childrenOf.has(adcode));
}

function childrenOf(site: SiteParts, division: Division): readonly Division[] {
  return site.gazetteer.childrenOf.get(division.adcode) ?? [];
}
