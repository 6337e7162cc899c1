import { existsSync } from 'node:fs';
import { outFolder } from '../src/build/build-site.ts';
import { verifySite } from '../src/build/verify/verify-site.ts';
import { verifyText } from '../src/strings/commands/verify.ts';
import { indexablePages } from '../src/views/site-pages.ts';
import { misuse, readArguments } from './arguments.ts';
import { siteOrExit } from './site-or-exit.ts';

const { values } = readArguments({
  command: 'npm run verify',
  about: 'Compares the built site with the coverage: pages, links, sitemap, structured data, HTML.',
  options: { dir: { type: 'string', default: outFolder() }, all: { type: 'boolean', default: false } },
  lines: [
    ['--dir FOLDER', 'Folder of the built site; dist unless told.'],
    ['--all', 'Validates the HTML of every page; else of sixty pages, every template among them.'],
  ],
});
if (!existsSync(values.dir)) misuse(verifyText.notBuilt(values.dir));

const site = await siteOrExit();
const { findings, counts } = await verifySite(site, {
  folder: values.dir,
  all: values.all,
  indexablePaths: new Set(indexablePages(site).map(({ path }) => path)),
});
for (const { path, text } of findings) console.log(`${path} ${text}`);
console.log(verifyText.counts(counts));
console.log(findings.length > 0 ? verifyText.findings(findings.length) : verifyText.fine);
process.exitCode = findings.length > 0 ? 1 : 0;
