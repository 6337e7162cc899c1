import { absoluteWord } from './texts/absolute-rules.ts';
import { certifiedTechnicians } from './texts/certificate-rules.ts';
import { inflatedCount } from './texts/count-rules.ts';
import { wholeCountry } from './texts/coverage-rules.ts';
import { deposit } from './texts/prices/deposit-rules.ts';
import { falseDistance } from './texts/distance-rules.ts';
import { endorsement } from './texts/endorsement-rules.ts';
import { rating, unshownShare } from './texts/figure-text-rules.ts';
import { freeAgainstFees } from './texts/prices/free-rules.ts';
import { keywordHeap, placeHeap } from './texts/heap-rules.ts';
import { roundTheClock } from './texts/hours-rules.ts';
import { foreignCode, hiddenText } from './texts/html-rules.ts';
import { nationalAsLocal } from './texts/phones/local-rules.ts';
import { minutesToArrive } from './texts/minutes-rules.ts';
import { unlistedNumber } from './texts/phones/number-rules.ts';
import { officialService } from './texts/official-rules.ts';
import { partAsWhole } from './texts/part-rules.ts';
import { genuineParts } from './texts/parts-rules.ts';
import { unprovenPermit } from './texts/permit-rules.ts';
import { baitPrice, negotiablePrice } from './texts/prices/price-rules.ts';
import { misusedPublicLine } from './texts/phones/public-line-rules.ts';
import { officialSite } from './texts/site-rules.ts';
import { namelessSource } from './texts/source-rules.ts';
import { falseUrgency } from './texts/urgency-rules.ts';
import { remoteAsVisit } from './texts/visit-rules.ts';
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
