import { expect, test } from 'vitest';
import { verdictOf } from './places-verdict.ts';

const zhangpu = { text: '漳州市漳浦县', expected: ['350623'] };
const gulou = { text: '鼓楼区', expected: [] };
const two = { text: '漳浦县/巴州区', expected: ['350623', '511902'] };

test.each([
  ['the right county', zhangpu, [['350623']], 'right'],
  ['another county', zhangpu, [['441422']], 'silent'],
  ['no county', zhangpu, [], 'asked'],
  ['a choice led by the right county', zhangpu, [['350623'], ['441422']], 'right'],
  ['a choice led by another', zhangpu, [['441422'], ['350623']], 'asked'],
  ['a guess where nobody can know', gulou, [['320106']], 'silent'],
  ['a choice where nobody can know', gulou, [['320106'], ['350102']], 'right'],
  ['both places', two, [['511902', '350623']], 'right'],
  ['one of two places', two, [['350623']], 'silent'],
] as const)('%s', (_, entry, answers, verdict) => {
  expect(verdictOf(entry, answers)).toBe(verdict);
});
