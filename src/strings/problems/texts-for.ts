import type { Bilingual } from '../language.ts';

/** What happened, then what to do about it. */
export type MessageAndHint = readonly [message: string, hint?: string];

/** For each kind of a group its text, made from the parameters of the kind. */
export type TextsFor<Params> = {
  readonly [Kind in keyof Params]: (params: Params[Kind]) => Bilingual<MessageAndHint>;
};
