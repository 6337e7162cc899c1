import type { Overlap } from '../../domain/problems/overlap.ts';
import type { ListProblemParams } from '../../domain/problems/place-problem-params.ts';
import type { NamedPlace } from '../../domain/problems/position.ts';
import type { Language } from '../language.ts';
import { firstText, knownText } from './wording/first-text.ts';
import { fullName, placeText } from './wording/named-place.ts';
import { positionText } from '../../domain/problems/position.ts';
import type { TextsFor } from './texts-for.ts';

/** The texts of what contradicts itself in a region list, or between two of them. */
export const listTexts: TextsFor<ListProblemParams> = {
  'place-repeated': ({ place, first }) => ({
    zh: [`${placeText(place, 'zh')}在这份清单里写了两次。`, `见${positionText(first)}，留一个。`],
    en: [`${placeText(place, 'en')} is listed twice.`, `See ${positionText(first)}; keep one of them.`],
  }),
  'place-excepted': ({ raw, place, entry }) => ({
    zh: [
      `${asRead(raw, place, 'zh')}写在except:里，又在${positionText(entry)}写进了places:。`,
      '服务就删掉except:里的这一条。不服务就删掉places:里的那一条；如果没有“全境”包含它，except:里的也删掉。',
    ],
    en: [
      `${asRead(raw, place, 'en')} is listed under except:, and also under places: at ${positionText(entry)}.`,
      'If it is served, delete this entry. If not, delete the one under places:, and this one too unless an entry with 全境 includes it.',
    ],
  }),
  'except-outside': ({ raw, place, wholes }) => ({
    zh: [
      `${asRead(raw, place, 'zh')}不在这份清单的任何“全境”里，没有可除外的。`,
      wholes.length > 0
        ? `删掉它，或者改对：这份清单有${wholes.join('、')}。`
        : '删掉它：这份清单一处一处地写，没写的就是不服务。',
    ],
    en: [
      `${asRead(raw, place, 'en')} is not inside any 全境 of this list, so there is nothing to except it from.`,
      wholes.length > 0
        ? `Delete it, or correct it: this list has ${wholes.join(', ')}.`
        : 'Delete it: this list names each place, and does not serve what it does not name.',
    ],
  }),
  'except-township': ({ raw, place, county }) => ({
    zh: [
      `${asRead(raw, place, 'zh')}是乡镇，只能除外县区。`,
      `删掉它。在places:里不写整个${fullName(county)}，只写它服务到的乡镇；如果有“全境”包含这个县，再把它写进except:。`,
    ],
    en: [
      `${asRead(raw, place, 'en')} is a township; only counties can be excepted.`,
      `Delete it. Under places:, write the served townships of ${fullName(county)} instead of the county; if an entry with 全境 includes the county, add the county to except:.`,
    ],
  }),
  'overlap-two-teams': (overlap) => ({
    zh: [
      claimText(overlap, `清单${bothLists(overlap, '和')}都做${servicesText(overlap, '、')}`, 'zh'),
      `另一处在${othersText(overlap, 'zh')}。${waysText(overlap, ['over', 'shares'], 'zh')}`,
    ],
    en: [
      claimText(
        overlap,
        `the lists ${bothLists(overlap, ' and ')} both serve ${servicesText(overlap, ', ')}`,
        'en',
      ),
      `See ${othersText(overlap, 'en')}. ${waysText(overlap, ['over', 'shares'], 'en')}`,
    ],
  }),
  'overlap-not-served': (overlap) => ({
    zh: [
      claimText(
        overlap,
        `清单${bothLists(overlap, '和')}里一份做${servicesText(overlap, '、')}，一份说不上门`,
        'zh',
      ),
      `另一处在${othersText(overlap, 'zh')}。${overlap.over.length > 0 ? waysText(overlap, ['over'], 'zh') : '那里不写整个县，改写服务到的乡镇；或者从其中一份里删掉。'}`,
    ],
    en: [
      claimText(
        overlap,
        `one of the lists ${bothLists(overlap, ' and ')} serves ${servicesText(overlap, ', ')}, the other says not-served`,
        'en',
      ),
      `See ${othersText(overlap, 'en')}. ${overlap.over.length > 0 ? waysText(overlap, ['over'], 'en') : 'List the served townships there instead of the county, or delete the place from one of the two.'}`,
    ],
  }),
  'list-partner-missing': ({ list, known }) => ({
    zh: [
      `清单“${list}”的status是partner，却没写合作方。`,
      `写partner:和partners.yaml里的编号，如partner: ${known[0] ?? 'fujian'}。${knownText(known, 'zh')}`,
    ],
    en: [
      `The list "${list}" has the status partner, but names no partner.`,
      `Write partner: and an id of partners.yaml, such as partner: ${known[0] ?? 'fujian'}. ${knownText(known, 'en')}`.trim(),
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
        ? `Name only other lists: ${key}: [${others.join(', ')}]`
        : `Name another list, or delete ${key}:.`,
    ],
  }),
  'list-shares-and-over': ({ list, other }) => ({
    zh: [
      `清单“${list}”要以自己为准（over:），又要和“${other}”一起列（shares:）。`,
      '留一种：shares:两家都列，over:只列本清单。',
    ],
    en: [
      `The list "${list}" both overrides "${other}" (over:) and is shown beside it (shares:).`,
      'Keep one: shares: shows both, over: shows this list alone.',
    ],
  }),
  'list-over-circular': ({ lists }) => ({
    zh: [`清单${lists.join('、')}互相以自己为准（over:），绕成了一圈。`, '去掉其中一处over:。'],
    en: [`The lists ${lists.join(', ')} override each other (over:) in a circle.`, 'Delete one over:.'],
  }),
};

