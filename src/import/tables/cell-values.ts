const DATUMS: readonly (readonly [RegExp, string])[] = [
  [/gcj|火星|高德|腾讯|国测局/i, 'gcj02'],
  [/bd|百度/i, 'bd09'],
  [/wgs|gps|地球|4326/i, 'wgs84'],
];
const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

const PARKINGS: Readonly<Record<string, string>> = {
  免费: 'free',
  免费停车: 'free',
  收费: 'paid',
  收费停车: 'paid',
  无: 'none',
  没有: 'none',
  不能停: 'none',
};
const STEP_FREES: Readonly<Record<string, string>> = {
  是: 'yes',
  有: 'yes',
  有坡道: 'yes',
  无台阶: 'yes',
  没有台阶: 'yes',
  否: 'no',
  无: 'no',
  有台阶: 'no',
};

/**
 * A datum as points.csv writes it; what is not known stays.
 * @example toDatum('GCJ-02') // 'gcj02'
 * @example toDatum('百度') // 'bd09'
 */
export function toDatum(text: string): string {
  return DATUMS.find(([pattern]) => pattern.test(text))?.[1] ?? text;
}

/**
 * A day as ISO writes it; what is none stays.
 * @example toIsoDate('2026年7月1日') // '2026-07-01'
 */
export function toIsoDate(text: string): string {
  const [, year, month = '', day = ''] = DATE.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * A share from 0 to 1; what is none stays.
 * @example toShare('96.6%') // '0.966'
 */
export function toShare(text: string): string {
  const [, percent] = /^(\d+(?:\.\d+)?)\s*[%％]$/.exec(text) ?? [];
  return percent === undefined ? text : String(Number((Number(percent) / 100).toFixed(6)));
}

/**
 * A list joined by `;`.
 * @example toJoined('opening、repair') // 'opening;repair'
 */
export function toJoined(text: string): string {
  return text
    .split(/[;；,，、\s]+/)
    .filter((part) => part !== '')
    .join(';');
}

/**
 * Parking as points.csv writes it; what is not known stays.
 * @example toParking('免费') // 'free'
 */
export function toParking(text: string): string {
  return PARKINGS[text] ?? text;
}

/**
 * Whether one gets in without a step, as points.csv writes it; what is not known stays.
 * @example toStepFree('有坡道') // 'yes'
 */
export function toStepFree(text: string): string {
  return STEP_FREES[text] ?? text;
}
