import { setTimeout as pause } from 'node:timers/promises';
import { resolve, sep } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { contentFolder } from '../data/content-folder.ts';
import { isNotice } from '../domain/problems/problem.ts';
import { checkSite, replaceSite } from '../site.ts';
import { checkText } from '../strings/commands/check.ts';
import { languageOf } from '../strings/language.ts';
import { renderProblems } from '../strings/problems/problem-report.ts';
import { reloadOldPages } from './old-pages.ts';

type RefreshContent = HookParameters<'astro:server:setup'>['refreshContent'];

/** Editors save several files at once, and some programs save in several steps. */
const SETTLE_MS = 100;

/** How often a refresh that Astro ignored is requested again: for five minutes. */
const REFRESH_TRIES = 3000;
const REFRESH_PAUSE_MS = 100;

/**
 * In `astro dev`: watches the content folder. While the content has problems, every page shows them as an overlay over
 * the last good data; once there are none, the pages reload with the new data.
 */
export function devProblems(): AstroIntegration {
  return {
    name: 'areaserved:dev-problems',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const folder = resolve(contentFolder()) + sep;
        const reloadPages = reloadOldPages(server);
        let report: string | undefined;
        let timer: NodeJS.Timeout | undefined;
        const showReport = () => {
          if (report !== undefined) server.ws.send(overlay(report));
        };
        const readAgain = async () => {
          report = await takeContent(refreshContent);
          if (report === undefined) reloadPages();
          else logger.error(`\n${report}`);
          showReport();
        };
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(folder)) return;
          clearTimeout(timer);
          timer = setTimeout(() => void readAgain(), SETTLE_MS);
        });
        server.ws.on('connection', showReport);
      },
    },
  };
}

/** Replaces the site's data by the content when that has no problems; otherwise returns the report. */
async function takeContent(refresh: RefreshContent): Promise<string | undefined> {
  try {
    const { value, problems } = checkSite();
    if (value === undefined) {
      return renderProblems(
        problems.filter((problem) => !isNotice(problem)),
        languageOf(process.env),
      );
    }
    replaceSite(value);
    await refreshCollections(refresh);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** While Astro reads its own configuration it ignores a request to refresh: the request is then repeated. */
async function refreshCollections(refresh: RefreshContent): Promise<void> {
  const loaded = new Set<string>();
  for (let tries = 0; tries < REFRESH_TRIES; tries += 1) {
    await refresh?.({ context: { loaded } });
    if (loaded.size > 0) return;
    await pause(REFRESH_PAUSE_MS);
  }
}

function overlay(report: string) {
  const title = checkText.broken[languageOf(process.env)];
  return { type: 'error', err: { name: 'content/', title, message: report, stack: '' } } as const;
}
