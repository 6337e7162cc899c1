import type { Position } from '../problems/position.ts';
import type { Facts } from './facts.ts';
import type { Sentence } from './reading/readable.ts';

/** Where a rule comes from; `own` is our own reason, stated beside the rule. */
export type RuleSource =
  | 'cn-absolute'
  | 'cn-proof'
  | 'cn-authorised'
  | 'cn-phone'
  | 'cn-verified'
  | 'cn-repair'
  | 'cn-uscc'
  | 'cn-icp'
  | 'cn-pipl'
  | 'cn-exit'
  | 'cn-topic'
  | 'baidu-title'
  | 'g-local'
  | 'g-scaled'
  | 'g-doorway'
  | 'g-faq'
  | 'own';

/** What a text of an editor is: a name or a title, running text, a price, or where something is known from. */
export type TextRole = 'name' | 'title' | 'text' | 'price' | 'source';

/** A text that an editor wrote. */
export interface EditorText {
  readonly text: string;
  readonly role: TextRole;
  /** What it is about, where that is less than the whole site. */
  readonly about: { readonly unit?: string; readonly list?: string; readonly service?: string };
  /** Where the character at an offset stands. */
  readonly at: (offset: number) => Position;
}

/** A text in both languages. */
export interface InBoth {
  readonly zh: string;
  readonly en: string;
}

/** What a rule found: a stretch of a sentence, and the figure in the data that says otherwise. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly fact?: InBoth;
}

/** What all rules have; their page in the documents is written from it. */
export interface RuleText {
  readonly source: RuleSource;
  /** `warning` informs, `error` stops the build. */
  readonly level: 'error' | 'warning';
  /** What it looks at, and why. */
  readonly why: InBoth;
  /** What in the content makes the claim true. */
  readonly proof: InBoth;
  /** What is wrong; `said` stands before it in quotes. */
  readonly message: InBoth;
  /** What to write instead. */
  readonly instead: InBoth;
}

/** A rule for sentences. */
export interface TextRule extends RuleText {
  /** Whether words alone decide, or the data too: while data cannot be read, only the words count. */
  readonly by: 'words' | 'data';
  /** The texts that it reads; all where it is left out. */
  readonly roles?: readonly TextRole[];
  /** Whether it reads the whole text as it is written, not sentence by sentence. */
  readonly readsWhole?: true;
  readonly find: (sentence: Sentence, facts: Facts, text: EditorText) => readonly Found[];
  /** A sentence that it refuses, and one that it must leave alone. */
  readonly bad: string;
  readonly good: string;
}
