import type { Division, Gazetteer, Township } from '../gazetteer.ts';
import { unitsUnder } from '../gazetteer.ts';
import { differences, isNearlyAlike, isOneAway, restsOf, stemsOf } from './name-distance.ts';
import type { Sounds } from './sounds.ts';
import { createSounds } from './sounds.ts';

/** Finds divisions whose names are nearly the written one. */
export interface NearNames {
  /** Nearest first: the same stem, the same sound (however it is written), one character away. */
  readonly near: (name: string) => readonly Division[];
  /** The same among what lies below a division. */
  readonly nearUnder: (above: Division, name: string) => readonly Division[];
  /** What lies below a division and has a stem of which one character neither is nor sounds as written. */
  readonly looselyUnder: (above: Division, name: string) => readonly Division[];
  /** Townships of these that are one character away, or sound the same but for one; nearest first. */
  readonly nearTownships: (townships: readonly Township[], name: string) => readonly Township[];
}

/** Indexes the names of a gazetteer; what lies below a division when it is first asked for. */
export function createNearNames(gazetteer: Gazetteer): NearNames {
  const sounds = createSounds(gazetteer);
  const listByParent = new Map<string, Near>();
  const listUnder = (above: Division) => {
    const list = listByParent.get(above.adcode) ?? nearList(divisionsBelow(gazetteer, above), sounds);
    listByParent.set(above.adcode, list);
    return list;
  };
  return {
    near: nearIndex(gazetteer.divisions, sounds),
    nearUnder: (above, name) => listUnder(above)(name),
    looselyUnder: (above, name) =>
      divisionsBelow(gazetteer, above).filter(({ stem }) =>
        stemsOf(name).some((written) => isNearlyAlike(sounds, stem, written)),
      ),
    nearTownships: (townships, name) =>
      townships
        .filter((one) => isOneAway(one.name, name) || isNearlyAlike(sounds, one.name, name))
        .sort((a, b) => differences(sounds, a.name, name) - differences(sounds, b.name, name)),
  };
}

type Near = (name: string) => readonly Division[];

function nearIndex(divisions: readonly Division[], sounds: Sounds): Near {
  const byStem = groupedBy(divisions, ({ stem }) => [stem]);
  const bySound = groupedBy(divisions, (division) => soundsOf(sounds, division));
  const byRest = groupedBy(divisions, ({ name }) => restsOf(name));
  return (name) => {
    const found = new Set<Division>();
    const stems = stemsOf(name);
    const written = sounds.soundsOf(name);
    for (const stem of stems) addAll(found, byStem.get(stem));
    for (const { length } of stems) {
      for (const sound of written) addAll(found, bySound.get(sound.slice(0, length)));
    }
    const alike = restsOf(name).flatMap((rest) => byRest.get(rest) ?? []);
    addAll(
      found,
      alike.filter((one) => isOneAway(one.name, name)),
    );
    return [...found];
  };
}

// Among few divisions it is quicker to compare each.
function nearList(divisions: readonly Division[], sounds: Sounds): Near {
  const heard = divisions.flatMap((division) =>
    soundsOf(sounds, division).map((sound) => ({ division, sound })),
  );
  return (name) => {
    const found = new Set<Division>();
    const stems = stemsOf(name);
    const isSaid = sounds.hear(name);
    for (const stem of stems) {
      for (const one of divisions) if (one.stem === stem) found.add(one);
    }
    for (const { length } of stems) {
      for (const { division, sound } of heard) {
        if (sound.length === length && isSaid(sound)) found.add(division);
      }
    }
    for (const one of divisions) if (isOneAway(one.name, name)) found.add(one);
    return [...found];
  };
}

function addAll(found: Set<Division>, divisions: readonly Division[] | undefined): void {
  if (divisions) for (const division of divisions) found.add(division);
}

// Of the whole name and of the stem; a stem of one character sounds like too much else.
function soundsOf({ soundOf }: Sounds, division: Division): readonly string[] {
  const sound = soundOf(division);
  const { name, stem } = division;
  return stem.length > 1 && name.startsWith(stem) ? [sound, sound.slice(0, stem.length)] : [sound];
}

function divisionsBelow(gazetteer: Gazetteer, above: Division): readonly Division[] {
  const children = gazetteer.childrenOf.get(above.adcode) ?? [];
  return [...new Set([...children, ...unitsUnder(gazetteer, above)])].filter((one) => one !== above);
}

function groupedBy(
  divisions: readonly Division[],
  keysOf: (division: Division) => readonly string[],
): ReadonlyMap<string, readonly Division[]> {
  const groups = new Map<string, Division[]>();
  for (const division of divisions) {
    for (const key of keysOf(division)) {
      const group = groups.get(key);
      if (group) group.push(division);
      else groups.set(key, [division]);
    }
  }
  return groups;
}
