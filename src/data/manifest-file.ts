import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Manifest } from '../domain/site/manifest.ts';

/** Name of the manifest in the built site. */
export const MANIFEST = 'manifest.json';

/** Milliseconds after which a published manifest is given up. */
const TIME_LIMIT = 20_000;

const path = z.string().regex(/^\//);

/** The form of `/manifest.json`; keys of later versions are passed over. */
const manifestSchema = z.object({
  $schema: z.url().optional().describe('Address of this schema.'),
  version: z.literal(1),
  site: z.url().describe('Address of the site, with a slash at its end.'),
  sample: z.boolean().describe('Whether the site is a sample and speaks of no real network.'),
  license: z
    .string()
    .nullable()
    .describe('Address of the licence under which others may use the data; null where none is given.'),
  pages: z
    .array(
      z.object({
        path: path.describe('Below the address of the site, with a slash at both ends.'),
        facts: z
          .string()
          .regex(/^[0-9a-f]{16}$/)
          .describe(
            'First 16 digits of the SHA-256 of what the page says; its looks and the day do not count.',
          ),
        lastmod: z.iso.date().describe('The day since which the page says it, or the first that is known.'),
        index: z.boolean().describe('Whether the page is offered to search engines.'),
        adcode: z
          .string()
          .regex(/^\d{6}$/)
          .optional()
          .describe('Code (GB/T 2260) of the division that the page is about.'),
      }),
    )
    .describe('Every page of the site.'),
  redirects: z
    .array(z.object({ from: path, to: path, date: z.iso.date(), reason: z.string() }))
    .describe('Old addresses: where each leads since when, and why.'),
});

/** A manifest, or in the reader's words why there is none: a status, a code of the system, the key that is wrong. */
export type ReadManifest = { readonly manifest: Manifest } | { readonly failed: string };

/**
 * Reads the manifest of a built site.
 * @param where a folder, the address of a site, or either with `manifest.json`
 */
export async function readManifest(where: string): Promise<ReadManifest> {
  try {
    const text = /^https?:/.test(where) ? await fetched(where) : readFileSync(fileOf(where), 'utf8');
    const read = manifestSchema.safeParse(JSON.parse(text));
    if (read.success) return { manifest: withoutEmpty(read.data) };
    const [issue] = read.error.issues;
    return { failed: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

/** The JSON Schema of the manifest, as `/schemas/manifest.json` publishes it. */
export function manifestJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(manifestSchema, { io: 'input' }), null, 2)}\n`;
}

function fileOf(where: string): string {
  return where.endsWith('.json') ? where : join(where, MANIFEST);
}

async function fetched(where: string): Promise<string> {
  const url = where.endsWith('.json') ? where : new URL(MANIFEST, `${where.replace(/\/$/, '')}/`).href;
  const response = await fetch(url, { signal: AbortSignal.timeout(TIME_LIMIT) });
  if (!response.ok) throw new Error(`${String(response.status)} ${response.statusText}`.trim());
  return response.text();
}

function withoutEmpty({ pages, ...rest }: z.output<typeof manifestSchema>): Manifest {
  const { version, site, sample, license, redirects } = rest;
  const rows = pages.map(({ adcode, ...page }) => ({ ...page, ...(adcode !== undefined && { adcode }) }));
  return { version, site, sample, license, pages: rows, redirects };
}
