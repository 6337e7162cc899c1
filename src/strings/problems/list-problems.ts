import type { Overlap } from '../../domain/problems/overlap.ts';
import type { NamedPlace } from '../../domain/problems/position.ts';
import { firstOf } from './first-of.ts';
import { knownIds } from './known-ids.ts';
import { placeText } from './named-place.ts';
import { placeTextZh } from './named-place.ts';
import { positionText } from './position-text.ts';
import type { ProblemTexts } from './problem-texts.ts';

/** What contradicts itself in a region list, or between two of them. */
export const listProblems = {
  'place-excepted': ({ raw, place, entry }) => ({
    zh: [
      `${asZh(raw, place)}写在except:里，又在${positionText(entry)}写进了places:。`,
      '服务就删掉except:里的这一条。不服务就删掉places:里的那一条；如果没有“全境”包含它，except:里的也删掉。',
    ],
    en: [
      `${asEn(raw, place)} stands under except:, and at ${positionText(entry)} under places: too.`,
      'Where it is served, delete this entry. Where it is not, delete the one under places:, and this one too unless an entry with 全境 holds it.',
    ],
  }),
  'except-outside': ({ raw, place, wholes }) => ({
    zh: [
      `${asZh(raw, place)}不在这份清单的任何“全境”里，没有可除外的。`,
      wholes.length > 0
        ? `删掉它，或者改对：这份清单有${wholes.join('、')}。`
        : '删掉它：这份清单一处一处地写，没写的就是不服务。',
    ],
    en: [
      `${asEn(raw, place)} lies in no 全境 of this list, so there is nothing to except it from.`,
      wholes.length > 0
        ? `Take it out, or correct it: this list has ${wholes.join(', ')}.`
        : 'Take it out: this list names each place, and what it does not name it does not serve.',
    ],
  }),
  'except-township': ({ raw, place, county }) => ({
    zh: [
      `${asZh(raw, place)}是乡镇，只能除外县区。`,
      `删掉它。在places:里不写整个${fullName(county)}，只写它服务到的乡镇；如果有“全境”包含这个县，再把它写进except:。`,
    ],
    en: [
      `${asEn(raw, place)} is a township; only counties can be excepted.`,
      `Delete it. Under places: write the townships of ${fullName(county)} that are served instead of the county; where an entry with 全境 holds the county, write that under except:.`,
    ],
  }),
  'overlap-two-teams': (overlap) => ({
    zh: [
      claimZh(overlap, `清单${bothZh(overlap)}都做${servicesZh(overlap)}`),
      `另一处在${othersZh(overlap)}。${waysZh(overlap, [winningZh(overlap), sharingZh(overlap)])}`,
    ],
    en: [
      claimEn(overlap, `the lists ${bothEn(overlap)} both serve ${servicesEn(overlap)}`),
      `See ${othersEn(overlap)}. ${waysEn(overlap, [winningEn(overlap), sharingEn(overlap)])}`,
    ],
  }),
  'overlap-not-served': (overlap) => ({
    zh: [
      claimZh(overlap, `清单${bothZh(overlap)}里一份做${servicesZh(overlap)}，一份说不上门`),
      `另一处在${othersZh(overlap)}。${overlap.over.length > 0 ? waysZh(overlap, [winningZh(overlap)]) : '那里不写整个县，改写服务到的乡镇；或者从其中一份里删掉。'}`,
    ],
    en: [
      claimEn(
        overlap,
        `of the lists ${bothEn(overlap)} one serves ${servicesEn(overlap)}, the other says not-served`,
      ),
      `See ${othersEn(overlap)}. ${overlap.over.length > 0 ? waysEn(overlap, [winningEn(overlap)]) : 'List there, instead of the county, the townships that are served; or take the place out of one of the two.'}`,
    ],
  }),
  'list-partner-missing': ({ list, known }) => ({
    zh: [
      `清单“${list}”的status是partner，却没写合作方。`,
      `写partner:和partners.yaml里的编号，如partner: ${known[0] ?? 'fujian'}。${knownIds(known, 'zh')}`,
    ],
    en: [
      `The list "${list}" has the status partner, but names no partner.`,
      `Write partner: and an id of partners.yaml, such as partner: ${known[0] ?? 'fujian'}. ${knownIds(known, 'en')}`.trim(),
    ],
  }),
  'list-names-itself': ({ list, key, others }) => ({
    zh: [
      `清单“${list}”的${key}:写了它自己。`,
      others.length > 0
        ? `只写别的清单的编号：${key}: [${others.join(', ')}]`
        : `写别的清单的编号；没有就删掉${key}:这一项。`,
    ],
    en: [
      `The list "${list}" names itself under ${key}:.`,
      others.length > 0
        ? `Name other lists only: ${key}: [${others.join(', ')}]`
        : `Name another list, or take ${key}: out.`,
    ],
  }),
  'list-shares-and-over': ({ list, other }) => ({
    zh: [
      `清单“${list}”要以自己为准（over:），又要和“${other}”一起列（shares:）。`,
      '留一种：shares:两家都列，over:只列本清单。',
    ],
    en: [
      `The list "${list}" wins over "${other}" (over:) and is shown beside it (shares:).`,
      'Keep one: shares: shows both, over: shows this list alone.',
    ],
  }),
  'list-over-circular': ({ lists }) => ({
    zh: [`清单${lists.join('、')}互相以自己为准（over:），绕成了一圈。`, '去掉其中一处over:。'],
    en: [`The lists ${lists.join(', ')} win over each other (over:) in a circle.`, 'Take one over: out.'],
  }),
} satisfies Partial<ProblemTexts>;

