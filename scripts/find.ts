import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { findOutput, findText } from '../src/search/find-output.ts';
import { buildPlaceIndex } from '../src/search/place-index.ts';
import { createMatcher } from '../src/search/place-matcher.ts';
import { loadSite } from '../src/site.ts';
import { findHelp } from '../src/strings/find.ts';

interface Arguments {
  readonly query: string;
  readonly json: boolean;
  readonly help: boolean;
}

process.exitCode = await run();

async function run(): Promise<0 | 1 | 2> {
  try {
    const { query, json, help } = readArguments();
    if (help) process.stdout.write(findHelp);
    else await find(query, json);
    return 0;
  } catch (error) {
    const isWrongUse = error instanceof TypeError && 'code' in error;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (isWrongUse) process.stderr.write(`\n${findHelp}`);
    return isWrongUse ? 2 : 1;
  }
}

function readArguments(): Arguments {
  const options = {
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  return { query: positionals.join(' '), json: values.json, help: values.help };
}

async function find(query: string, json: boolean): Promise<void> {
  const site = await loadSite();
  const matcher = createMatcher(buildPlaceIndex(site));
  const { url } = site.settings;
  const toJson = (text: string) => JSON.stringify(findOutput(text, matcher.match(text), url));
  if (query === '') {
    for await (const line of createInterface({ input: process.stdin })) console.log(toJson(line));
    return;
  }
  const hotline = site.phones.find(({ id }) => id === site.settings.hotline)?.number ?? '';
  console.log(json ? toJson(query) : findText(query, matcher.match(query), url, hotline));
}
