import { provinceGrid } from '../../src/views/home/province-grid.ts';

const tile = 54;
const gap = 6;
const paper = '#f7f2e8';
const tileColour = '#a9c8cb';

/**
 * The picture that other sites show beside a link, 1200 x 630: the mark and the tiles of the provinces, all alike,
 * because it says nothing about the coverage; without text, so that it needs no fonts.
 * @param mark what stands inside the `<svg>` of the site's icon, 16 x 16
 */
export function socialImage(mark: string): string {
  const tiles = Object.values(provinceGrid).map(([column, row]) => {
    const [x, y] = [column * (tile + gap), row * (tile + gap)];
    return `<rect x="${x}" y="${y}" width="${tile}" height="${tile}" rx="5"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="${paper}"/>
<svg x="130" y="155" width="320" height="320" viewBox="0 0 16 16">${mark}</svg>
<g transform="translate(600 78)" fill="${tileColour}">${tiles.join('')}</g>
</svg>`;
}
