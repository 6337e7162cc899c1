import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseOpeningHours, weekOf } from '../domain/hours/opening-hours.ts';
import { hoursText } from './hours.ts';

test.each([
  ['周一到周五 8：30~18：00', '周一至周五8:30–18:00'],
  ['星期天休息；周一至周六早8点到晚6点半', '周一至周六8:00–18:30，周日休息'],
  ['周一9:00–17:00，周二、周四、周五9:00–17:00', '周一、周二、周四、周五9:00–17:00'],
  ['周六、日9:00–12:00', '周六、周日9:00–12:00'],
  ['周一至周日 全天24小时', '每天24小时'],
  ['每天18:00–次日02:00', '每天18:00–次日2:00'],
  ['每天8:00–0:00', '每天8:00–24:00'],
  ['提前预约', '每天仅限预约'],
  ['周六 9:00-12:00 (需提前预约)', '周六9:00–12:00（须预约）'],
])('%s is shown as %s', (written, shown) => expect(line(written)).toBe(shown));

const span = fc.constantFrom(
  '8:30–12:00',
  '14:00–18:00',
  '9:00–12:00、13:30–17:00',
  '24小时',
  '18:00–次日2:00',
);
const plan = fc.oneof(span, fc.constantFrom('休息', '仅限预约', '9:00–12:00（须预约）'));

test('what is shown reads as the same week again, and is shown the same', () => {
  fc.assert(
    fc.property(fc.array(fc.option(plan), { minLength: 7, maxLength: 7 }), (plans) => {
      const parts = plans.flatMap((text, day) =>
        text === null ? [] : [`周${'一二三四五六日'[day]}${text}`],
      );
      fc.pre(parts.length > 0);
      const written = parts.join('，');
      expect(weekOf(line(written))).toEqual(weekOf(written));
      expect(line(line(written))).toBe(line(written));
    }),
  );
});

function line(written: string): string {
  return hoursText.line(parseOpeningHours(written)!);
}
