import { frameText } from '../strings/site/frame.ts';

/** So many Han characters of a title fit into a result; results cut the rest, and with it the site's name. */
const MOST = 30;

/**
 * The first of some titles, fullest first, that fits into a result together with the site's name; the last where none
 * does.
 */
export function fittingTitle(titles: readonly [string, ...string[]], siteTitle: string): string {
  const whole = titles.map((title) => frameText.title(title, siteTitle));
  return whole.find((title) => widthOf(title) <= MOST) ?? whole.at(-1) ?? siteTitle;
}

// Digits and Latin letters take half the room of a Han character.
function widthOf(title: string): number {
  const narrow = title.match(/[\u0020-\u2fff]/gu)?.length ?? 0;
  return [...title].length - narrow / 2;
}
