import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { publicSite as content } from './public-site.ts';
import { runNode } from './run.ts';

const folder = inject('folder');

test('the built site agrees with its coverage: ten served units have a page, one of them says in part', async () => {
  const { code, stdout, stderr } = await runNode(['scripts/verify.ts', '--dir', folder, '--all'], content);
  expect(stdout + stderr).toContain('10 of them for served units (1 in part)');
  expect(code).toBe(0);
});

test('the faults of a built site are found', async () => {
  const copy = join('.cache', 'audit', 'spoilt');
  await cp(folder, copy, { recursive: true });
  await edit(copy, 'fujian/zhangzhou/zhangpu/index.html', (html) =>
    html
      .replace(
        '</main>',
        '<a href="/net/fujian/xiamen/#nowhere">厦门</a><a href="/elsewhere/">别处</a></main>',
      )
      .replace(/"telephone":"[^"]*"/, '"telephone":"400-111-1111"')
      .replace(/<link rel="canonical"[^>]*>/, ''),
  );
  await cp(join(copy, 'fujian/zhangzhou/zhangpu'), join(copy, 'fujian/zhangzhou/dongshan'), {
    recursive: true,
  });
  await rm(join(copy, 'guangdong/zhongshan'), { recursive: true });
  await rm(join(copy, 'pagefind'), { recursive: true });
  await edit(copy, 'places.json', (json) => json.replace(/"names":"./u, '"names":"'));
  const { code, stdout } = await runNode(['scripts/verify.ts', '--dir', copy], content);
  expect(code).toBe(1);
  for (const part of [
    '/fujian/zhangzhou/dongshan/ 东山县 is not served, but it has a page.',
    '/guangdong/zhongshan/ 中山市 is served, but this page was not built.',
    '/fujian/zhangzhou/zhangpu/ The link "/net/fujian/xiamen/#nowhere" leads to a page without that fragment.',
    '/fujian/zhangzhou/zhangpu/ The link "/elsewhere/" is outside the base of the site.',
    '/fujian/zhangzhou/zhangpu/ The canonical address is ""',
    'The structured data says telephone "400-111-1111", but the page does not show it.',
    '/search/ The link "/net/pagefind/pagefind.js" leads to no page or file of the site.',
    '/places.json The place index is missing, or does not match the coverage.',
    '/fujian/zhangzhou/zhangpu/ The title is the same as that of /fujian/zhangzhou/dongshan/.',
  ]) {
    expect(stdout).toContain(part);
  }
});

test('broken content builds nothing and leaves the old site as it is', async () => {
  const broken = join('.cache', 'audit', 'broken');
  await cp(content.AREASERVED_CONTENT, broken, { recursive: true });
  await edit(broken, 'regions/fujian.yaml', (yaml) => yaml.replace('福州市鼓楼区', '鼓楼区'));
  const before = await readFile(join(folder, 'index.html'), 'utf8');
  const { code, stdout, stderr } = await runNode(['scripts/build.ts'], {
    ...content,
    AREASERVED_CONTENT: broken,
    AREASERVED_OUT: folder,
    LANG: 'en_GB.UTF-8',
  });
  expect(code).toBe(1);
  expect(stdout + stderr).toMatch(/regions\/fujian\.yaml:9:5 /);
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe(before);
});

async function edit(root: string, file: string, change: (text: string) => string): Promise<void> {
  const path = join(root, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
}
