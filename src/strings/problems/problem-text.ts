import type { Problem } from '../../domain/problems/problem.ts';
import type { ProblemKind, ProblemParams } from '../../domain/problems/problem-kinds.ts';
import type { Language } from '../language.ts';
import { authorisationTexts } from './authorisation-texts.ts';
import { claimTexts } from './claim-texts.ts';
import { csvTexts } from './csv-texts.ts';
import { dateTexts } from './date-texts.ts';
import { fileTexts } from './file-texts.ts';
import { listTexts } from './list-texts.ts';
import { placeTexts } from './place-texts.ts';
import { pointTexts } from './point-texts.ts';
import type { MessageAndHint, TextsFor } from './texts-for.ts';
import { valueTexts } from './value-texts.ts';
import { yamlTexts } from './yaml-texts.ts';

/** What happened, and what to do about it. */
export interface ProblemText {
  readonly message: string;
  readonly hint?: string;
}

const texts: TextsFor<ProblemParams> = {
  ...fileTexts,
  ...csvTexts,
  ...yamlTexts,
  ...valueTexts,
  ...dateTexts,
  ...placeTexts,
  ...listTexts,
  ...pointTexts,
  ...authorisationTexts,
  ...claimTexts,
};

/** The text of one problem. */
export function problemText({ kind, params }: Problem, language: Language): ProblemText {
  return toProblemText(textOf(kind, params, language));
}

/** A message, with its hint where it has one. */
export function toProblemText([message, hint = '']: MessageAndHint): ProblemText {
  return { message, ...(hint !== '' && { hint }) };
}

// The type parameter ties the parameters of a kind to its text.
function textOf<Kind extends ProblemKind>(
  kind: Kind,
  params: ProblemParams[Kind],
  language: Language,
): MessageAndHint {
  return texts[kind](params)[language];
}
