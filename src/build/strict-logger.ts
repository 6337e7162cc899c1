import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

declare global {
  /** Shared by the copies of this module that one build makes. */
  var areaservedWarnings: string[] | undefined;
}

/**
 * Astro's log destination while a site is built. Astro warns of lost data and goes on (an invalid reference,
 * a duplicate id, a sitemap without address); here every warning is kept, so that the build can fail.
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
