import { appendFile, cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import type { Manifest } from '../../src/domain/site/manifest.ts';
import { copyProject } from './project-copy.ts';
import { runNode } from './run.ts';
import type { Run } from './run.ts';

const before = inject('folder');
const root = resolve('.cache/audit/two-builds');
const after = join(root, 'site');
const content = join(root, 'content');
const env = {
  AREASERVED_CONTENT: content,
  AREASERVED_OUT: after,
  LANG: 'en_GB.UTF-8',
  SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 20) / 1000),
};
const read = (file: string) => readFile(join(after, file), 'utf8');
const manifestOf = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
let built: Run;

/** A rename, a withdrawal, a county that shrinks to part, a new style, five days later. */
beforeAll(async () => {
  await rm(root, { recursive: true, force: true });
  await cp('scripts/audit/fixtures/site', content, { recursive: true });
  await cp('content/gazetteer', join(content, 'gazetteer'), { recursive: true });
  await edit('site.yaml', 'sample: true', 'sample: false');
  await edit('gazetteer/divisions.csv', 'zhāng pǔ xiàn,zhangpu,', 'zhāng pǔ xiàn,zhangpuxian,');
  await edit('regions/remote.yaml', '漳州市诏安县', '漳州市平和县');
  await edit('regions/fujian.yaml', '福州市鼓楼区', '福州市鼓楼区温泉街道');
  const copy = await copyProject('two-builds/project');
  await appendFile(join(copy, 'src/styles/tokens.css'), '\n:root { --two-builds: 1px; }\n');
  const options = ['--previous', before, '--record', '--redirect-pages'];
  built = await runNode(
    [resolve('scripts/build.ts'), ...options],
    { ...env, INDEXNOW_KEY: 'two-builds-key' },
    copy,
  );
});

test('what is gone leads on, without chains, and is written down', async () => {
  expect(built).toMatchObject({ code: 0, stderr: '' });
  expect(built.stdout).toContain('2 rows were appended');
  expect(await read('_redirects')).toBe(
    [
      '/net/fujian/zhangpu/ /net/fujian/zhangzhou/zhangpuxian/ 301',
      '/net/fujian/zhangzhou/zhangpu/ /net/fujian/zhangzhou/zhangpuxian/ 301',
      '/net/fujian/zhangzhou/zhaoan/ /net/fujian/zhangzhou/#zhaoan 301',
      '',
    ].join('\n'),
  );
  const recorded = await readFile(join(content, 'redirects.csv'), 'utf8');
  expect(recorded).toContain(
    '/fujian/zhangzhou/zhangpu/,/fujian/zhangzhou/zhangpuxian/,2026-11-20,页面地址改了\n' +
      '/fujian/zhangzhou/zhaoan/,/fujian/zhangzhou/#zhaoan,2026-11-20,不再提供服务\n',
  );
  expect(await read('changes/index.html')).toContain('/net/fujian/zhangzhou/zhaoan/');
  expect(await read('fujian/zhangzhou/zhaoan/index.html')).toContain(
    'url=https://example.com/net/fujian/zhangzhou/#zhaoan',
  );
  expect(await read('redirects.nginx.conf')).toContain('location = "/net/fujian/zhangzhou/zhaoan/"');
  expect(await read('two-builds-key.txt')).toBe('two-builds-key');
});

test('the day of a change follows what a page says, and not its style', async () => {
  const days = new Map((await manifestOf(after)).pages.map(({ path, lastmod }) => [path, lastmod]));
  for (const path of [
    '/fujian/fuzhou/gulou/',
    '/fujian/zhangzhou/',
    '/fujian/zhangzhou/zhangpuxian/',
    '/changes/',
  ])
    expect([path, days.get(path)]).toEqual([path, '2026-11-20']);
  for (const path of [
    '/beijing/chaoyang/',
    '/guangdong/zhongshan/',
    '/guides/hotline/',
    '/services/repair/',
    '/verify/',
  ])
    expect([path, days.get(path)]).toEqual([path, '2026-11-15']);
  const names = (await readdir(after)).filter((file) => file.startsWith('sitemap-'));
  const maps = (await Promise.all(names.map(read))).join('');
  const listed = maps.matchAll(/<url><loc>https:\/\/example\.com\/net([^<]*)<\/loc><lastmod>([^T<]*)/g);
  for (const [, path = '', day] of listed) expect([path, day]).toEqual([path, days.get(path)]);
  const alone = await readFile(join(before, 'sitemap-fujian-0.xml'), 'utf8');
  expect(alone).not.toContain('lastmod');
});

test('the new site agrees with its coverage', async () => {
  const { stdout, code } = await runNode(['scripts/verify.ts', '--dir', after], env);
  expect(stdout).toContain('The built site agrees with the coverage.');
  expect(code).toBe(0);
});

test('a sample is announced to nobody', async () => {
  const sample = join(root, 'sample');
  await mkdir(sample);
  const manifest = { ...(await manifestOf(after)), sample: true };
  await writeFile(join(sample, 'manifest.json'), JSON.stringify(manifest));
  const { stderr, code } = await announce(before, sample);
  expect(stderr).toContain('This is a sample');
  expect(code).toBe(1);
});

test('what changed and what is gone is shown, and sent only when asked', async () => {
  const { stdout } = await announce(before, after);
  expect(stdout).toContain('removed https://example.com/net/fujian/zhangzhou/zhangpu/');
  expect(stdout).toContain('changed https://example.com/net/fujian/zhangzhou/zhangpuxian/');
  expect(stdout).not.toContain('https://example.com/net/beijing/chaoyang/');
  expect(stdout).toContain('Nothing was sent.');

  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      bodies.push(body);
      response.end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const target = { INDEXNOW_KEY: 'two-builds-key', INDEXNOW_ENDPOINT: `http://127.0.0.1:${String(port)}/` };
  const sending = ['--send', '--indexnow', '--ledger', join(root, 'ledger.jsonl')];
  const sent = await announce(before, after, sending, target);
  expect(sent.stdout + sent.stderr).not.toContain('two-builds-key');
  expect((await announce(before, after, sending, target)).stdout).toContain('IndexNow took 0; 0 are left');
  server.close();
  expect(bodies).toHaveLength(1);
  expect(bodies[0]).toContain('https://example.com/net/fujian/zhangzhou/zhangpuxian/');
});

function announce(old: string, now: string, more: readonly string[] = [], variables = {}): Promise<Run> {
  const sites = ['--previous', old, '--site', now];
  return runNode(['scripts/announce.ts', ...sites, ...more], { ...env, ...variables });
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(content, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}
