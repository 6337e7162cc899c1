import { existsSync } from 'node:fs';
import { outFolder } from '../src/build/build-site.ts';
import { verifySite } from '../src/build/verify/verify-site.ts';
import { commandText } from '../src/strings/commands/commands.ts';
import { verifyText } from '../src/strings/commands/verify.ts';
import { indexablePages } from '../src/views/site-pages.ts';
import { misuse, readArguments } from './arguments.ts';
import { siteOrExit } from './site-or-exit.ts';

const { values, language } = readArguments({
  command: 'npm run verify',
  about: 'Compares the built site with the coverage: pages, links, sitemap, structured data, HTML.',
  options: { dir: { type: 'string', default: outFolder() }, all: { type: 'boolean', default: false } },
  lines: [
    ['--dir FOLDER', 'Folder of the built site; dist by default.'],
    ['--all', 'Validates the HTML of every page; by default of sixty pages, with every template among them.'],
  ],
});
if (!existsSync(values.dir)) misuse(commandText.notBuilt(values.dir)[language]);

const site = siteOrExit(language);
const { findings, counts } = await verifySite(site, {
  folder: values.dir,
  all: values.all,
  indexablePaths: new Set(indexablePages(site).map(({ path }) => path)),
});
for (const { path, text } of findings) console.log(`${path} ${text[language]}`);
console.log(verifyText.counts(counts)[language]);
console.log((findings.length > 0 ? verifyText.findings(findings.length) : verifyText.fine)[language]);
process.exitCode = findings.length > 0 ? 1 : 0;
