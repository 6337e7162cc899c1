import addressParse from 'address-parse';
import { parseAddress } from 'address-smart-parse';
import zhAddressParse from 'zh-address-parse';
import { gazetteerFolder } from '../../src/data/content-folder.ts';
import { readTownships } from '../../src/data/gazetteer-files.ts';
import type { Gazetteer } from '../../src/domain/places/gazetteer.ts';
import { isLeafPrefecture, parentsOf } from '../../src/domain/places/gazetteer.ts';
import type { Resolution } from '../../src/domain/places/resolution.ts';
import { createResolver } from '../../src/domain/resolver/resolver.ts';
import type { Answer } from './places-verdict.ts';

/** A tool that reads places: its answers, best first; more than one answer is a choice. */
export interface PlaceTool {
  readonly name: string;
  readonly read: (text: string) => readonly Answer[];
}

/** This project and its peers, each called as its README shows. */
export function placeTools(gazetteer: Gazetteer): readonly PlaceTool[] {
  const { resolve } = createResolver(gazetteer, readTownships(gazetteerFolder()));
  const codeByNames = codesByNames(gazetteer);
  const unitOf = (code: string | undefined) => toUnit(gazetteer, code ?? '');
  return [
    { name: 'areaserved', read: (text) => answersOf(resolve(text)) },
    { name: 'address-parse', read: (text) => unitOf(addressParse.default.parse(text)[0]?.code) },
    {
      name: 'address-smart-parse',
      read: (text) =>
        distinct(parseAddress(text).flatMap(({ county, city }) => unitOf(county?.code ?? city?.code))),
    },
    {
      name: 'zh-address-parse',
      read: (text) => {
        const { areaCode, province, city } = zhAddressParse(text);
        return unitOf(areaCode === '' ? codeByNames.get(province + city) : areaCode);
      },
    },
  ];
}

// A place followed by an address counts as an answer, and so does each place of a list.
function answersOf({ adcode, parts }: Resolution): readonly Answer[] {
  const codes = parts ? parts.map((part) => part.adcode) : [adcode];
  const units = codes.filter((code) => code !== undefined);
  return units.length > 0 ? [units] : [];
}

/**
 * Codes of the peers as answers: a prefecture or a province is no county; the peers' own codes below a prefecture
 * without counties (441912 for 虎门镇) mean that prefecture.
 */
function toUnit(gazetteer: Gazetteer, code: string): readonly Answer[] {
  if (code === '') return [];
  const padded = code.padEnd(6, '0');
  const prefecture = gazetteer.byAdcode.get(`${padded.slice(0, 4)}00`);
  if (prefecture && isLeafPrefecture(gazetteer, prefecture)) return [[prefecture.adcode]];
  return padded.endsWith('00') ? [] : [[padded]];
}

// zh-address-parse returns a direct county as a city, without its code.
function codesByNames(gazetteer: Gazetteer): ReadonlyMap<string, string> {
  return new Map(
    gazetteer.divisions.map((division) => {
      const [province] = parentsOf(gazetteer, division);
      return [(province?.name ?? '') + division.name, division.adcode];
    }),
  );
}

function distinct(answers: readonly Answer[]): readonly Answer[] {
  return [...new Map(answers.map((answer) => [answer.join(), answer])).values()];
}
