import type { Division } from '../../places/gazetteer.ts';
import { divisionOf, unitsUnder } from '../../places/gazetteer.ts';
import type { Atlas, Reading } from '../atlas.ts';
import type { Fits } from '../atlas.ts';
import { readComplete } from './read-complete.ts';

const WHOLE = /(?:全自治[区州县旗]|全境|全域|全[省市区县旗州盟]|(?:各|所有)(?:区县|县区))$/;
const GOES_ON =
  /(?:等等|等地|等(?:[\d一二两三四五六七八九十]+个)?[区县市]{2,3}|等[\d一二两三四五六七八九十]+个?[区县市地]|等)$/;
const LEVEL_AT_END = /^全.*([省市区县旗州盟])$/;

/**
 * Reads a place with a word after it that is no part of its name: 全境 (all of it), 等 (and so on).
 * Names that end in such a word (万全区, 天等县) are read before and never come here.
 */
export function readTail(atlas: Atlas, text: string, fits: Fits = () => true): Reading | undefined {
  const whole = WHOLE.exec(text);
  if (whole) return readWhole(atlas, text.slice(0, whole.index), whole[0], fits);
  const goesOn = GOES_ON.exec(text);
  if (!goesOn) return undefined;
  const place = text.slice(0, goesOn.index);
  const reading = readComplete(atlas, place, fits) ?? readTail(atlas, place, fits);
  return reading && { ...reading, ...repaired(reading), incomplete: true };
}

function readWhole(atlas: Atlas, place: string, tail: string, fits: Fits): Reading | undefined {
  const isMeant = (division: Division) => fits(division) && agrees(division, tail);
  const reading = readComplete(atlas, place, isMeant);
  if (reading?.outcome !== 'too-wide') return reading && { ...reading, ...repaired(reading) };
  const [wide] = reading.candidates;
  if (!wide) return undefined;
  const { adcode, parents, name } = wide;
  const count = unitsUnder(atlas.gazetteer, divisionOf(atlas.gazetteer, adcode)).length;
  return { outcome: 'whole', adcode, read: parents.join('') + name, count, candidates: [] };
}

// 全省 says that a province is meant, 全市 a city; 全境 fits all.
function agrees({ name }: Division, tail: string): boolean {
  const level = LEVEL_AT_END.exec(tail)?.[1];
  return level === undefined || name.endsWith(level);
}

function repaired({ outcome }: Reading): Pick<Reading, 'outcome'> {
  return { outcome: outcome === 'ok' ? 'repaired' : outcome };
}
