import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'astro/zod';
import type { Announced, Engine } from '../../domain/site/announcement.ts';

const entry = z.object({ engine: z.enum(['indexnow', 'baidu']), url: z.string(), facts: z.string() });

/** What was announced already, so that a run that was cut short goes on where it stopped. */
export interface Ledger {
  /** Of these, what the engine has not been told. */
  readonly open: (engine: Engine, announced: readonly Announced[]) => readonly Announced[];
  /** Writes down at once that the engine took them. */
  readonly record: (engine: Engine, announced: readonly Announced[]) => void;
}

/**
 * Reads the ledger: a line of JSON for each URL that an engine took. A last line that was cut off is passed over,
 * which announces that URL again.
 * @param file made where it is missing
 */
export function openLedger(file: string): Ledger {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  // What an engine was told last of a URL: a page may come back to what it said before.
  const told = new Map<string, string>();
  for (const one of lines.flatMap(entriesIn)) told.set(keyOf(one), one.facts);
  return {
    open: (engine, announced) =>
      announced.filter(({ url, facts }) => told.get(keyOf({ engine, url })) !== facts),
    record: (engine, announced) => {
      const entries = announced.map(({ url, facts }) => ({ engine, url, facts }));
      mkdirSync(dirname(file), { recursive: true });
      appendFileSync(file, entries.map((one) => `${JSON.stringify(one)}\n`).join(''));
      for (const one of entries) told.set(keyOf(one), one.facts);
    },
  };
}

function entriesIn(line: string): readonly z.output<typeof entry>[] {
  try {
    const read = entry.safeParse(JSON.parse(line));
    return read.success ? [read.data] : [];
  } catch {
    return [];
  }
}

function keyOf({ engine, url }: { readonly engine: Engine; readonly url: string }): string {
  return `${engine} ${url}`;
}
