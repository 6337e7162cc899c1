import type { DataFound, DataRule, RuleData } from './data-rule.ts';
import { copiedNote, doorwayRedirects, foreignText, unfoundedReach } from './data/copy-rules.ts';
import { complaintByLetter, harderExit } from './data/exit-rules.ts';
import {
  authorityName,
  contradictedRelation,
  endlessThreshold,
  icpForm,
  partnerAsOwn,
  sharedCreditCode,
} from './data/identity-rules.ts';
import {
  brandsOfNumber,
  foreignNumber,
  nationalRowAsLocal,
  publicLineAsOwn,
  repeatedNumber,
} from './data/phone-row-rules.ts';
import { pointElsewhere, pointsAtOneAddress } from './data/point-rules.ts';
import { baitFrom } from './data/price-data-rules.ts';
import { brokenPromise, impossibleMedian, pastedRecord } from './data/record-rules.ts';

/** Every rule for data, by its id. */
export const dataRules = {
  'shared-credit-code': sharedCreditCode,
  'authority-name': authorityName,
  'contradicted-relation': contradictedRelation,
  'icp-form': icpForm,
  'partner-as-own': partnerAsOwn,
  'endless-threshold': endlessThreshold,
  'repeated-number': repeatedNumber,
  'brands-of-number': brandsOfNumber,
  'foreign-number': foreignNumber,
  'public-line-as-own': publicLineAsOwn,
  'national-row-as-local': nationalRowAsLocal,
  'impossible-median': impossibleMedian,
  'pasted-record': pastedRecord,
  'broken-promise': brokenPromise,
  'point-elsewhere': pointElsewhere,
  'points-at-one-address': pointsAtOneAddress,
  'bait-from': baitFrom,
  'harder-exit': harderExit,
  'complaint-by-letter': complaintByLetter,
  'copied-note': copiedNote,
  'doorway-redirects': doorwayRedirects,
  'unfounded-reach': unfoundedReach,
  'foreign-text': foreignText,
} as const satisfies Readonly<Record<string, DataRule>>;

export type DataRuleId = keyof typeof dataRules;

/** What the rules find in the data. */
export function dataClaims(data: RuleData): readonly (DataFound & { readonly rule: DataRuleId })[] {
  return ids.flatMap((rule) => dataRules[rule].find(data).map((found) => ({ ...found, rule })));
}

const ids = Object.keys(dataRules).filter((id): id is DataRuleId => id in dataRules);
