const MINUTES: Readonly<Record<string, number>> = {
  分钟: 1,
  分: 1,
  min: 1,
  m: 1,
  小时: 60,
  个小时: 60,
  钟头: 60,
  h: 60,
  hour: 60,
  hours: 60,
  天: 1440,
  日: 1440,
  d: 1440,
  day: 1440,
  days: 1440,
};
const DURATION = /^(半|\d{1,4}(?:\.\d)?)\s*([\p{L}]+)$/u;
const CLOCK = /(?:以内|之内|内)$/u;

/**
 * Minutes of a written duration; undefined where it is none.
 * @example parseResponse('24小时') // 1440
 * @example parseResponse('半小时') // 30
 */
export function parseResponse(text: string): number | undefined {
  const [, amount, unit = ''] = DURATION.exec(text.normalize('NFKC').trim().replace(CLOCK, '')) ?? [];
  const minutes = MINUTES[unit.toLowerCase()];
  if (amount === undefined || minutes === undefined) return undefined;
  const total = (amount === '半' ? 0.5 : Number(amount)) * minutes;
  return total > 0 ? Math.round(total) : undefined;
}
