import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { buildTownshipShards } from '../../search/townships/township-shards.ts';
import { loadSite } from '../../site.ts';

export const getStaticPaths = (async () => {
  const shards = buildTownshipShards(await loadSite(await getCollection('regions')));
  return shards.map((shard) => ({ params: { key: shard.key }, props: { shard } }));
}) satisfies GetStaticPaths;

/** Townships that begin with some sounds; the search box loads it when a query may name one. */
export const GET: APIRoute = ({ props }) => Response.json(props.shard);
