import { createInterface } from 'node:readline';
import { findLines, findOutput } from '../src/search/find-output.ts';
import { buildPlaceIndex } from '../src/search/place-index/place-index.ts';
import { createMatcher } from '../src/search/matcher/place-matcher.ts';
import type { Found } from '../src/search/matcher/place-matcher.ts';
import type { TownshipShard } from '../src/search/townships/township-index.ts';
import { buildTownshipShards } from '../src/search/townships/township-shards.ts';
import { findUsage } from '../src/strings/commands/find.ts';
import { readArguments } from './arguments.ts';
import { siteOrExit } from './site-or-exit.ts';

const { values, positionals, language } = readArguments({
  command: 'npm run find',
  about: findUsage.about,
  options: { json: { type: 'boolean', default: false } },
  lines: findUsage.lines,
  words: 'QUERY',
});

const site = siteOrExit(language);
const matcher = createMatcher(buildPlaceIndex(site));
let shards: readonly TownshipShard[] | undefined;
const { url: siteUrl, hotline: hotlineId } = site.settings;
const toJson = (query: string) => JSON.stringify(findOutput(query, find(query), siteUrl));
const query = positionals.join(' ');

if (positionals.length === 0) {
  for await (const line of createInterface({ input: process.stdin })) console.log(toJson(line));
} else if (values.json) {
  console.log(toJson(query));
} else {
  const hotline = site.phones.find(({ id }) => id === hotlineId)?.number ?? '';
  console.log(findLines(query, find(query), { siteUrl, hotline, language }));
}

/** As the search box does: townships are looked up only where the places do not answer. */
function find(words: string): Found {
  const keys = matcher.townshipShardsOf(words);
  if (keys.length > 0) shards ??= buildTownshipShards(site);
  const asked = shards?.filter(({ key }) => keys.includes(key)) ?? [];
  return matcher.match(words, 10, asked);
}
