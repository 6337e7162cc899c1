import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

declare global {
  /** One build evaluates this module several times; all copies share this list. */
  var areaservedWarnings: string[] | undefined;
}

/**
 * Astro's log destination while a site is built. Where data is lost (an invalid reference, a duplicate id, a sitemap
 * without address) Astro only warns; the warnings are collected, so that the build can fail.
 */
export default function strictLogger(): AstroLoggerDestination {
  return {
    write: ({ level, label, message }: AstroLoggerMessage) => {
      if (level === 'warn' || level === 'error') takenWarnings().push(`[${label ?? 'astro'}] ${message}`);
    },
  };
}

/** The warnings of this process so far. */
export function takenWarnings(): string[] {
  return (globalThis.areaservedWarnings ??= []);
}
