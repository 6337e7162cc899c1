import { figureStretches } from './figures.ts';

/** A tag with its attributes, in whose values `>` may stand. */
const tag = /(<(?:[^"'>]|"[^"]*"|'[^']*')*>)/;

/**
 * HTML whose figures stay on one line with their units, as in other texts; what stands in tags, code and
 * preformatted text is left as it is.
 * @example keptHtml('<p>约30公里</p>') // '<p><span class="nb">约30公里</span></p>'
 */
export function keptHtml(html: string): string {
  let codeDepth = 0;
  return html
    .split(tag)
    .map((part) => {
      if (part.startsWith('<')) codeDepth += codeStep(part);
      return part.startsWith('<') || codeDepth > 0 ? part : keptText(part);
    })
    .join('');
}

function codeStep(part: string): number {
  if (/^<(?:pre|code|script|style)\b/i.test(part)) return 1;
  return /^<\/(?:pre|code|script|style)\b/i.test(part) ? -1 : 0;
}

function keptText(text: string): string {
  return figureStretches(text)
    .map((stretch) => (stretch.isFigure ? `<span class="nb">${stretch.text}</span>` : stretch.text))
    .join('');
}
