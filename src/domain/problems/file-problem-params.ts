import type { Position } from './position.ts';

/** What a YAML parser stumbles over. */
export type YamlReason = 'indent' | 'unclosed' | 'start' | 'key' | 'entry' | 'conflict' | 'other';

/** A line with a mistake, as written and as it should be; `mended` keeps its indentation. */
interface LineParams {
  readonly text: string;
  readonly mended: string;
}

/** The parameters of problems with a file as a whole. */
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
  /** A line that is meant as `---`, as written (empty where it is missing), or text above a right one. */
  'front-matter-missing': { slip?: { text: string; isAbove: boolean } };
  'collection-empty': { collection: string };
  'production-sample': Record<never, never>;
  'production-address': { url: string };
}

/** The parameters of problems with the form of a CSV file. */
export interface CsvProblemParams {
  'csv-syntax': Record<never, never>;
  'csv-row-long': { cells: number; columns: number; mended?: string };
  /** `mark` is a character in the row that was probably meant to separate its cells. */
  'csv-row-short': { cells: number; columns: number; mark?: string; mended?: string };
  /** Two rows that are one, split by a line break in a cell. */
  'csv-row-broken': { mended: string };
  'csv-delimiter': { mark: string; mended: string };
  'csv-header': {
    missing: readonly string[];
    unknown: readonly string[];
    repeated: readonly string[];
    /** The whole header, where it is plain what it should be. */
    mended?: string;
    /** The line of the header, where other lines precede it. */
    line?: number;
  };
  /** A cell with several values that something other than `;` separates; `mended` is the cell as it should be. */
  'csv-joined': { value: string; mended: string };
}

/** The parameters of problems with the form of a YAML file. */
export interface YamlProblemParams {
  'yaml-syntax': { reason: YamlReason; text: string };
  'yaml-full-width-colon': LineParams;
  'yaml-missing-space': LineParams;
  'yaml-tab': LineParams;
  'yaml-full-width-space': LineParams;
  'yaml-comment-in-value': LineParams;
  'yaml-full-width-comma': LineParams;
  'yaml-missing-comma': LineParams;
  'yaml-full-width-bracket': LineParams;
  'yaml-dash': LineParams;
  'yaml-indent': LineParams;
  'yaml-missing-dash': LineParams;
  'yaml-list-unnamed': LineParams;
  'yaml-colon-in-value': LineParams;
  'yaml-reserved-sign': LineParams;
  'yaml-place-key': LineParams;
  'yaml-place-terms': LineParams;
  'yaml-place-sign': LineParams;
  'yaml-unclosed': LineParams;
  'yaml-duplicate-key': { key: string; first: Position };
}
