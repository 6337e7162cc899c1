import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../data/content-folder.ts';
import { isNotice } from '../domain/problem.ts';
import { checkSite, replaceSite } from '../site.ts';
import { checkText } from '../strings/check.ts';
import { languageOf } from '../strings/language.ts';
import { renderProblems } from '../strings/problem-report.ts';

/** Editors save several files at once, and some programs save in several steps. */
const SETTLE_MS = 100;

/**
 * In `astro dev`: watches the content folder. While it is broken, every page shows the problems as an overlay over
 * the last good data; once it is mended, the pages reload with the new data.
 */
export function devProblems(): AstroIntegration {
  return {
    name: 'areaserved:dev-problems',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const folder = resolve(contentFolder()) + sep;
        let report: string | undefined;
        let timer: NodeJS.Timeout | undefined;
        const showReport = () => {
          if (report !== undefined) server.ws.send(overlay(report));
        };
        const readAgain = async () => {
          report = await takeContent(async () => refreshContent?.({}));
          if (report === undefined) server.ws.send({ type: 'full-reload' });
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

/** Takes the content over when it is right; otherwise gives the report and leaves all as it was. */
async function takeContent(refresh: () => Promise<void>): Promise<string | undefined> {
  try {
    const { value, problems } = checkSite();
    if (value === undefined) {
      return renderProblems(
        problems.filter((problem) => !isNotice(problem)),
        languageOf(process.env),
      );
    }
    replaceSite(value);
    await refresh();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function overlay(report: string) {
  const title = checkText[languageOf(process.env)].broken;
  return { type: 'error', err: { name: 'content/', title, message: report, stack: '' } } as const;
}
