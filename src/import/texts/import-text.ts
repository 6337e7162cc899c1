import type { ListDifference } from '../compare-list.ts';
import type { PageDifference } from '../compare-pages.ts';
import type { ProblemText } from '../../strings/problems/problem-text.ts';

/** The texts of `npm run import` in one language. */
export interface ImportText {
  readonly repeated: (first: string) => string;
  /** What says that a place is not served, and what is taken out of one. */
  readonly denied: (raw: string, words: string) => ProblemText;
  readonly less: (raw: string, out: string) => ProblemText;
  readonly contradicted: (raw: string) => ProblemText;
  /** What a cell beside it says that leaves open whether all of it is served. */
  readonly doubted: (raw: string, words: string) => ProblemText;
  readonly aside: (raw: string) => ProblemText;
  readonly heading: string;
  readonly skipped: string;
  readonly titles: {
    readonly problems: string;
    readonly notices: string;
    readonly repeats: string;
    readonly headings: string;
    readonly columns: string;
    readonly unread: string;
    readonly skipped: string;
  };
  /** What was found, in numbers. */
  readonly summary: (counts: {
    readonly places: number;
    readonly repeats: number;
    readonly skipped: number;
    readonly problems: number;
  }) => string;
  readonly nothing: string;
  /** Heading of the comparison; the file is undefined where no list is like it. */
  readonly against: (file: string | undefined) => string;
  readonly difference: Readonly<Record<keyof ListDifference, (count: number) => string>>;
  readonly pages: Readonly<Record<keyof PageDifference, (count: number) => string>>;
  readonly dryRun: string;
  readonly written: (file: string, added: number) => string;
  readonly nothingToAdd: (file: string) => string;
  readonly leftOut: (count: number) => string;
  readonly overlaps: string;
  /** Rows of points or records, and how many have a problem. */
  readonly rows: (all: number, broken: number) => string;
  readonly notInFile: (count: number) => string;
  readonly writtenRows: (file: string, added: number) => string;
  readonly dryRunRows: (kind: string) => string;
}
