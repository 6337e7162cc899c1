/** A query, and the adcodes of the divisions that are equally good answers to it; none where it means no place. */
export interface Asked {
  readonly text: string;
  readonly meant: readonly string[];
}

/**
 * What makes an answer right. `all`: the first k results are exactly the k that are meant. `one`: one of them comes
 * first. `listed`: one of them is among the first ten. `none`: nothing is found.
 */
export type Rule = 'all' | 'one' | 'listed' | 'none';

/** Queries of one kind. */
export interface QueryClass {
  readonly name: string;
  readonly rule: Rule;
  readonly queries: readonly Asked[];
}
