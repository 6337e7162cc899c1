import { z } from 'astro/zod';
import type { Announced, Engine, StoppedBy } from '../../domain/site/announcement.ts';
import { inBatches } from '../../domain/site/announcement.ts';
import type { Ledger } from './ledger.ts';
import type { Answer, Wait } from './post.ts';
import { post } from './post.ts';

/** URLs that IndexNow takes at once (indexnow.org). */
const INDEXNOW_BATCH = 10_000;
/** URLs that Baidu takes in one call. */
const BAIDU_BATCH = 2000;

/** What came of telling one engine. */
export interface Told {
  readonly engine: Engine;
  readonly sent: number;
  /** Left for the next run. */
  readonly left: number;
  /** Undefined where all was taken. */
  readonly stopped?: StoppedBy;
}

/** Where and with what an engine is told; keys and tokens come from the environment. */
export interface Target {
  readonly endpoint: string;
  readonly secret: string;
}

/** Tells IndexNow what changed and what is gone, in parts, and writes each part into the ledger as soon as it is taken. */
export async function tellIndexNow(
  announced: readonly Announced[],
  site: string,
  { endpoint, secret: key }: Target,
  ledger: Ledger,
  wait: Wait,
): Promise<Told> {
  const open = ledger.open('indexnow', announced);
  let sent = 0;
  for (const batch of inBatches(open, INDEXNOW_BATCH)) {
    const urlList = batch.map(({ url }) => url);
    const keyLocation = new URL(`${key}.txt`, site).href;
    const body = JSON.stringify({ host: new URL(site).host, key, keyLocation, urlList });
    const answer = await post(endpoint, 'application/json; charset=utf-8', body, wait);
    if ('failed' in answer || (answer.status !== 200 && answer.status !== 202))
      return { engine: 'indexnow', sent, left: open.length - sent, stopped: reasonOf(answer, key) };
    ledger.record('indexnow', batch);
    sent += batch.length;
  }
  return { engine: 'indexnow', sent, left: 0 };
}

const accepted = z.object({
  success: z.int().min(0),
  remain: z.int().min(0),
  not_same_site: z.array(z.string()).default([]),
  not_valid: z.array(z.string()).default([]),
});

/**
 * Tells Baidu which pages changed; it takes no removals. Stops when the day's quota (`remain`) is used up, and never
 * sends more than is left of it.
 */
export async function tellBaidu(
  announced: readonly Announced[],
  site: string,
  { endpoint, secret: token }: Target,
  ledger: Ledger,
  wait: Wait,
): Promise<Told> {
  const open = ledger.open(
    'baidu',
    announced.filter(({ what }) => what === 'changed'),
  );
  const address = new URL(endpoint);
  address.searchParams.set('site', new URL(site).origin);
  address.searchParams.set('token', token);
  let sent = 0;
  let quota = BAIDU_BATCH;
  while (sent < open.length) {
    const batch = open.slice(sent, sent + Math.min(BAIDU_BATCH, quota));
    if (batch.length === 0)
      return { engine: 'baidu', sent, left: open.length - sent, stopped: { kind: 'quota' } };
    const answer = await post(address.href, 'text/plain', batch.map(({ url }) => url).join('\n'), wait);
    const taken = 'failed' in answer || answer.status !== 200 ? undefined : takenOf(answer.text);
    if (!taken) return { engine: 'baidu', sent, left: open.length - sent, stopped: reasonOf(answer, token) };
    const refused = new Set([...taken.not_same_site, ...taken.not_valid]);
    if (refused.size > 0) {
      ledger.record(
        'baidu',
        batch.filter(({ url }) => !refused.has(url)),
      );
      const [first = ''] = refused;
      return {
        engine: 'baidu',
        sent: sent + batch.length - refused.size,
        left: open.length - sent - batch.length + refused.size,
        stopped: { kind: 'refused', words: first },
      };
    }
    ledger.record('baidu', batch);
    sent += batch.length;
    quota = taken.remain;
  }
  return { engine: 'baidu', sent, left: 0 };
}

function takenOf(text: string): z.output<typeof accepted> | undefined {
  try {
    return accepted.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

// The server's words without the secret, in one short line.
function reasonOf(answer: Answer, secret: string): StoppedBy {
  if ('failed' in answer) return { kind: 'refused', words: answer.failed };
  const words = answer.text.replaceAll(secret, '***').replace(/\s+/g, ' ').slice(0, 200);
  return { kind: 'refused', words: `${String(answer.status)} ${words}`.trim() };
}
