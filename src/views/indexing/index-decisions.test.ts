import { expect, test } from 'vitest';
import { isUnit } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { content } from '../fixtures/content.ts';
import { wholeCountry } from '../fixtures/country.ts';
import { assignment, fixtureSite, unit } from '../fixtures/fixture-site.ts';
import { toCountyPage } from '../county/county-page.ts';
import { indexablePages } from '../site-pages.ts';
import { hasMerit } from './index-decisions.ts';

const gazetteer = wholeCountry();
const country = gazetteer.divisions.filter((division) => isUnit(gazetteer, division));
const [note, record] = [content.notes[0]!, content.records[0]!];
const settings = { ...content.settings, sample: false };
const bare = { settings, gazetteer, notes: [], records: [], points: [] };
const everywhere = country.map(({ adcode }) => unit(adcode, assignment()));
const offered = (site: Site) =>
  country.filter(({ adcode }) => hasMerit(site, { kind: 'county', adcode })).map(({ adcode }) => adcode);

/** A number from 0 to `below`, the same for the same seed (one round of Murmur3's finaliser). */
function pick(seed: number, below: number): number {
  const mixed = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  return (Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0) % below;
}

const words = '海边的锁容易生锈台风过后先看门轴老城区巷窄车进不去要走一段路请留出时间';
const seededNote = (adcode: string) => ({
  ...note,
  id: adcode,
  body: Array.from({ length: 90 }, (_, at) =>
    words.charAt(pick(Number(adcode) * 97 + at, words.length)),
  ).join(''),
});
const seededRecord = (adcode: string) => ({
  ...record,
  adcode,
  cases: 20 + pick(Number(adcode), 400),
  medianMinutes: 60 + pick(Number(adcode) + 1, 900),
  withinTarget: 0.8 + pick(Number(adcode) + 2, 200) / 1000,
});

test('where the whole country has the same content, no county page is offered', () => {
  const ids = country.map(({ adcode }) => adcode);
  expect(offered(fixtureSite(bare, everywhere))).toEqual([]);
  const copied = {
    notes: ids.map((id) => ({ ...note, id, body: words.repeat(3) })),
    records: ids.map((adcode) => ({ ...record, adcode })),
  };
  expect(offered(fixtureSite({ ...bare, ...copied }, everywhere))).toEqual([]);
});

test('of the whole country exactly those pages are offered that have two kinds of facts of their own', () => {
  const chosen = country.filter((_, index) => index % 2 === 0).slice(0, 1000);
  const ids = chosen.map(({ adcode }) => adcode);
  const own = { notes: ids.map(seededNote), records: ids.map(seededRecord) };
  const site = fixtureSite({ ...bare, ...own }, everywhere);
  expect(offered(site)).toEqual(ids);
  expect(offered(fixtureSite({ ...bare, notes: own.notes }, everywhere))).toEqual([]);
  const listed = indexablePages(site).flatMap(({ adcode }) => adcode ?? []);
  expect(ids.filter((adcode) => !listed.includes(adcode))).toEqual([]);
});

test('two pages with the same facts are not offered, and nothing of a sample is', () => {
  const [one, other] = [country[0]!.adcode, country[1]!.adcode];
  const copied = [one, other].map((id) => ({ ...seededNote(one), id }));
  const records = [one, other].map((adcode) => ({ ...seededRecord(one), adcode }));
  expect(offered(fixtureSite({ ...bare, notes: copied, records }, everywhere))).toEqual([]);
  const sample = fixtureSite({ ...bare, notes: [seededNote(one)], records: [seededRecord(one)] }, everywhere);
  expect(toCountyPage(sample, one).frame.index).toBe(true);
  expect(indexablePages({ ...sample, settings: content.settings })).toEqual([]);
});
