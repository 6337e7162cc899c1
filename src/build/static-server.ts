import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { withBase } from '../domain/site/urls.ts';
import { readRedirects } from './redirects.ts';
import { findFile, readStaticFile } from './static-files.ts';

export interface ServerOptions {
  /** Folder of the built site. */
  readonly folder: string;
  /** Path of the base URL, with trailing slash. */
  readonly base: string;
}

interface Answer extends ServerOptions {
  readonly redirects: ReadonlyMap<string, string>;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/**
 * A server for a built site that behaves like a static host: compression, ETag and cache headers, redirects,
 * trailing slashes of folders, 404.html for missing pages.
 */
export function createStaticServer(options: ServerOptions): Server {
  const folder = resolve(options.folder);
  const redirects = readRedirects(folder);
  return createServer((request, response) => {
    answer({ ...options, folder, redirects, request, response });
  });
}

/** A built site that is served on this machine. */
export interface ServedFolder {
  readonly server: Server;
  /** With base and trailing slash. */
  readonly address: string;
  close: () => void;
}

/** Serves a built site on any free port, for tests and measurements. */
export async function serveFolder(options: ServerOptions): Promise<ServedFolder> {
  const server = createStaticServer(options);
  const origin = await listen(server, 0, '127.0.0.1');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { server, address: origin + options.base, close };
}

/**
 * Starts a server.
 * @param port 0 takes any free port
 * @returns origin without trailing slash: `http://127.0.0.1:4321`
 */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      ready();
    });
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
}

function answer(context: Answer): void {
  const { request, response, folder, base, redirects } = context;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  // The target of a request is a path: `//host/` does not name another host.
  const url = URL.parse(`http://localhost${request.url ?? '/'}`);
  if (url?.pathname === base.slice(0, -1)) return redirect(response, base, url.search);
  const path = url ? pathUnder(base, url.pathname) : undefined;
  if (!url || path === undefined) return notFound(context);
  const elsewhere = redirects.get(withBase(base, path));
  if (elsewhere !== undefined) return redirect(response, elsewhere, url.search);
  const found = findFile(folder, path);
  if (found === undefined) return notFound(context);
  if (found === 'folder') return redirect(response, `${url.pathname}/`, url.search);
  send(context, found.file, 200);
}

/** The decoded path below the base, with leading slash; undefined outside it. */
function pathUnder(base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  try {
    return `/${decodeURIComponent(pathname.slice(base.length))}`;
  } catch {
    return undefined;
  }
}

/** Redirects permanently and keeps the query of the request, unless the target has one. */
function redirect(response: ServerResponse, target: string, query: string): void {
  const { pathname, search, hash } = new URL(target.replace(/^\/+/, '/'), 'http://localhost');
  response.writeHead(301, { Location: pathname + (search || query) + hash }).end();
}

function notFound(context: Answer): void {
  const found = findFile(context.folder, '/404.html');
  if (typeof found === 'object') return send(context, found.file, 404);
  context.response.writeHead(404).end();
}

function send({ request, response }: Answer, file: string, status: number): void {
  const { body, headers } = readStaticFile(file, request.headers['accept-encoding'] ?? '');
  if (status === 200 && request.headers['if-none-match'] === headers.ETag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
}
