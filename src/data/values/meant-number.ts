import { parseResponse } from '../../domain/coverage/response.ts';

/**
 * The number that a text says plainly, in digits; undefined where it says none.
 * @example meantNumber('1,200分钟') // '1200'
 * @example meantNumber('东经117.6583°') // '117.6583'
 */
export function meantNumber(plain: string): string | undefined {
  const [, digits] = /^(\d[\d,]*(?:\.\d+)?)\s*[单分钟件个次条天]*$/.exec(plain) ?? [];
  return digits === undefined
    ? (meantMinutes(plain) ?? meantDegrees(plain))
    : String(Number(digits.replaceAll(',', '')));
}

/**
 * The share from 0 to 1 that a text says: 96.6% is 0.966, and so is 96.6, which can be no share.
 * @example meantShare('96.6%') // '0.966'
 */
export function meantShare(plain: string): string | undefined {
  const [, digits] =
    /^(\d{1,3}(?:\.\d+)?)\s*%$/.exec(/^\d{2}(?:\.\d+)?$/.test(plain) ? `${plain}%` : plain) ?? [];
  if (digits === undefined || Number(digits) > 100) return meantNumber(plain);
  return String(Number((Number(digits) / 100).toFixed(6)));
}

/**
 * The duration that a text says, in its plain form; of a span the end, which is what is promised.
 * @example meantResponse('二十四小时') // '24小时'
 * @example meantResponse('1-2天内') // '2天'
 */
export function meantResponse(plain: string): string | undefined {
  const written = plain
    .replace(/\s/g, '')
    .replace(/[一二两三四五六七八九十]+/g, (number) => String(numberOf(number)))
    .replace(/^\d+[-–~至到](?=\d)/, '')
    .replace(/[以之]?内$/, '');
  return parseResponse(written) === undefined ? undefined : written;
}

// `4小时10分` where minutes are asked for.
function meantMinutes(plain: string): string | undefined {
  const [, hours, minutes = '0'] = /^(\d+)个?小时(?:(\d+)分钟?)?$/.exec(plain.replace(/\s/g, '')) ?? [];
  return hours === undefined ? undefined : String(Number(hours) * 60 + Number(minutes));
}

// `东经117.6583°` and `117°39′30″E` are degrees.
function meantDegrees(plain: string): string | undefined {
  const bare = plain.replace(/^[东北][经纬][:\s]*|\s*[EN]\s*|\s/gi, '');
  const [, whole, minutes = '0', seconds = '0'] =
    /^(\d{1,3}(?:\.\d+)?)[°度](?:(\d{1,2}(?:\.\d+)?)['′’分])?(?:(\d{1,2}(?:\.\d+)?)(?:["”秒]|[′']{2}))?$/.exec(
      bare,
    ) ?? [];
  if (whole === undefined) return /^\d{1,3}\.\d+$/.test(bare) ? bare : undefined;
  return String(Number((Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600).toFixed(6)));
}

// 十二, 二十四, 三: numbers below a hundred.
function numberOf(number: string): number {
  const [tens = '', ones = ''] = number.includes('十') ? number.split('十') : ['零', number];
  const digit = (sign: string) => '零一二三四五六七八九'.indexOf(sign.replace('两', '二'));
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}
