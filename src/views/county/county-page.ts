import type {
  Fact,
  Prices,
  TeamRow,
  Accepts,
  MeasuredResponse,
  PointCard,
  NeighbourRow,
  TownshipGroup,
  SourceRow,
} from './county-rows.ts';
import type { Frame, Link, PhoneCard, StatusMark } from '../frame.ts';

/** Exactly what the county page shows. Sections without data are empty arrays or undefined, and left out. */
export interface CountyPage {
  readonly frame: Frame;
  readonly adcode: string;
  readonly name: string;
  /** Reading of the stem with tone marks, joined, with a capital: `Zhāngpǔ`. */
  readonly reading: string;
  readonly answer: { readonly mark: StatusMark; readonly parts: readonly string[] };
  /** Whole sentences after the answer. */
  readonly lead: string;
  readonly phone: PhoneCard;
  readonly facts: readonly Fact[];
  /** Who does what; empty where the answer and the facts say all of it. */
  readonly teams: readonly TeamRow[];
  /** Undefined where nobody comes. */
  readonly prices?: Prices;
  readonly measured: readonly MeasuredResponse[];
  readonly points: readonly PointCard[];
  readonly pointsLead?: string;
  readonly accepts: Accepts;
  /** Townships with terms of their own, or (in part) those that are served. */
  readonly townships: readonly TownshipGroup[];
  readonly townshipsLead?: string;
  /** The rest of the unit, with their number: `其余16个乡镇，24小时内`. */
  readonly otherTownships: readonly TownshipGroup[];
  /** Notes by collection id; their text is rendered from the collection. */
  readonly notes: readonly { readonly id: string; readonly title: string; readonly byline: string }[];
  readonly neighbours: readonly NeighbourRow[];
  readonly hub: Link;
  /** What happens from booking to warranty; empty where nobody comes. */
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  readonly sources: readonly SourceRow[];
  readonly report: Link;
  /** Where cancelling, refunds and complaints are explained. */
  readonly exits: readonly Link[];
  /** The number that takes complaints first, and when it is answered: `（周一至周五9:00–18:00）`. */
  readonly complaint: Link & { readonly note: string };
  /** `2026年10月30日核对`. */
  readonly updated: string;
  /** Values of the Pagefind filters: full name of the province, adcodes of the unit and what it lies in, titles of the services. */
  readonly filters: {
    readonly province: string;
    readonly places: readonly string[];
    readonly services: readonly string[];
  };
}
