import { env } from 'node:process';

// Astro's own commands, without its telemetry and the notice about it.
env.ASTRO_TELEMETRY_DISABLED = '1';
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
