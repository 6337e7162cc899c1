import type { ClaimProblemParams } from '../../domain/problems/claim-problem-params.ts';
import { rules } from '../../domain/rules/rules.ts';
import type { Bilingual } from '../language.ts';
import type { MessageAndHint, TextsFor } from './texts-for.ts';

/** The texts of claims that the rules refuse, or warn of; each rule brings its own words. */
export const claimTexts: TextsFor<ClaimProblemParams> = {
  claim: claimText,
  'notice-claim': claimText,
};

// What is wrong, with the rule and its source, and what to write instead.
function claimText({ rule, said, fact }: ClaimProblemParams['claim']): Bilingual<MessageAndHint> {
  const { message, instead, source } = rules[rule];
  return {
    zh: [`“${said}”${message.zh}${fact ? `：${fact.zh}` : ''}（${rule}，${source}）。`, instead.zh],
    en: [`"${said}" ${message.en}${fact ? `: ${fact.en}` : ''} (${rule}, ${source}).`, instead.en],
  };
}
