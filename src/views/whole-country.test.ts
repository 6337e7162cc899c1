import { expect, test } from 'vitest';
import { isUnit } from '../domain/places/gazetteer.ts';
import { toContactPage } from './contact/contact-page.ts';
import { toCountyPage } from './county/county-page.ts';
import { toCoveragePage } from './coverage/coverage-page.ts';
import { wholeCountry } from './fixtures/country.ts';
import { assignment, fixtureSite, unit } from './fixtures/fixture-site.ts';
import type { Frame } from './frame.ts';
import { toGuidePage } from './guide-page.ts';
import { toHomePage } from './home/home-page.ts';
import { toHubPage } from './hub/hub-page.ts';
import { toLetterPage } from './letters/letter-page.ts';
import { unitsByLetter } from './letters/letters.ts';
import { toNotFoundPage } from './not-found-page.ts';
import { toSearchPage } from './search-page.ts';
import { toServicePage } from './service-page.ts';
import { allPages } from './site-pages.ts';

const gazetteer = wholeCountry();
const units = gazetteer.divisions.filter((division) => isUnit(gazetteer, division));

test('over the whole country every title, description and address is its own', () => {
  const frames = framesOf(units.map(({ adcode }) => unit(adcode, assignment())));
  expect(frames).toHaveLength(2853 + 31 + 329 + 5 + 2 + 1 + 23);
  expectDistinct(frames);
});

test('so it is where nobody is served', () => {
  expectDistinct(framesOf([]));
});

test('the country has 2853 units, 4 of them prefectures without counties, and 34 tiles', () => {
  const home = toHomePage(fixtureSite({ gazetteer }, []));
  expect(home.answer[0]).toBe('全国2853个县区里，');
  expect(home.lead).toMatch(/^4个不设县区的市也算在县区里。/);
  expect(home.tiles).toHaveLength(34);
  expect(new Set(home.tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(34);
  expect(home.tiles.filter(({ shade }) => shade === undefined).map(({ short }) => short)).toEqual([
    '台',
    '港',
    '澳',
  ]);
  expect(home.regions.flatMap(({ provinces }) => provinces)).toHaveLength(31);
});

function framesOf(coverage: Parameters<typeof fixtureSite>[1]): readonly Frame[] {
  const site = fixtureSite({ gazetteer }, coverage);
  const places = allPages(site).flatMap(({ adcode }) => (adcode === undefined ? [] : [adcode]));
  return [
    toHomePage(site),
    toContactPage(site),
    toCoveragePage(site),
    toSearchPage(site),
    toNotFoundPage(site),
    ...site.services.map(({ id }) => toServicePage(site, id)),
    ...site.guides.map(({ id }) => toGuidePage(site, id)),
    ...[...unitsByLetter(gazetteer).keys()].map((letter) => toLetterPage(site, letter)),
    ...places.map((adcode) =>
      site.coverage.has(adcode) ? toCountyPage(site, adcode) : toHubPage(site, adcode),
    ),
  ].map(({ frame }) => frame);
}

function expectDistinct(frames: readonly Frame[]): void {
  for (const key of ['title', 'description', 'canonical'] as const) {
    const byText = Map.groupBy(frames, (frame) => frame[key]);
    expect([...byText].filter(([, group]) => group.length > 1).map(([text]) => text)).toEqual([]);
  }
}
