import type { Bilingual } from '../../strings/language.ts';

/** Something that is wrong with the built site. */
export interface Finding {
  /** Path of the page or file, without base: `/fujian/zhangzhou/`. */
  readonly path: string;
  /** A sentence that says what is wrong. */
  readonly text: Bilingual;
}
