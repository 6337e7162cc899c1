import type { RegionList } from '../domain/coverage/region-list.ts';
import type { Gazetteer } from '../domain/places/gazetteer.ts';
import { divisionOf, unitsUnder } from '../domain/places/gazetteer.ts';
import type { Resolution, Resolver } from '../domain/places/resolution.ts';
import { isAccepted } from '../domain/places/resolution.ts';
import { questionedUnits } from './denials/questioned-units.ts';
import type { FoundPlace } from './found-place.ts';
import { isKept } from './text/read-passages.ts';
import { writtenEntry } from './written-entry.ts';

/** How what was found stands to a list. */
export interface ListDifference {
  /** Entries that the list lacks, as it would write them, by what they name. */
  readonly added: readonly string[];
  /** Entries of the list that were found, as they are written there. */
  readonly unchanged: readonly string[];
  /** Entries that were found under another name or extent: what the list has, and what was found. */
  readonly changed: readonly { readonly before: string; readonly after: string }[];
  /** Entries of the list of which the file asks something: what it says of them is not clear, or not meant. */
  readonly questioned: readonly string[];
  /** Entries of the list that were not found. */
  readonly removed: readonly string[];
  /** What was found, although the list excepts it. */
  readonly excepted: readonly string[];
}

/**
 * Compares what was found with a list. A county inside a 全境 of the list, and a township of a county that it names,
 * count as unchanged.
 */
export function compareWithList(
  gazetteer: Gazetteer,
  resolver: Resolver,
  list: RegionList | undefined,
  found: readonly FoundPlace[],
): ListDifference {
  const toEntry = (text: string): Entry[] => entryOf(gazetteer, text, resolver.resolve(text));
  const entries = (list?.places ?? []).flatMap(({ place }) => toEntry(place));
  const except = new Set((list?.except ?? []).flatMap(toEntry).flatMap(({ units }) => units));
  const inList = new Set(entries.map(({ code }) => code));
  const wide = new Set(entries.filter(({ township }) => !township).flatMap(({ units }) => units));
  const read = found
    .filter((one) => isKept(one) && one.repeatOf === undefined)
    .flatMap((one) => entryOf(gazetteer, one.raw, one.resolution));
  const isExcepted = (entry: Entry) => !entry.isWhole && entry.units.some((unit) => except.has(unit));
  const isHeld = (entry: Entry) =>
    inList.has(entry.code) || (!entry.isWhole && entry.units.every((unit) => wide.has(unit)));
  const foundUnits = new Set(read.filter(({ township }) => !township).flatMap(({ units }) => units));
  const foundCodes = new Set(read.map(({ code }) => code));
  const isFound = (entry: Entry) =>
    foundCodes.has(entry.code) ||
    (entry.township ? false : entry.units.every((unit) => foundUnits.has(unit) || except.has(unit)));
  const widened = (entry: Entry) =>
    entry.township
      ? read.find((one) => !one.township && !isHeld(one) && one.code === entry.units[0])
      : undefined;
  const kept = entries.filter(isFound);
  const gone = entries.filter((entry) => !isFound(entry) && !widened(entry));
  const questioned = questionedUnits(gazetteer, found);
  const isQuestioned = ({ units }: Entry) => units.some((unit) => questioned.has(unit));
  return {
    added: read.filter((entry) => !isHeld(entry) && !isExcepted(entry)).map(({ written }) => written),
    unchanged: kept.filter(({ isRenamed }) => !isRenamed).map(({ text }) => text),
    changed: [
      ...kept
        .filter(({ isRenamed }) => isRenamed)
        .map(({ text, written }) => ({ before: text, after: written })),
      ...entries.flatMap((entry) => {
        const after = isFound(entry) ? undefined : widened(entry);
        return after ? [{ before: entry.text, after: after.written }] : [];
      }),
    ],
    questioned: gone.filter(isQuestioned).map(({ text }) => text),
    removed: gone.filter((entry) => !isQuestioned(entry)).map(({ text }) => text),
    excepted: read.filter(isExcepted).map(({ written }) => written),
  };
}

interface Entry {
  readonly text: string;
  /** As import writes it. */
  readonly written: string;
  /** Nine digits for a township, else the adcode. */
  readonly code: string;
  readonly township: boolean;
  readonly units: readonly string[];
  readonly isWhole: boolean;
  readonly isRenamed: boolean;
}

function entryOf(gazetteer: Gazetteer, text: string, resolution: Resolution): Entry[] {
  const { adcode, township, outcome } = resolution;
  const written = writtenEntry(gazetteer, resolution);
  if (!isAccepted(resolution) || adcode === undefined || written === undefined) return [];
  const units = unitsUnder(gazetteer, divisionOf(gazetteer, adcode)).map((unit) => unit.adcode);
  const [isWhole, isRenamed] = [outcome === 'whole', outcome === 'renamed'];
  return [
    { text, written, code: township ?? adcode, township: township !== undefined, units, isWhole, isRenamed },
  ];
}
