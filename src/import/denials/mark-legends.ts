import { attitudeOf } from './attitude.ts';

const SIGN = /[*＊★☆▲△▼▽※◆◇■□●○#]/gu;
const LEGEND =
  /[带标打加注有]\s*(?:明|着|注|记|了)?\s*[“”"'‘’「（(]?\s*[*＊★☆▲△▼▽※◆◇■□●○#]|^\s*[*＊★☆▲△▼▽※◆◇■□●○#]\s*(?:表示|代表|为|指|者|[:：=])/u;

/**
 * The signs of which a file says that the places they stand at are not served, or that it is open.
 * @example signsAgainst(['注：标★的不上门', '★霞浦县']) // Set { '★' }
 */
export function signsAgainst(lines: readonly string[]): ReadonlySet<string> {
  const legends = lines.filter(isLegend);
  const against = legends.filter((line) => {
    const attitude = attitudeOf(line.replace(/^\s*[注说]明?[:：]?/u, '').replace(SIGN, ''));
    return attitude === 'denies' || attitude === 'doubts';
  });
  return new Set(against.flatMap((line) => line.match(SIGN) ?? []));
}

/** Whether a line explains a sign: 带*的县暂不上门. */
export function isLegend(line: string): boolean {
  return LEGEND.test(line);
}

/** The sign right before or behind a name that the file's legend speaks against. */
export function signBeside(beside: string, signs: ReadonlySet<string>): string | undefined {
  return signs.size === 0 ? undefined : beside.match(SIGN)?.find((sign) => signs.has(sign));
}
