import { statusOf } from '../../domain/coverage/coverage.ts';
import { parentsOf } from '../../domain/places/gazetteer.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { lettersText } from '../../strings/site/letters.ts';
import { inPartText, shortStatusText } from '../../strings/status.ts';
import { pageCrumbs, placeLink } from '../links.ts';
import { toFrame } from '../frame.ts';
import type { Frame, Link, StatusMark } from '../frame.ts';
import { letterLinks, letterPath, plainReading, unitsByLetter } from './letters.ts';
import type { LetterLink } from './letters.ts';
import { countUnits, isInPart } from '../units/unit-counts.ts';

/** A unit in the list of its letter: its page, or its row where it has none. */
export interface LetterUnit {
  readonly link: Link;
  /** `福建 漳州`. */
  readonly above: string;
  readonly mark: StatusMark;
}

/** All units whose reading begins with one letter, by first syllable. */
export interface LetterPage {
  readonly frame: Frame;
  readonly heading: string;
  readonly answer: readonly string[];
  readonly lead: string;
  readonly letters: readonly LetterLink[];
  readonly groups: readonly { readonly syllable: string; readonly units: readonly LetterUnit[] }[];
}

/**
 * The page of a letter.
 * @throws where no unit's reading begins with it
 */
export function toLetterPage(site: Site, letter: string): LetterPage {
  const units = unitsByLetter(site.gazetteer).get(letter);
  if (!units) throw new RangeError(`no unit begins with ${letter}`);
  const { total, visited, visitedInPart } = countUnits(site, units);
  const answer = lettersText.answer(total, visited);
  const shown = letter.toUpperCase();
  const path = letterPath(letter);
  const names = [units[0]?.name ?? '', units.at(-1)?.name ?? ''] as const;
  return {
    frame: toFrame(site, {
      title: lettersText.title(shown, total),
      description: lettersText.description(shown, answer.join(''), ...names),
      path,
      subject: { kind: 'letter' },
      crumbs: pageCrumbs(site, path, lettersText.crumb(shown)),
    }),
    heading: lettersText.heading(shown),
    answer,
    lead: visitedInPart > 0 ? lettersText.inPart(visitedInPart) : '',
    letters: letterLinks(site, letter),
    groups: [...Map.groupBy(units, firstSyllable)].map(([syllable, group]) => ({
      syllable,
      units: group.map((unit) => toLetterUnit(site, unit)),
    })),
  };
}

function firstSyllable(unit: Division): string {
  return plainReading(unit).split(' ')[0] ?? '';
}

function toLetterUnit(site: Site, unit: Division): LetterUnit {
  const status = statusOf(site.coverage, unit.adcode);
  const text = isInPart(site, unit) ? inPartText(status) : shortStatusText[status];
  return {
    link: placeLink(site, unit),
    above: parentsOf(site.gazetteer, unit)
      .map(({ stem }) => stem)
      .join(' '),
    mark: { status, text },
  };
}
