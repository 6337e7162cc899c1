import { mkdtempSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Announced } from '../../domain/site/announcement.ts';
import { tellBaidu, tellIndexNow } from './announce.ts';
import { openLedger } from './ledger.ts';

const site = 'https://fuwu.example.org/';
const pages = (count: number): Announced[] =>
  Array.from({ length: count }, (_, index) => ({
    url: `${site}p${String(index)}/`,
    what: 'changed',
    facts: 'a',
  }));
const ledgerFile = () => join(mkdtempSync(join(tmpdir(), 'ledger-')), 'announced.jsonl');
const noWait = () => Promise.resolve();

interface Request {
  readonly url: string;
  readonly body: string;
}

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server that gives one answer after the other, the last one for ever. */
async function answering(...answers: readonly [status: number, text: string][]) {
  const requests: Request[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const [status, text] = answers[Math.min(requests.length, answers.length - 1)] ?? [200, ''];
      requests.push({ url: request.url ?? '', body });
      response.writeHead(status).end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { endpoint: `http://127.0.0.1:${String(port)}/urls`, requests };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

test('IndexNow gets at most 10,000 addresses at once, with host, key and key file', async () => {
  const { endpoint, requests } = await answering([200, '']);
  const told = await tellIndexNow(
    pages(10_001),
    site,
    { endpoint, secret: 'abcdef12' },
    openLedger(ledgerFile()),
    noWait,
  );
  expect(told).toEqual({ engine: 'indexnow', sent: 10_001, left: 0 });
  expect(requests.map(({ body }) => (JSON.parse(body) as { urlList: string[] }).urlList.length)).toEqual([
    10_000, 1,
  ]);
  expect(JSON.parse(requests[0]!.body)).toMatchObject({
    host: 'fuwu.example.org',
    key: 'abcdef12',
    keyLocation: 'https://fuwu.example.org/abcdef12.txt',
  });
});

test('a busy server is asked again; what failed half way goes on in the next run, and nothing is sent twice', async () => {
  const file = ledgerFile();
  const { endpoint, requests } = await answering([429, ''], [202, ''], [403, 'key abcdef12 not valid']);
  const target = { endpoint, secret: 'abcdef12' };
  const first = await tellIndexNow(pages(12_000), site, target, openLedger(file), noWait);
  expect(first).toMatchObject({ sent: 10_000, left: 2000, stopped: { words: '403 key *** not valid' } });
  const again = await answering([200, '']);
  const second = await tellIndexNow(
    pages(12_000),
    site,
    { ...target, endpoint: again.endpoint },
    openLedger(file),
    noWait,
  );
  expect(second).toMatchObject({ sent: 2000, left: 0 });
  expect(again.requests).toHaveLength(1);
  expect(requests).toHaveLength(3);
  const third = await tellIndexNow(pages(12_000), site, target, openLedger(file), noWait);
  expect(third).toMatchObject({ sent: 0, left: 0 });
});

test('Baidu gets 2,000 lines at most, as many as remain, and stops at the quota', async () => {
  const { endpoint, requests } = await answering(
    [200, '{"remain":500,"success":2000}'],
    [200, '{"remain":0,"success":500}'],
  );
  const removed: Announced = { url: `${site}gone/`, what: 'removed', facts: '' };
  const told = await tellBaidu(
    [...pages(3000), removed],
    site,
    { endpoint, secret: 'geheim' },
    openLedger(ledgerFile()),
    noWait,
  );
  expect(requests.map(({ body }) => body.split('\n').length)).toEqual([2000, 500]);
  expect(requests[0]!.url).toContain('site=https%3A%2F%2Ffuwu.example.org');
  expect(told).toEqual({ engine: 'baidu', sent: 2500, left: 500, stopped: { kind: 'quota' } });
});

test('what Baidu refuses is told with its words, without the token', async () => {
  const { endpoint } = await answering([401, '{"error":401,"message":"token is not valid: geheim"}']);
  const told = await tellBaidu(
    pages(1),
    site,
    { endpoint, secret: 'geheim' },
    openLedger(ledgerFile()),
    noWait,
  );
  expect(told.stopped).toEqual({
    kind: 'refused',
    words: '401 {"error":401,"message":"token is not valid: ***"}',
  });
});

test('an address that Baidu does not take stops the run and is not written down', async () => {
  const file = ledgerFile();
  const [one, two] = pages(2) as [Announced, Announced];
  const { endpoint } = await answering([
    200,
    JSON.stringify({ remain: 9, success: 1, not_same_site: [two.url] }),
  ]);
  const told = await tellBaidu([one, two], site, { endpoint, secret: 'geheim' }, openLedger(file), noWait);
  expect(told).toEqual({ engine: 'baidu', sent: 1, left: 1, stopped: { kind: 'refused', words: two.url } });
  expect(readFileSync(file, 'utf8')).not.toContain(two.url);
});

test('a ledger whose last line was cut off announces that address again', () => {
  const file = ledgerFile();
  const [one, two] = pages(2) as [Announced, Announced];
  const ledger = openLedger(file);
  ledger.record('baidu', [one, two]);
  expect(openLedger(file).open('baidu', [one, two])).toEqual([]);
  expect(openLedger(file).open('indexnow', [one])).toEqual([one]);
  expect(openLedger(file).open('baidu', [{ ...one, facts: 'b' }])).toHaveLength(1);
});

test('a page that says again what it said before is announced again', () => {
  const file = ledgerFile();
  const [one] = pages(1) as [Announced];
  const ledger = openLedger(file);
  for (const facts of ['a', 'b']) ledger.record('baidu', [{ ...one, facts }]);
  for (const known of [ledger, openLedger(file)]) expect(known.open('baidu', [one])).toEqual([one]);
});
