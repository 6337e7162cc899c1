import type { Server } from 'node:http';
import { readBaseUrl } from '../src/build/base-url.ts';
import { outFolder } from '../src/build/build-site.ts';
import { contentOrExit } from '../src/build/content-or-exit.ts';
import { createStaticServer, listen } from '../src/build/static-server.ts';
import { contentFolder } from '../src/data/content-folder.ts';
import { commandText } from '../src/strings/commands/commands.ts';
import type { Language } from '../src/strings/language.ts';
import { misuse } from './arguments.ts';

/** The options of the commands that serve the site. */
export const serverOptions = {
  port: { type: 'string' },
  host: { type: 'string', default: 'localhost' },
} as const;

/** What `--help` says of them. */
export const serverLines = [
  ['--port N', 'Port; 4321 by default, or any free one if that is in use.'],
  ['--host NAME', 'Address to listen on; localhost by default.'],
] as const;

const usualPort = 4321;

/** Serves the built site and prints its address, until it is stopped. */
export async function runPreview(
  { port, host }: { readonly port?: string | undefined; readonly host: string },
  language: Language,
): Promise<void> {
  contentOrExit(language);
  const base = readBaseUrl(contentFolder()).pathname;
  const server = createStaticServer({ folder: outFolder(), base });
  const wanted = port === undefined ? undefined : toPort(port, language);
  const origin =
    (await tryListen(server, wanted ?? usualPort, host)) ??
    (wanted === undefined ? await listen(server, 0, host) : misuse(commandText.portTaken(wanted)[language]));
  console.log(commandText.serving(origin + base)[language]);
}

function toPort(text: string, language: Language): number {
  const port = Number(text);
  return /^\d+$/.test(text) && port <= 65_535 ? port : misuse(commandText.portWrong(text)[language]);
}

/** The address that the server has; undefined where the port is taken. */
async function tryListen(server: Server, port: number, host: string): Promise<string | undefined> {
  try {
    return await listen(server, port, host);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined;
    throw error;
  }
}
