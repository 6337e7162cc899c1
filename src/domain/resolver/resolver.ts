import type { Gazetteer, Townships } from '../places/gazetteer.ts';
import { factsOf } from '../places/outcomes.ts';
import { tidyPlace } from '../places/place-text.ts';
import type { Resolution, Resolver } from '../places/resolution.ts';
import type { Atlas, Reading } from './atlas.ts';
import { createAtlas } from './create-atlas.ts';
import { readCode } from './forms/codes.ts';
import { withoutFiller } from './forms/placeholders.ts';
import { readBrackets } from './readers/read-brackets.ts';
import { readComplete } from './readers/read-complete.ts';
import { readConcatenated } from './readers/read-concatenated.ts';
import { readForeign } from './readers/read-foreign.ts';
import { readLabelled } from './readers/read-labelled.ts';
import { readNextStem, readRange } from './readers/read-next-stem.ts';
import { readPartial } from './readers/read-partial.ts';
import { readPlaceholder } from './readers/read-placeholder.ts';
import { readRemark, readWide } from './readers/read-remark.ts';
import { isLoose, readApart, readSeparated } from './readers/separators.ts';
import { readUnknown } from './readers/read-unknown.ts';
import { readRun } from './readers/read-run.ts';
import { readTail } from './readers/tails.ts';
import { readOutside, readZone } from './forms/zones.ts';

const COUNTRY = /^(?:中华人民共和国|中国)/;
const STARTS_WITH_CODE = /^\d{6}/;
const MAX_LENGTH = 2000;

/**
 * Resolves written places to divisions. A text goes through these steps; the first that can read it decides:
 *
 * 1. `tidyPlace` cleans it (spaces, full-width and traditional characters, list marks).
 * 2. Plain forms: a code, brackets, separators, a complete name (`readComplete`), 全境 or 等 behind one, a row of
 *    statistics, a place without county data, a development zone.
 * 3. Questions (`readAsked`): a range, a name under a wrong parent, places written without a separator, an address behind
 *    a county, remarks, and last the names that are spelled alike.
 * 4. What is still open and has spaces is read word by word.
 *
 * Readers share the `Atlas`, the index of the gazetteer; they look up names as `Chain`s, each name inside the one before.
 * @param townships may be a function: it is called once, when a text first goes on after a county
 * @example createResolver(gazetteer, townships).resolve('漳浦').adcode // '350623'
 */
export function createResolver(gazetteer: Gazetteer, townships: Townships | (() => Townships)): Resolver {
  const atlas = createAtlas(gazetteer, townships);
  return { resolve: (raw) => partResolver(atlas)(raw) };
}

type Resolve = (raw: string) => Resolution;

// The ways to cut one text end in the same parts again and again: each is read once.
function partResolver(atlas: Atlas): Resolve {
  const known = new Map<string, Resolution>();
  const resolve = (raw: string): Resolution => {
    const resolution = known.get(raw) ?? resolvePlace(atlas, raw, resolve);
    known.set(raw, resolution);
    return resolution;
  };
  return resolve;
}

function resolvePlace(atlas: Atlas, raw: string, resolve: Resolve): Resolution {
  if (raw.length > MAX_LENGTH) return { raw, outcome: 'none', candidates: [] };
  const { text, words, isRepaired } = tidyPlace(raw);
  if (text === '') return { raw, outcome: 'none', candidates: [] };
  const country = text.replace(COUNTRY, '');
  const named = withoutFiller(country);
  const reading = readText(atlas, named, words, resolve);
  const mayPart = words.length > 1 && !STARTS_WITH_CODE.test(text) && isOpen(reading);
  const side = mayPart ? readApart(words, resolve) : undefined;
  const found = side ?? reading;
  return {
    ...found,
    raw,
    outcome: found.outcome === 'ok' && (isRepaired || named !== country) ? 'repaired' : found.outcome,
  };
}

function readText(atlas: Atlas, text: string, words: readonly string[], resolve: Resolve): Reading {
  return (
    readCode(atlas, text, resolve) ??
    readBrackets(atlas, text, resolve) ??
    readSeparated(atlas, text, resolve) ??
    readComplete(atlas, text) ??
    readTail(atlas, text) ??
    readPlaceholder(atlas, text) ??
    readOutside(atlas, text) ??
    readZone(atlas, text) ??
    readAsked(atlas, text, words, resolve)
  );
}

// What is not plain: the reading that names the places that may be meant goes before the one that names a parent alone.
function readAsked(atlas: Atlas, text: string, words: readonly string[], resolve: Resolve): Reading {
  const range = readRange(atlas, text);
  if (range) return range;
  const foreign = readForeign(atlas, text, resolve);
  if (foreign && (foreign.outcome !== 'unknown' || foreign.candidates.length > 0)) return foreign;
  const line = words.join(' ');
  return (
    readNextStem(atlas, text, resolve) ??
    readConcatenated(atlas, text, resolve) ??
    readPartial(atlas, text) ??
    readLabelled(atlas, text, resolve) ??
    readRemark(atlas, line) ??
    readWide(atlas, line) ??
    foreign ??
    readRun(atlas, text) ??
    readUnknown(atlas, text)
  );
}

// Spaces part places only where each word is one: 漳浦 云霄, but not 漳州市 漳埔县.
function isOpen(reading: Reading): boolean {
  return factsOf(reading.outcome).mayBeList || isLoose(reading);
}
