import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readContent } from './content/reading/read-content.ts';
import { checkSite, loadSite } from './site.ts';

const folder = 'scripts/audit/fixtures/site';

beforeEach(() => {
  globalThis.areaservedSite = undefined;
  vi.stubEnv('AREASERVED_CONTENT', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  globalThis.areaservedSite = undefined;
});

test('the site is made once in a process', async () => {
  const site = await loadSite();
  expect(await loadSite()).toBe(site);
  expect(site.coverage.get('350623')?.status).toBe('own');
  expect(site.today).toBe(site.settings.asOf);
});

test('what pages give is what is used, even when the site was made before', async () => {
  const regions = readContent(folder).value!.regions.map(({ id, ...data }) => ({ id, data }));
  const whole = await loadSite();
  const part = await loadSite(regions.slice(0, 1));
  expect(part.coverage.size).toBeLessThan(whole.coverage.size);
  expect(await loadSite()).toBe(part);
});

test('a list that comes first among the files changes nothing in the order of services', () => {
  const regions = readContent(folder).value!.regions.map(({ id, ...data }) => ({ id, data }));
  const services = (lists: typeof regions) => checkSite(lists).value?.services.map(({ id }) => id);
  const reversed = regions
    .toReversed()
    .map(({ id, data }) => ({ id, data: { ...data, services: data.services.toReversed() } }));
  expect(services(reversed)).toEqual(['opening', 'repair']);
  expect(services(regions)).toEqual(['opening', 'repair']);
});

test('without the collection of region lists there is no site, whatever was made before', async () => {
  await loadSite();
  await expect(loadSite([])).rejects.toThrow('content/regions');
});

test('a wrong place and a wrong key of one list are told in one go', () => {
  vi.stubEnv('AREASERVED_CONTENT', 'src/content/fixtures/broken');
  const kinds = checkSite().problems.map(({ kind }) => kind);
  expect(kinds).toContain('schema-unknown-key');
  expect(kinds).toContain('place-unknown');
});
