import type { HookParameters } from 'astro';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/**
 * Makes a function that reloads every page with old data, including one that is loading at that moment: it has no
 * connection yet, so a message to all connections does not reach it.
 * @returns call it when there is new data
 */
export function reloadOldPages(server: DevServer): () => void {
  let version = 0;
  let newestPage = 0;
  server.middlewares.use((request, _response, next) => {
    if (request.headers.accept?.includes('text/html')) newestPage = version;
    next();
  });
  server.ws.on('connection', () => {
    if (newestPage < version) server.ws.send({ type: 'full-reload' });
  });
  return () => {
    version += 1;
    server.ws.send({ type: 'full-reload' });
  };
}
