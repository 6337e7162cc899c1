import type { Facts } from './facts.ts';
import type { Sentence } from './reading/readable.ts';
import { asWritten, sentencesOf } from './reading/readable.ts';
import type { EditorText, Found, TextRule } from './rule.ts';
import type { Position } from '../problems/position.ts';
import type { TextRuleId } from './text-rules.ts';
import { textRules } from './text-rules.ts';

/** A claim in a text that a rule refuses. */
export interface TextClaim {
  readonly rule: TextRuleId;
  /** As written. */
  readonly said: string;
  readonly fact?: Found['fact'];
  readonly at: Position;
}

/**
 * What the rules find in the texts of editors, in the order of the texts.
 * @param isDataRead whether the facts are whole; else only what words alone decide is found
 */
export function claimsIn(
  texts: readonly EditorText[],
  facts: Facts,
  isDataRead = true,
): readonly TextClaim[] {
  const held = ids.filter((id) => isDataRead || textRules[id].by === 'words');
  const [ofWhole, ofSentences] = [held.filter(readsWhole), held.filter((id) => !readsWhole(id))];
  return texts.flatMap((text) => [
    ...sentencesOf(text.text).flatMap((sentence) => claimsOfPart(text, sentence, facts, ofSentences)),
    ...claimsOfPart(text, asWritten(text.text), facts, ofWhole),
  ]);
}

function claimsOfPart(text: EditorText, part: Sentence, facts: Facts, rules: readonly TextRuleId[]) {
  return rules.flatMap((id) => {
    const rule: TextRule = textRules[id];
    if (rule.roles && !rule.roles.includes(text.role)) return [];
    return rule.find(part, facts, text).map(({ start, end, fact }): TextClaim => {
      const [from = 0, to = 0] = [part.offsets[start], part.offsets[end]];
      return { rule: id, said: text.text.slice(from, to), ...(fact && { fact }), at: text.at(from) };
    });
  });
}

const ids = Object.keys(textRules).filter((id): id is TextRuleId => id in textRules);

function readsWhole(id: TextRuleId): boolean {
  return 'readsWhole' in textRules[id];
}
