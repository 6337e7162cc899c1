import { createInterface } from 'node:readline';
import { findOutput, findText } from '../src/search/find-output.ts';
import { buildPlaceIndex } from '../src/search/place-index.ts';
import { createMatcher } from '../src/search/place-matcher.ts';
import { readArguments } from './arguments.ts';
import { siteOrExit } from './site-or-exit.ts';

const { values, positionals } = readArguments({
  command: 'npm run find',
  about:
    'Finds places as the search box of the site does. Without QUERY: a query per input line, a JSON object per output line.',
  options: { json: { type: 'boolean', default: false } },
  lines: [['--json', 'Prints one JSON object: query, total and at most ten results, best first.']],
  words: 'QUERY',
});

const site = await siteOrExit();
const matcher = createMatcher(buildPlaceIndex(site));
const { url, hotline } = site.settings;
const toJson = (query: string) => JSON.stringify(findOutput(query, matcher.match(query), url));
const query = positionals.join(' ');

if (positionals.length === 0) {
  for await (const line of createInterface({ input: process.stdin })) console.log(toJson(line));
} else if (values.json) {
  console.log(toJson(query));
} else {
  const number = site.phones.find(({ id }) => id === hotline)?.number ?? '';
  console.log(findText(query, matcher.match(query), url, number));
}
