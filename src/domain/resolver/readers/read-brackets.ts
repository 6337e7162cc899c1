import type { Resolution } from '../../places/resolution.ts';
import { isAccepted } from '../../places/resolution.ts';
import type { Atlas, Reading } from '../atlas.ts';
import { readComplete } from './read-complete.ts';
import { placesInside, severalPlaces } from './separators.ts';
import { readTail } from './tails.ts';

const BRACKETS = /[()[\]]/g;
const BRACKET_AT_END = /^([^()[\]]+)[([]([^()[\]]+)[)\]]$/u;
const FORMERLY = /^(?:原名|旧称|曾用名|原):?/;

/**
 * Reads a place with a part of its name in brackets, where both together are one name: 漳州市(漳浦县),
 * 鼓楼区(南京市), 三明市(全境), 龙海区(原龙海市); and several places behind their parent:
 * 漳州市(漳浦县、云霄县). A township at the end in brackets says too little: it may only explain.
 */
export function readBrackets(
  atlas: Atlas,
  text: string,
  resolve: (part: string) => Resolution,
): Reading | undefined {
  if (!text.includes('(') && !text.includes('[')) return undefined;
  const plain = readComplete(atlas, text);
  if (plain) return plain;
  const [, outer = '', inner = ''] = BRACKET_AT_END.exec(text) ?? [];
  if (outer === '') return repaired(readName(atlas, text.replace(BRACKETS, '')));
  const inside = placesInside(inner);
  if (inside.length > 1) return readList(inside.map((one) => resolve(outer + one)));
  const joined = readName(atlas, outer + inner) ?? readName(atlas, inner + outer);
  if (joined) return joined.township === undefined ? repaired(joined) : undefined;
  return (
    repaired(readTwice(atlas, outer, inner.replace(FORMERLY, ''))) ?? readBoth(resolve(outer), resolve(inner))
  );
}

function readName(atlas: Atlas, text: string): Reading | undefined {
  const reading = readComplete(atlas, text) ?? readTail(atlas, text);
  return reading && (isAccepted(reading) || reading.outcome === 'split') ? reading : undefined;
}

// Only where each of them is one: 三明市(除沙县区、大田县外) says the opposite.
function readList(parts: readonly Resolution[]): Reading | undefined {
  return parts.every(isAccepted) ? severalPlaces(parts) : undefined;
}

// 龙海区(原龙海市): the second name says the same as the first.
function readTwice(atlas: Atlas, outer: string, inner: string): Reading | undefined {
  const first = readName(atlas, outer);
  const second = first && readName(atlas, inner);
  const isSame = second?.adcode !== undefined && second.adcode === first?.adcode;
  return isSame && second.township === first.township ? first : undefined;
}

// 漳浦县(云霄县): whichever is meant, neither is dropped.
function readBoth(outer: Resolution, inner: Resolution): Reading | undefined {
  return isAccepted(outer) && inner.outcome === 'ok' ? severalPlaces([outer, inner]) : undefined;
}

function repaired(reading: Reading | undefined): Reading | undefined {
  return reading?.outcome === 'ok' ? { ...reading, outcome: 'repaired' } : reading;
}
