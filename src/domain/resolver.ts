import type { Gazetteer, Townships } from './gazetteer.ts';
import { tidyPlace } from './place-text.ts';
import type { Resolution, Resolver } from './resolution.ts';
import { isAccepted } from './resolution.ts';
import type { Atlas, Reading } from './resolver/atlas.ts';
import { createAtlas } from './resolver/atlas.ts';
import { readCode } from './resolver/codes.ts';
import { readComplete } from './resolver/read-complete.ts';
import { readConcatenated } from './resolver/read-concatenated.ts';
import { readForeign, readUnknown } from './resolver/read-foreign.ts';
import { readPartial } from './resolver/read-partial.ts';
import { readPlaceholder } from './resolver/read-placeholder.ts';
import { readSeparated } from './resolver/separators.ts';
import { readTail } from './resolver/tails.ts';
import { readOutside, readZone } from './resolver/zones.ts';

const COUNTRY = /^(?:中华人民共和国|中国)/;
const MAX_LENGTH = 2000;

/**
 * Turns written places into divisions. Townships may be given as a function: it is called once, when
 * a text first goes on after a county.
 * @example createResolver(gazetteer, townships).resolve('漳浦').adcode // '350623'
 */
export function createResolver(gazetteer: Gazetteer, townships: Townships | (() => Townships)): Resolver {
  const atlas = createAtlas(gazetteer, townships);
  const resolve = (raw: string): Resolution => resolvePlace(atlas, raw, resolve);
  return { resolve };
}

type Resolve = (raw: string) => Resolution;

function resolvePlace(atlas: Atlas, raw: string, resolve: Resolve): Resolution {
  const { text, words, isRepaired } = tidyPlace(raw);
  if (text === '' || raw.length > MAX_LENGTH) return { raw, outcome: 'none', candidates: [] };
  const reading = readText(atlas, text.replace(COUNTRY, ''), resolve);
  const side = words.length > 1 && isOpen(reading) ? readWords(words, resolve) : undefined;
  const found = side ?? reading;
  return { raw, ...found, outcome: found.outcome === 'ok' && isRepaired ? 'repaired' : found.outcome };
}

function readText(atlas: Atlas, text: string, resolve: Resolve): Reading {
  return (
    readCode(atlas, text, (name) => readText(atlas, name, resolve)) ??
    readSeparated(atlas, text, resolve) ??
    readComplete(atlas, text) ??
    readTail(atlas, text) ??
    readPlaceholder(atlas, text) ??
    readOutside(atlas, text) ??
    readZone(atlas, text) ??
    readForeign(atlas, text, resolve) ??
    readConcatenated(atlas, text, resolve) ??
    readPartial(atlas, text) ??
    readUnknown(atlas, text)
  );
}

function isOpen({ outcome }: Reading): boolean {
  return outcome === 'none' || outcome === 'unknown' || outcome === 'partial' || outcome === 'ambiguous';
}

// Spaces part places only where each word is one: 漳浦 云霄, but not 漳州市 漳埔县.
function readWords(words: readonly string[], resolve: Resolve): Reading | undefined {
  const parts = words.map(resolve);
  return parts.every(isAccepted) ? { outcome: 'several', parts, candidates: [] } : undefined;
}