function asRead(raw: string, place: NamedPlace, language: Language): string {
  const read = `${fullName(place)} ${place.adcode}`;
  return language === 'zh' ? `“${raw}”（${read}）` : `"${raw}" (${read})`;
}

// One place precedes the statement, several follow it.
function claimText({ places }: Overlap, statement: string, language: Language): string {
  const named = firstText(
    places.map((place) => placeText(place, language)),
    language,
  );
  if (places.length === 1) return language === 'zh' ? `${named}：${statement}。` : `${named}: ${statement}.`;
  return language === 'zh'
    ? `${statement}，共${places.length}个县区：${named}。`
    : `In ${places.length} counties ${statement}: ${named}.`;
}

function bothLists({ lists }: Overlap, and: string): string {
  return lists.toSorted().join(and);
}

function servicesText({ services }: Overlap, comma: '、' | ', '): string {
  return services.map((id) => (comma === '、' ? `“${id}”` : `"${id}"`)).join(comma);
}

function othersText({ other, moreOther }: Overlap, language: Language): string {
  return firstText([other, ...moreOther].map(positionText), language, '处');
}

const wayTexts = {
  over: { zh: (id: string) => `只算“${id}”`, en: (id: string) => `only "${id}" counts` },
  shares: { zh: () => '两家都列', en: () => 'both are shown' },
} as const;

function waysText(overlap: Overlap, keys: readonly (keyof typeof wayTexts)[], language: Language): string {
  const { places, except, lists } = overlap;
  const [id, other] = lists;
  const excepted = firstText(except, language);
  const ways = keys.map((key) => {
    const written = `${key}: [${overlap[key].join(', ')}]`;
    const meaning = wayTexts[key][language](id);
    return language === 'zh' ? `${written}（${meaning}）` : `${written} (${meaning})`;
  });
  if (language === 'zh') {
    const excepting = excepted === '' ? '' : `；或者在“${other}”的except:里加上${excepted}`;
    return `在“${id}”里写${ways.join('，或者')}${excepting}；或者从其中一份里删掉。`;
  }
  const excepting = excepted === '' ? '' : `; or add to except: of "${other}": ${excepted}`;
  const them = places.length === 1 ? 'the place' : 'the places';
  return `Write in "${id}" ${ways.join(' or ')}${excepting}; or delete ${them} from one of the two.`;
}
