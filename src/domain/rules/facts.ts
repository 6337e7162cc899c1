import type { BrandRelation } from '../contacts/authorisations.ts';

/** What the content says, for holding claims against it. */
export interface Facts {
  readonly relation: BrandRelation;
  /** Whether an authorisation of the operator, or of the partner whose list it is, is valid today. */
  readonly isAuthorised: (about: About) => boolean;
  /** Whether some number is answered day and night on every day; whether on every day. */
  readonly isAnsweredAlways: boolean;
  readonly isAnsweredDaily: boolean;
  /** How many technicians can be checked today. */
  readonly technicians: number;
  /** Units that somebody visits, and all units there are. */
  readonly visited: number;
  readonly units: number;
  readonly points: number;
  /** Lowest price of the fee tables, in yuan; lowest call-out fee. */
  readonly lowestPrice: number | undefined;
  readonly lowestCallOut: number | undefined;
  /** The shortest time that is promised or measured, in minutes: of the text's unit or list, else of the site. */
  readonly fastest: (about: About) => number | undefined;
  /** Shares that pages show: of the text's unit, else of the site; percentages. */
  readonly shownShares: (about: About) => readonly number[];
  /** Kilometres to the nearest service point of the text's unit. */
  readonly nearestPoint: (about: About) => number | undefined;
  /** Whether nobody visits where the text's list or unit is: remote help or no service alone. */
  readonly isUnvisited: (about: About) => boolean;
  /** Whether the text's unit is served in part. */
  readonly isInPart: (about: About) => boolean;
  /** Numbers of phones.csv in their one grouping. */
  readonly numbers: readonly string[];
  /** Whether a fee table has a deposit. */
  readonly hasDepositFee: boolean;
  /** Whether a permit of the trade stands in the content. */
  readonly hasPermit: boolean;
  /** Whether a word is the name or the stem of a division of county level or above. */
  readonly isDivision: (word: string) => boolean;
}

/** What a text is about, where that is less than the whole site. */
export interface About {
  readonly unit?: string;
  readonly list?: string;
  readonly service?: string;
}
