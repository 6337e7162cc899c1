import type { HookParameters } from 'astro';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/**
 * Reloads the pages that show data of before the call, also one that is being loaded at that moment: it has no
 * connection yet, so a message to all connections would not reach it.
 * @returns to be called when there is new data
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
