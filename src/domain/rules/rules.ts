import type { DataRuleId } from './data-rules.ts';
import { dataRules } from './data-rules.ts';
import type { RuleText } from './rule.ts';
import type { TextRuleId } from './text-rules.ts';
import { textRules } from './text-rules.ts';

/** The id of a rule, as `check --json` gives it. */
export type RuleId = TextRuleId | DataRuleId;

/** Every rule with its texts, by its id. */
export const rules: Readonly<Record<RuleId, RuleText>> = { ...textRules, ...dataRules };
