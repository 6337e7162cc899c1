import type { Server } from 'node:http';
import { readBaseUrl } from '../src/build/base-url.ts';
import { outFolder } from '../src/build/build-site.ts';
import { contentOrExit } from '../src/build/content-or-exit.ts';
import { createStaticServer, listen } from '../src/build/static-server.ts';
import { contentFolder } from '../src/data/content-folder.ts';
import { commandText } from '../src/strings/commands/commands.ts';
import { misuse } from './arguments.ts';

/** The options of the commands that serve the site. */
export const serverOptions = {
  port: { type: 'string' },
  host: { type: 'string', default: 'localhost' },
} as const;

/** What `--help` says of them. */
export const serverLines = [
  ['--port N', 'Port; 4321 unless told, or any free one where that is taken.'],
  ['--host NAME', 'Address to listen on; localhost unless told.'],
] as const;

const usualPort = 4321;

/** Serves the built site and tells its address; it runs until it is stopped. */
export async function runPreview(port: string | undefined, host: string): Promise<void> {
  contentOrExit();
  const base = readBaseUrl(contentFolder()).pathname;
  const server = createStaticServer({ folder: outFolder(), base });
  const wanted = port === undefined ? undefined : toPort(port);
  const origin =
    (await tryListen(server, wanted ?? usualPort, host)) ??
    (wanted === undefined ? await listen(server, 0, host) : misuse(commandText.portTaken(wanted)));
  console.log(commandText.serving(origin + base));
}

function toPort(text: string): number {
  const port = Number(text);
  return /^\d+$/.test(text) && port <= 65_535 ? port : misuse(commandText.portWrong(text));
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