function asZh(raw: string, place: NamedPlace): string {
  return `“${raw}”（${fullName(place)} ${place.adcode}）`;
}

function fullName({ parents, name }: NamedPlace): string {
  return [...parents, name].join('');
}

function asEn(raw: string, place: NamedPlace): string {
  return `"${raw}" (${fullName(place)} ${place.adcode})`;
}

// One place stands before what is said of it, many stand behind.
function claimZh({ places }: Overlap, said: string): string {
  const { first, rest } = firstOf(places.map(placeTextZh));
  if (places.length === 1) return `${first.join('')}：${said}。`;
  return `${said}，共${String(places.length)}个县区：${first.join('、')}${moreZh(rest, '个')}。`;
}

function moreZh(rest: number, counter: string): string {
  return rest > 0 ? `，另有${String(rest)}${counter}` : '';
}

function bothZh({ lists }: Overlap): string {
  return lists.toSorted().join('和');
}

function servicesZh({ services: ids }: Overlap): string {
  return ids.map((id) => `“${id}”`).join('、');
}

function othersZh({ other, moreOther }: Overlap): string {
  const { first, rest } = firstOf([other, ...moreOther].map(positionText));
  return `${first.join('、')}${moreZh(rest, '处')}`;
}

function waysZh({ lists: [id, other], except }: Overlap, keys: readonly string[]): string {
  const { first, rest } = firstOf(except);
  const excepting =
    except.length > 0 ? `；或者在“${other}”的except:里加上${first.join('、')}${moreZh(rest, '个')}` : '';
  return `在“${id}”里写${keys.join('，或者')}${excepting}；或者从其中一份里删掉。`;
}

function winningZh({ lists: [id], over }: Overlap): string {
  return `over: [${over.join(', ')}]（只算“${id}”）`;
}

function sharingZh({ shares }: Overlap): string {
  return `shares: [${shares.join(', ')}]（两家都列）`;
}

// One place stands before what is said of it, many stand behind.
function claimEn({ places }: Overlap, said: string): string {
  const { first, rest } = firstOf(places.map(placeText));
  if (places.length === 1) return `${first.join()}: ${said}.`;
  return `In ${String(places.length)} counties ${said}: ${first.join(', ')}${moreEn(rest)}.`;
}

function moreEn(rest: number): string {
  return rest > 0 ? ` + ${String(rest)} more` : '';
}

function bothEn({ lists }: Overlap): string {
  return lists.toSorted().join(' and ');
}

function servicesEn({ services: ids }: Overlap): string {
  return ids.map((id) => `"${id}"`).join(', ');
}

function othersEn({ other, moreOther }: Overlap): string {
  const { first, rest } = firstOf([other, ...moreOther].map(positionText));
  return `${first.join(', ')}${moreEn(rest)}`;
}

function waysEn({ lists: [id, other], places, except }: Overlap, keys: readonly string[]): string {
  const { first, rest } = firstOf(except);
  const excepting =
    except.length > 0 ? `; or add to except: of "${other}": ${first.join(', ')}${moreEn(rest)}` : '';
  const them = places.length === 1 ? 'the place' : 'the places';
  return `Write in "${id}" ${keys.join(' or ')}${excepting}; or take ${them} out of one of the two.`;
}

function winningEn({ lists: [id], over }: Overlap): string {
  return `over: [${over.join(', ')}] (only "${id}" holds)`;
}

function sharingEn({ shares }: Overlap): string {
  return `shares: [${shares.join(', ')}] (both are shown)`;
}
