import type { Position } from './position.ts';

/** What a YAML parser stumbles over. */
export type YamlReason = 'indent' | 'unclosed' | 'start' | 'key' | 'entry' | 'conflict' | 'other';

/** A line that has a slip in it, as written and as it should be; `mended` keeps its indent. */
interface SlipParams {
  readonly text: string;
  readonly mended: string;
}

/** The parameters of problems with the form of a file: that it is there, and its YAML or CSV. */
export interface FileProblemParams {
  'file-missing': { what: string };
  /** `referrers` values name an id of `what`, which has none. */
  'file-referred-missing': { what: string; referrers: number; first: Position };
  'file-empty': Record<never, never>;
  'file-encoding': { isTable: boolean };
  /** `instead` is the name in the right form, where it is plain. */
  'file-name': { name: string; instead?: string };
  /** `moveTo` is where the file belongs, where that is plain; a path from the project's root. */
  'file-stray': { wanted: readonly string[]; moveTo?: string; isOffice?: true };
  'yaml-syntax': { reason: YamlReason; text: string };
  'yaml-full-width-colon': SlipParams;
  'yaml-missing-space': SlipParams;
  'yaml-tab': SlipParams;
  'yaml-full-width-space': SlipParams;
  'yaml-comment-in-value': SlipParams;
  'yaml-full-width-comma': SlipParams;
  'yaml-missing-comma': SlipParams;
  'yaml-full-width-bracket': SlipParams;
  'yaml-dash': SlipParams;
  'yaml-indent': SlipParams;
  'yaml-missing-dash': SlipParams;
  'yaml-list-unnamed': SlipParams;
  'yaml-colon-in-value': SlipParams;
  'yaml-reserved-sign': SlipParams;
  'yaml-place-key': SlipParams;
  'yaml-place-terms': SlipParams;
  'yaml-place-sign': SlipParams;
  'yaml-unclosed': SlipParams;
  'yaml-duplicate-key': { key: string; first: Position };
  'csv-syntax': Record<never, never>;
  'csv-row-long': { cells: number; columns: number; mended?: string };
  /** `mark` is a sign in the row that was probably meant to separate its cells. */
  'csv-row-short': { cells: number; columns: number; mark?: string; mended?: string };
  /** Two rows that are one, parted by a line break in a cell. */
  'csv-row-broken': { mended: string };
  'csv-delimiter': { mark: string; mended: string };
  'csv-header': {
    missing: readonly string[];
    unknown: readonly string[];
    repeated: readonly string[];
    /** The whole header, where it is plain what it should be. */
    mended?: string;
    /** The line on which the header stands below others. */
    line?: number;
  };
  /** A cell with several values that something else than `;` separates; `mended` is the cell as it should be. */
  'csv-joined': { value: string; mended: string };
  /** A line that is meant as `---`, as written (empty where it is missing), or text above a right one. */
  'front-matter-missing': { slip?: { text: string; isAbove: boolean } };
}
