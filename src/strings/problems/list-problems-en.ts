import type { Overlap } from '../../domain/problems/overlap.ts';
import type { NamedPlace } from '../../domain/problems/position.ts';
import { placeText } from './named-place.ts';
import { firstOf } from './first-of.ts';
import { positionText } from './position-text.ts';
import type { ProblemTexts } from './problem-texts.ts';

/** The texts in English of what contradicts itself in a region list, or between two of them. */
export const listProblemsEn = {
  'place-excepted': ({ raw, place, entry }) => ({
    message: `${as(raw, place)} stands under except:, and at ${positionText(entry)} under places: too.`,
    hint: 'Where it is served, delete this entry. Where it is not, delete the one under places:, and this one too unless an entry with 全境 holds it.',
  }),
  'except-outside': ({ raw, place, wholes }) => ({
    message: `${as(raw, place)} lies in no 全境 of this list, so there is nothing to except it from.`,
    hint:
      wholes.length > 0
        ? `Take it out, or correct it: this list has ${wholes.join(', ')}.`
        : 'Take it out: this list names each place, and what it does not name it does not serve.',
  }),
  'except-township': ({ raw, place, county }) => ({
    message: `${as(raw, place)} is a township; only counties can be excepted.`,
    hint: `Delete it. Under places: write the townships of ${fullName(county)} that are served instead of the county; where an entry with 全境 holds the county, write that under except:.`,
  }),
  'overlap-two-teams': (overlap) => ({
    message: claim(overlap, `the lists ${both(overlap)} both serve ${services(overlap)}`),
    hint: `See ${others(overlap)}. ${ways(overlap, [winning(overlap), sharing(overlap)])}`,
  }),
  'overlap-not-served': (overlap) => ({
    message: claim(
      overlap,
      `of the lists ${both(overlap)} one serves ${services(overlap)}, the other says not-served`,
    ),
    hint: `See ${others(overlap)}. ${overlap.over.length > 0 ? ways(overlap, [winning(overlap)]) : 'List there, instead of the county, the townships that are served; or take the place out of one of the two.'}`,
  }),
} satisfies Partial<ProblemTexts>;

function as(raw: string, place: NamedPlace): string {
  return `"${raw}" (${fullName(place)} ${place.adcode})`;
}

function fullName({ parents, name }: NamedPlace): string {
  return [...parents, name].join('');
}

// One place stands before what is said of it, many stand behind.
function claim({ places }: Overlap, said: string): string {
  const { first, rest } = firstOf(places.map(placeText));
  if (places.length === 1) return `${first.join()}: ${said}.`;
  return `In ${String(places.length)} counties ${said}: ${first.join(', ')}${more(rest)}.`;
}

function both({ lists }: Overlap): string {
  return lists.toSorted().join(' and ');
}

function services({ services: ids }: Overlap): string {
  return ids.map((id) => `"${id}"`).join(', ');
}

function others({ other, moreOther }: Overlap): string {
  const { first, rest } = firstOf([other, ...moreOther].map(positionText));
  return `${first.join(', ')}${more(rest)}`;
}

function ways({ lists: [id, other], places, except }: Overlap, keys: readonly string[]): string {
  const { first, rest } = firstOf(except);
  const excepting =
    except.length > 0 ? `; or add to except: of "${other}": ${first.join(', ')}${more(rest)}` : '';
  const them = places.length === 1 ? 'the place' : 'the places';
  return `Write in "${id}" ${keys.join(' or ')}${excepting}; or take ${them} out of one of the two.`;
}

function winning({ lists: [id], over }: Overlap): string {
  return `over: [${over.join(', ')}] (only "${id}" holds)`;
}

function sharing({ shares }: Overlap): string {
  return `shares: [${shares.join(', ')}] (both are shown)`;
}

function more(rest: number): string {
  return rest > 0 ? ` + ${String(rest)} more` : '';
}
