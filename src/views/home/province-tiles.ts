import { unitsUnder } from '../../domain/places/gazetteer.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { percentOf } from '../../strings/figures.ts';
import { homeText, provinceShortNames, regionNames } from '../../strings/site/home.ts';
import { divisionLink } from '../links.ts';
import type { HomePage, ProvinceRow, ProvinceTile } from './home-page.ts';
import { provinceGrid } from './province-grid.ts';
import { countUnits } from '../units/unit-counts.ts';

type Shade = NonNullable<ProvinceTile['shade']>;

/** One tile a province, in code order; those without county data have no shade, no share and no link. */
export function toTiles(site: Site): readonly ProvinceTile[] {
  return provincesOf(site).flatMap((province) => {
    const cell = provinceGrid[province.adcode.slice(0, 2)];
    return cell ? [toTile(site, province, cell)] : [];
  });
}

/** What each shade means. */
export function toLegend(): HomePage['legend'] {
  const shades: readonly Shade[] = [0, 1, 2, 3, 4];
  return shades.map((shade) => ({ shade, text: homeText.shadeLegend[shade] }));
}

/** The provinces with county data, by region. */
export function toRegions(site: Site): HomePage['regions'] {
  const provinces = provincesOf(site).filter(({ adcode }) => site.gazetteer.childrenOf.has(adcode));
  return regionNames
    .map(({ name, prefixes }) => ({
      name,
      provinces: provinces
        .filter(({ adcode }) => prefixes.some((prefix) => adcode.startsWith(prefix)))
        .map((province) => toRow(site, province)),
    }))
    .filter((region) => region.provinces.length > 0);
}

function provincesOf(site: Site): readonly Division[] {
  return site.gazetteer.childrenOf.get('') ?? [];
}

function toTile(site: Site, province: Division, [column, row]: readonly [number, number]): ProvinceTile {
  const { adcode, stem } = province;
  const tile = { short: provinceShortNames[adcode.slice(0, 2)] ?? stem, name: stem, column, row };
  const { total, visited, visitedInPart } = countUnits(site, unitsUnder(site.gazetteer, province));
  if (total === 0) return { ...tile, label: homeText.noData, title: homeText.noDataTitle(stem) };
  const percent = percentOf(visited, total);
  const title = homeText.tileTitle(stem, total, visited);
  return {
    ...tile,
    href: divisionLink(site, province).href,
    shade: shadeOf(percent),
    label: percent === 0 ? '0' : `${percent}%`,
    title: visitedInPart > 0 ? homeText.tileInPart(title, visitedInPart) : title,
  };
}

function shadeOf(percent: number): Shade {
  if (percent === 0) return 0;
  if (percent < 5) return 1;
  if (percent < 10) return 2;
  return percent < 15 ? 3 : 4;
}

function toRow(site: Site, province: Division): ProvinceRow {
  const { total, visited, visitedInPart } = countUnits(site, unitsUnder(site.gazetteer, province));
  return {
    link: { href: divisionLink(site, province).href, text: province.stem },
    served: visited,
    inPart: visitedInPart,
    total,
    share: visited === 0 ? homeText.noShare : `${percentOf(visited, total)}%`,
  };
}
