import { appendRedirects, redirectRows } from '../src/build/append-redirects.ts';
import { buildSite, outFolder } from '../src/build/build-site.ts';
import { isIndexNowKey, writeKeyFile, writeRedirectPages } from '../src/build/finish-site.ts';
import { contentFolder } from '../src/data/content-folder.ts';
import type { Manifest } from '../src/domain/site/manifest.ts';
import { indexChanges } from '../src/domain/site/manifest.ts';
import type { Site } from '../src/domain/site/site-data.ts';
import { rememberPublished } from '../src/site.ts';
import { checkText } from '../src/strings/commands/check.ts';
import { commandText } from '../src/strings/commands/commands.ts';
import { publishText } from '../src/strings/commands/publish.ts';
import type { Language } from '../src/strings/language.ts';
import { unrecordedRedirects } from '../src/views/manifest/unrecorded-redirects.ts';
import { allPages } from '../src/views/site-pages.ts';
import { misuse } from './arguments.ts';
import { manifestOrExit } from './manifest-or-exit.ts';
import { siteOrExit } from './site-or-exit.ts';

/** Paths that a list of the terminal shows. */
const MOST_PATHS = 20;

/** How the site is built. */
interface BuildOptions {
  /** Folder or address of the site as it is published. */
  readonly previous?: string | undefined;
  /** Append the redirects that redirects.csv lacks. */
  readonly record?: boolean;
  /** Write a page at each old address. */
  readonly redirectPages?: boolean;
}

/**
 * Checks the content and builds the site; the command ends with 1 where the content has problems.
 * @returns the exit code: 0 when the site was built, 1 when the build lost data
 */
export async function runBuild(language: Language, options: BuildOptions = {}): Promise<0 | 1> {
  const started = performance.now();
  const { record = false, redirectPages = false } = options;
  const key = keyOrExit(language);
  const previous = await previousOrExit(options, language);
  const recorded = siteOrExit(language);
  console.log(checkText.summary(recorded)[language]);
  const site = previous ? withPublished(recorded, previous) : recorded;
  console.log(commandText.building[language]);
  const warnings = await buildSite(outFolder(), (folder) => {
    if (redirectPages) writeRedirectPages(site, folder);
    if (key !== undefined) writeKeyFile(key, folder);
  });
  if (warnings.length > 0) {
    console.error([commandText.warnings(warnings.length)[language], ...warnings].join('\n  '));
    return 1;
  }
  if (previous) reportIndexChanges(site, previous, language);
  reportUnrecorded(site.redirects.slice(recorded.redirects.length), record, language);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(commandText.built(outFolder(), seconds)[language]);
  return 0;
}

async function previousOrExit(
  { previous, record = false }: BuildOptions,
  language: Language,
): Promise<Manifest | undefined> {
  if (previous !== undefined) return manifestOrExit(previous, language);
  if (record) misuse(publishText.needsPrevious('--record')[language]);
  return undefined;
}

function keyOrExit(language: Language): string | undefined {
  const key = process.env.INDEXNOW_KEY;
  if (key !== undefined && !isIndexNowKey(key)) misuse(publishText.wrongKey[language]);
  return key;
}

function withPublished(site: Site, previous: Manifest): Site {
  const unrecorded = unrecordedRedirects(site, previous);
  rememberPublished({ previous, unrecorded });
  return { ...site, previous, redirects: [...site.redirects, ...unrecorded] };
}

function reportIndexChanges(site: Site, previous: Manifest, language: Language): void {
  const changes = indexChanges(previous, allPages(site));
  for (const index of [true, false]) {
    const paths = changes.filter((change) => change.index === index).map(({ path }) => path);
    if (paths.length === 0) continue;
    const more = paths.length > MOST_PATHS ? ['…'] : [];
    const heading = publishText.indexChanged(index, paths.length)[language];
    console.log([heading, ...paths.slice(0, MOST_PATHS), ...more].join('\n  '));
  }
}

function reportUnrecorded(rows: Site['redirects'], record: boolean, language: Language): void {
  if (rows.length === 0) return;
  const report = record
    ? publishText.recorded(rows.length, appendRedirects(contentFolder(), rows))[language]
    : [publishText.unrecorded(rows.length)[language], ...redirectRows(rows)].join('\n  ');
  console.log(report);
}
