import { townshipShardUrl } from './township-index.ts';
import type { TownshipShard } from './township-index.ts';

const shards = new Map<string, Promise<TownshipShard>>();

/** Township files, each fetched once; one that failed is tried again next time. */
export function loadTownships(placesUrl: string, keys: readonly string[]): Promise<readonly TownshipShard[]> {
  return Promise.all(keys.map((key) => loadShard(townshipShardUrl(placesUrl, key))));
}

function loadShard(url: string): Promise<TownshipShard> {
  const known = shards.get(url);
  if (known) return known;
  const loading = fetchShard(url);
  shards.set(url, loading);
  loading.catch(() => shards.delete(url));
  return loading;
}

async function fetchShard(url: string): Promise<TownshipShard> {
  const response = await fetch(url);
  const shard: unknown = response.ok ? await response.json() : undefined;
  if (!isShard(shard)) throw new Error(`${url} is no township file: ${response.status}`);
  return shard;
}

/** The file is made with the site, so that it is one says enough. */
function isShard(value: unknown): value is TownshipShard {
  return typeof value === 'object' && value !== null && 'units' in value && 'names' in value;
}
