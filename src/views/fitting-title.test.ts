import { expect, test } from 'vitest';
import { fittingTitle } from './fitting-title.ts';

const long = '漳浦县保险柜开锁与维修：自有团队上门，上门费30–60元';

test('the fullest title is taken that fits with the name of the site', () => {
  expect(fittingTitle([long, '漳浦县保险柜开锁与维修'], '示例网')).toBe(`${long} | 示例网`);
  expect(fittingTitle([long, '漳浦县保险柜开锁与维修'], '示例安锁服务网')).toBe(
    '漳浦县保险柜开锁与维修 | 示例安锁服务网',
  );
});

test('where none fits, the last one is taken, with the name', () => {
  expect(fittingTitle([`${long}，${long}`, long], '示例安锁服务网')).toBe(`${long} | 示例安锁服务网`);
});
