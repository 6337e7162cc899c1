import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { contentFolder } from '../src/data/content-folder.ts';
import { readRows } from '../src/content/reading/read-content.ts';
import { partnersFile } from '../src/content/partners/partners-file.ts';
import { siteFile } from '../src/content/site/site-file.ts';
import { isDate } from '../src/data/values/fields.ts';
import { techniciansFile } from '../src/content/technicians/technicians-file.ts';
import { isTechnicianName, technicianHash } from '../src/domain/contacts/technician-key.ts';
import { technicianText as text, technicianUsage } from '../src/strings/commands/technician.ts';
import { misuse, readArguments } from './arguments.ts';
import { contentOrExit } from '../src/build/content-or-exit.ts';

const word = { type: 'string' } as const;
const { values, language } = readArguments({
  command: 'npm run technician',
  about: technicianUsage.about,
  options: {
    badge: word,
    'valid-until': word,
    regions: word,
    consented: word,
    partner: word,
  },
  lines: technicianUsage.lines,
});

const { badge = '', regions = '', consented = '', partner = '', 'valid-until': validUntil = '' } = values;
const due = { '--badge': badge, '--valid-until': validUntil, '--regions': regions, '--consented': consented };
const missing = Object.entries(due).flatMap(([option, value]) => (value.trim() === '' ? [option] : []));
if (missing.length > 0) misuse(text.missing(missing)[language]);
for (const [option, day] of Object.entries({ '--valid-until': validUntil, '--consented': consented })) {
  if (!isDate(day)) misuse(text.notDay(option, day)[language]);
}
contentOrExit(language);
const partners = readRows(contentFolder(), partnersFile).map(({ id }) => id);
if (partner !== '' && !partners.includes(partner)) misuse(text.noPartner(partner, partners)[language]);

const name = { badge, surname: await askSurname() };
if (!isTechnicianName(name)) misuse(text.noName[language]);
const known = readRows(contentFolder(), siteFile)[0]?.technicianSalt;
const salt = known ?? randomBytes(16).toString('hex');
if (known === undefined) console.error(text.salt(salt)[language]);
console.error(text.hashing[language]);
const hash = await technicianHash(name, salt);
console.error(text.row[language]);
if (!existsSync(join(contentFolder(), 'technicians.csv'))) {
  console.log(Object.keys(techniciansFile.schema.shape).join(','));
}
console.log([hash, partner, validUntil, regions, consented].map(cell).join(','));

/** From the terminal, or the first line of the standard input. */
async function askSurname(): Promise<string> {
  process.stderr.write(text.surname[language]);
  for await (const line of createInterface({ input: process.stdin })) return line.trim();
  return '';
}

function cell(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
