import { absoluteWord } from './texts/absolute-rules.ts';
import {
  falseDistance,
  inflatedCount,
  partAsWhole,
  remoteAsVisit,
  wholeCountry,
} from './texts/coverage-rules.ts';
import { rating, unshownShare } from './texts/figure-text-rules.ts';
import {
  falseUrgency,
  foreignCode,
  hiddenText,
  keywordHeap,
  namelessSource,
  placeHeap,
} from './texts/filling-rules.ts';
import { endorsement, officialService, officialSite, unprovenPermit } from './texts/official-rules.ts';
import { misusedPublicLine, nationalAsLocal, unlistedNumber } from './texts/phone-rules.ts';
import { baitPrice, deposit, freeAgainstFees, negotiablePrice } from './texts/price-rules.ts';
import { certifiedTechnicians, genuineParts, minutesToArrive, roundTheClock } from './texts/proof-rules.ts';
import type { TextRule } from './rule.ts';

/** Every rule for the texts of editors, by its id. */
export const textRules = {
  'absolute-word': absoluteWord,
  'official-service': officialService,
  'official-site': officialSite,
  endorsement,
  'unproven-permit': unprovenPermit,
  'round-the-clock': roundTheClock,
  'minutes-to-arrive': minutesToArrive,
  'certified-technicians': certifiedTechnicians,
  'genuine-parts': genuineParts,
  'whole-country': wholeCountry,
  'inflated-count': inflatedCount,
  'remote-as-visit': remoteAsVisit,
  'part-as-whole': partAsWhole,
  'false-distance': falseDistance,
  rating,
  'unshown-share': unshownShare,
  'free-against-fees': freeAgainstFees,
  'bait-price': baitPrice,
  'negotiable-price': negotiablePrice,
  deposit,
  'false-urgency': falseUrgency,
  'nameless-source': namelessSource,
  'place-heap': placeHeap,
  'keyword-heap': keywordHeap,
  'hidden-text': hiddenText,
  'foreign-code': foreignCode,
  'unlisted-number': unlistedNumber,
  'national-as-local': nationalAsLocal,
  'misused-public-line': misusedPublicLine,
} as const satisfies Readonly<Record<string, TextRule>>;

export type TextRuleId = keyof typeof textRules;
