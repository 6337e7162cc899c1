import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPage, findingLines } from './fixtures/built-page.ts';
import { checkHtml, pagesToValidate } from './html-checks.ts';

const counties = (count: number) =>
  Array.from({ length: count }, (_, index) => builtPage(`/fujian/zhangzhou/county-${index}/`));
const templates = [
  '/',
  '/search/',
  '/contact/',
  '/services/opening/',
  '/guides/hotline/',
  '/fujian/',
  '/404.html',
];
const chosenOf = (paths: readonly string[]) =>
  pagesToValidate([...counties(200), ...paths.map((path) => builtPage(path))], false).map(({ path }) => path);

test('of a large site a page of each template is validated, and a spread of the rest', () => {
  const chosen = chosenOf(templates);
  expect(chosen).toHaveLength(60);
  expect(chosen).toEqual(expect.arrayContaining(templates));
});

test('pages of one template count once, and prefectures are one template', () => {
  const services = Array.from({ length: 100 }, (_, index) => `/services/s${index}/`);
  const hubs = Array.from({ length: 100 }, (_, index) => `/p${index}/q${index}/`);
  const places = chosenOf([...services, ...hubs, '/verify/', '/a/b/c/']);
  expect(places).toHaveLength(60);
  expect(places).toContain('/verify/');
  expect(places.some((path) => path.startsWith('/services/'))).toBe(true);
  expect(places.some((path) => /^\/p\d/.test(path))).toBe(true);
});

test('the same pages are validated in whatever order they come, and another page moves few of them', () => {
  const pages = [...counties(200), builtPage('/')];
  const chosen = pagesToValidate(pages, false).map(({ path }) => path);
  expect(
    pagesToValidate(pages.toReversed(), false)
      .map(({ path }) => path)
      .sort(),
  ).toEqual(chosen.toSorted());
  const later = pagesToValidate([...pages, builtPage('/fujian/zhangzhou/new/')], false).map(
    ({ path }) => path,
  );
  expect(later.filter((path) => !chosen.includes(path)).length).toBeLessThanOrEqual(2);
});

test('a small site is validated whole, in its order; so is a large one on demand', () => {
  const small = counties(60);
  expect(pagesToValidate(small, false)).toEqual(small);
  const large = counties(61);
  expect(pagesToValidate(large, false)).toHaveLength(60);
  expect(pagesToValidate(large, true)).toEqual(large);
});

test('what is wrong with the HTML is told with line, column and rule', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  const file = (name: string, body: string) => {
    writeFileSync(
      join(folder, name),
      `<!DOCTYPE html>\n<html lang="zh-CN"><head><title>漳浦县</title></head><body>${body}</body></html>\n`,
    );
    return join(folder, name);
  };
  const good = builtPage('/good/', { file: file('good.html', '<p>好</p>') });
  const bad = builtPage('/bad/', { file: file('bad.html', '<p><div>坏</div></p>') });
  expect(await checkHtml([good])).toEqual([]);
  const lines = findingLines(await checkHtml([bad, good]));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(/^\/bad\/ 2:\d+ .+ \([a-z-]+\)$/);
});
