import type { Overlap } from '../../domain/problems/overlap.ts';
import type { NamedPlace } from '../../domain/problems/position.ts';
import { firstOf } from './first-of.ts';
import { placeTextZh as placeText } from './named-place.ts';
import { positionText } from './position-text.ts';
import type { ProblemTexts } from './problem-texts.ts';

/** The texts in Chinese of what contradicts itself in a region list, or between two of them. */
export const listProblemsZh = {
  'place-excepted': ({ raw, place, entry }) => ({
    message: `${as(raw, place)}写在except:里，又在${positionText(entry)}写进了places:。`,
    hint: '服务就删掉except:里的这一条。不服务就删掉places:里的那一条；如果没有“全境”包含它，except:里的也删掉。',
  }),
  'except-outside': ({ raw, place, wholes }) => ({
    message: `${as(raw, place)}不在这份清单的任何“全境”里，没有可除外的。`,
    hint:
      wholes.length > 0
        ? `删掉它，或者改对：这份清单有${wholes.join('、')}。`
        : '删掉它：这份清单一处一处地写，没写的就是不服务。',
  }),
  'except-township': ({ raw, place, county }) => ({
    message: `${as(raw, place)}是乡镇，只能除外县区。`,
    hint: `删掉它。在places:里不写整个${fullName(county)}，只写它服务到的乡镇；如果有“全境”包含这个县，再把它写进except:。`,
  }),
  'overlap-two-teams': (overlap) => ({
    message: claim(overlap, `清单${both(overlap)}都做${services(overlap)}`),
    hint: `另一处在${others(overlap)}。${ways(overlap, [winning(overlap), sharing(overlap)])}`,
  }),
  'overlap-not-served': (overlap) => ({
    message: claim(overlap, `清单${both(overlap)}里一份做${services(overlap)}，一份说不上门`),
    hint: `另一处在${others(overlap)}。${overlap.over.length > 0 ? ways(overlap, [winning(overlap)]) : '那里不写整个县，改写服务到的乡镇；或者从其中一份里删掉。'}`,
  }),
} satisfies Partial<ProblemTexts>;

function as(raw: string, place: NamedPlace): string {
  return `“${raw}”（${fullName(place)} ${place.adcode}）`;
}

function fullName({ parents, name }: NamedPlace): string {
  return [...parents, name].join('');
}

// One place stands before what is said of it, many stand behind.
function claim({ places }: Overlap, said: string): string {
  const { first, rest } = firstOf(places.map(placeText));
  if (places.length === 1) return `${first.join('')}：${said}。`;
  return `${said}，共${String(places.length)}个县区：${first.join('、')}${more(rest, '个')}。`;
}

function both({ lists }: Overlap): string {
  return lists.toSorted().join('和');
}

function services({ services: ids }: Overlap): string {
  return ids.map((id) => `“${id}”`).join('、');
}

function others({ other, moreOther }: Overlap): string {
  const { first, rest } = firstOf([other, ...moreOther].map(positionText));
  return `${first.join('、')}${more(rest, '处')}`;
}

function ways({ lists: [id, other], except }: Overlap, keys: readonly string[]): string {
  const { first, rest } = firstOf(except);
  const excepting =
    except.length > 0 ? `；或者在“${other}”的except:里加上${first.join('、')}${more(rest, '个')}` : '';
  return `在“${id}”里写${keys.join('，或者')}${excepting}；或者从其中一份里删掉。`;
}

function winning({ lists: [id], over }: Overlap): string {
  return `over: [${over.join(', ')}]（只算“${id}”）`;
}

function sharing({ shares }: Overlap): string {
  return `shares: [${shares.join(', ')}]（两家都列）`;
}

function more(rest: number, counter: string): string {
  return rest > 0 ? `，另有${String(rest)}${counter}` : '';
}
