import type { Division, Gazetteer, Township } from '../../places/gazetteer.ts';
import { unitsUnder } from '../../places/gazetteer.ts';
import { createLooks } from './lookalikes.ts';
import { differences, isNearlyAlike, isOneAway, restsOf, stemsOf } from './name-distance.ts';
import { createSpelledNames } from './spelled-names.ts';
import type { NearOrder } from './near-order.ts';
import { createNearOrder } from './near-order.ts';
import type { Sounds } from './sounds.ts';
import { createSounds } from './sounds.ts';
import { stemNames } from './stem-names.ts';

/** Finds divisions whose names are nearly the written one. */
export interface NearNames {
  /** Nearest first: the same stem, the same sound (however it is written), one character away. */
  readonly near: (name: string) => readonly Division[];
  /** The same among what lies below a division. */
  readonly nearUnder: (above: Division, name: string) => readonly Division[];
  /** What lies below a division and has a stem of which one character neither is nor sounds as written. */
  readonly looselyUnder: (above: Division, name: string) => readonly Division[];
  /** Divisions whose name or stem is written partly in Latin letters: 长ting县, zhangpu. */
  readonly spelled: (text: string) => readonly Division[];
  /** Townships of these that are one character away, or sound the same but for one; nearest first. */
  readonly nearTownships: (townships: readonly Township[], name: string) => readonly Township[];
}

/** Indexes the names of a gazetteer; what lies below a division when it is first asked for. */
export function createNearNames(gazetteer: Gazetteer): NearNames {
  const sounds = createSounds(gazetteer);
  const inOrder = createNearOrder(gazetteer, sounds);
  const names: Names = {
    stemsByAdcode: stemNames(gazetteer),
    sounds,
    lookOf: createLooks(gazetteer.lookalikes),
    inOrder,
  };
  const listByParent = new Map<string, Near>();
  const listUnder = (above: Division) => {
    const list = listByParent.get(above.adcode) ?? nearList(divisionsBelow(gazetteer, above), names);
    listByParent.set(above.adcode, list);
    return list;
  };
  return {
    near: nearIndex(gazetteer.divisions, names),
    nearUnder: (above, name) => listUnder(above)(name),
    looselyUnder: (above, name) =>
      inOrder(
        divisionsBelow(gazetteer, above).filter(({ stem }) =>
          stemsOf(name).some((written) => isNearlyAlike(sounds, stem, written)),
        ),
        name,
      ),
    spelled: createSpelledNames(gazetteer.divisions),
    nearTownships: (townships, name) =>
      townships
        .filter((one) => isOneAway(one.name, name) || isNearlyAlike(sounds, one.name, name))
        .sort((a, b) => differences(sounds, a.name, name) - differences(sounds, b.name, name)),
  };
}

type Near = (name: string) => readonly Division[];

interface Names {
  readonly stemsByAdcode: ReadonlyMap<string, readonly string[]>;
  readonly sounds: Sounds;
  readonly lookOf: (text: string) => string;
  readonly inOrder: NearOrder;
}

function nearIndex(divisions: readonly Division[], { stemsByAdcode, sounds, lookOf, inOrder }: Names): Near {
  const byStem = groupedBy(divisions, ({ adcode }) => stemsByAdcode.get(adcode) ?? []);
  const bySound = groupedBy(divisions, (division) => soundsOf(sounds, division));
  const byLook = groupedBy(divisions, ({ stem }) => (stem.length > 1 ? [lookOf(stem)] : []));
  const byRest = groupedBy(divisions, ({ name }) => restsOf(name));
  return (name) => {
    const stems = stemsOf(name);
    const written = sounds.soundsOf(name);
    const same = stems.flatMap((stem) => byStem.get(stem) ?? []);
    const heard = stems.flatMap(({ length }) =>
      written.flatMap((sound) => bySound.get(sound.slice(0, length)) ?? []),
    );
    const seen = stems.flatMap((stem) => byLook.get(lookOf(stem)) ?? []);
    const alike = restsOf(name).flatMap((rest) => byRest.get(rest) ?? []);
    const oneAway = new Set(alike.filter((one) => isOneAway(one.name, name)));
    return [...new Set([...same, ...inOrder(new Set([...heard, ...seen]), name), ...inOrder(oneAway, name)])];
  };
}

// Among few divisions it is quicker to compare each.
function nearList(divisions: readonly Division[], { stemsByAdcode, sounds, inOrder }: Names): Near {
  const heard = divisions.flatMap((division) =>
    soundsOf(sounds, division).map((sound) => ({ division, sound })),
  );
  const heardByFirst = Map.groupBy(heard, ({ sound }) => sound.charAt(0));
  const byStem = groupedBy(divisions, ({ adcode }) => stemsByAdcode.get(adcode) ?? []);
  return (name) => {
    const stems = stemsOf(name);
    const lengths = stems.map(({ length }) => length);
    const same = stems.flatMap((stem) => byStem.get(stem) ?? []);
    const mayBe = sounds
      .signsOf(name.charAt(0))
      .flatMap((sign) => heardByFirst.get(sign) ?? [])
      .filter(({ sound }) => lengths.includes(sound.length));
    const isSaid = mayBe.length > 0 ? sounds.hear(name) : () => false;
    const alike = mayBe.filter(({ sound }) => isSaid(sound)).map(({ division }) => division);
    const oneAway = divisions.filter((one) => isOneAway(one.name, name));
    if (same.length + alike.length + oneAway.length === 0) return [];
    return [...new Set([...same, ...inOrder(new Set(alike), name), ...inOrder(oneAway, name)])];
  };
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
