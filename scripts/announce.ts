import { setTimeout as wait } from 'node:timers/promises';
import { tellBaidu, tellIndexNow } from '../src/build/announce/announce.ts';
import { openLedger } from '../src/build/announce/ledger.ts';
import { outFolder } from '../src/build/build-site.ts';
import { announcementOf } from '../src/domain/site/announcement.ts';
import type { Engine } from '../src/domain/site/announcement.ts';
import { announceUsage, publishText } from '../src/strings/commands/publish.ts';
import { misuse, readArguments } from './arguments.ts';
import { manifestOrExit } from './manifest-or-exit.ts';

/** How each engine is told, and where its secret stands. */
const engines = {
  indexnow: {
    tell: tellIndexNow,
    variable: 'INDEXNOW_KEY',
    endpoint: process.env.INDEXNOW_ENDPOINT ?? 'https://api.indexnow.org/indexnow',
  },
  baidu: {
    tell: tellBaidu,
    variable: 'BAIDU_TOKEN',
    endpoint: process.env.BAIDU_ENDPOINT ?? 'http://data.zz.baidu.com/urls',
  },
} as const;

const flag = { type: 'boolean', default: false } as const;
const { values, language } = readArguments({
  command: 'npm run announce',
  about: announceUsage.about,
  options: {
    previous: { type: 'string' },
    site: { type: 'string', default: outFolder() },
    indexnow: flag,
    baidu: flag,
    send: flag,
    ledger: { type: 'string', default: '.cache/announced.jsonl' },
  },
  lines: announceUsage.lines,
});
const all: readonly Engine[] = ['indexnow', 'baidu'];
const named = all.filter((engine) => values[engine]);

if (values.previous === undefined) misuse(publishText.needsPrevious('npm run announce')[language]);
if (values.send && named.length === 0) misuse(publishText.engineMissing[language]);
const previous = await manifestOrExit(values.previous, language);
const current = await manifestOrExit(values.site, language);
if (current.sample) {
  console.error(publishText.sample[language]);
  process.exit(1);
}
const announced = announcementOf(previous, current);
const changed = announced.filter(({ what }) => what === 'changed').length;
console.log(publishText.announced(changed, announced.length - changed)[language]);
const ledger = openLedger(values.ledger);

if (values.send) {
  for (const engine of named) await tell(engine);
} else {
  for (const engine of named.length > 0 ? named : all) show(engine);
  console.log(publishText.dryRun[language]);
}

function show(engine: Engine): void {
  const due = ledger
    .open(engine, announced)
    // Baidu takes no removals.
    .filter(({ what }) => engine !== 'baidu' || what === 'changed');
  console.log(
    [
      publishText.due(engine, due.length)[language],
      ...due.map(({ url, what }) => `${publishText.what[what][language]} ${url}`),
    ].join('\n  '),
  );
}

async function tell(engine: Engine): Promise<void> {
  const { tell: send, variable, endpoint } = engines[engine];
  const secret = process.env[variable] ?? '';
  if (secret === '') misuse(publishText.keyMissing(variable)[language]);
  const { sent, left, stopped } = await send(announced, current.site, { endpoint, secret }, ledger, wait);
  console.log(publishText.sent(engine, sent, left)[language]);
  if (!stopped) return;
  console.error(publishText.stopped(stopped)[language]);
  process.exitCode = 1;
}
