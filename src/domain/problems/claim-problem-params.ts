import type { InBoth } from '../rules/rule.ts';
import type { RuleId } from '../rules/rules.ts';

interface ClaimParams {
  rule: RuleId;
  /** As written. */
  said: string;
  /** What the data says instead. */
  fact?: InBoth;
}

/** The parameters of problems with claims that a rule refuses, or warns of. */
export interface ClaimProblemParams {
  claim: ClaimParams;
  'notice-claim': ClaimParams;
}
