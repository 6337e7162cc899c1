import { expect, test } from 'vitest';
import { judge } from './verdict.ts';

const zhangpu = { text: '漳浦', meant: ['350623'] };
const gulou = { text: '鼓楼区', meant: ['320106', '320302'] };
const wrong = ['1', '2', '3', '4'];

test.each([
  ['the county first', 'all', zhangpu, ['350623', '350600'], true, true],
  ['the county fifth', 'all', zhangpu, [...wrong, '350623'], false, true],
  ['the county sixth', 'all', zhangpu, [...wrong, '5', '350623'], false, false],
  ['both namesakes, in any order', 'all', gulou, ['320302', '320106', '350102'], true, true],
  ['a stranger between namesakes', 'all', gulou, ['320302', '350102', '320106'], false, true],
  ['one namesake alone', 'all', gulou, ['320302'], false, false],
  ['one of several that are meant', 'one', gulou, ['320302', '350102'], true, true],
  [
    'the county tenth, where a list will do',
    'listed',
    zhangpu,
    [...wrong, ...wrong, '9', '350623'],
    true,
    true,
  ],
  ['the county eleventh', 'listed', zhangpu, [...wrong, ...wrong, '9', '10', '350623'], false, false],
  ['nothing, where no place is meant', 'none', { text: '多少钱', meant: [] }, [], true, true],
  ['a county, where no place is meant', 'none', { text: '多少钱', meant: [] }, ['350623'], false, false],
] as const)('%s', (_, rule, asked, found, right, near) => {
  expect(judge(rule, asked, found)).toEqual({ right, near });
});
