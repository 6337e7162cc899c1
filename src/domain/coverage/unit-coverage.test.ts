import { expect, test } from 'vitest';
import type { Assignment } from './coverage.ts';
import { toUnitCoverage } from './unit-coverage.ts';

const assignment = (parts: Partial<Assignment>): Assignment => ({
  service: 'opening',
  list: 'minnan',
  team: '闽南组',
  status: 'own',
  extent: 'whole',
  terms: { verified: '2026-10-30', source: '排班表' },
  townshipTerms: new Map(),
  townshipAt: new Map(),
  at: { file: 'content/regions/minnan.yaml', line: 1, column: 5 },
  ...parts,
});

test('a unit has the strongest status, and reaches as far as those who serve it', () => {
  const unit = toUnitCoverage('350623', [
    assignment({ status: 'not-served', extent: 'whole' }),
    assignment({ status: 'remote', extent: ['350623103', '350623101'] }),
    assignment({ status: 'partner', extent: ['350623101', '350623100'] }),
  ]);
  expect(unit).toMatchObject({
    adcode: '350623',
    status: 'partner',
    extent: ['350623100', '350623101', '350623103'],
  });
});

test('a unit that any team serves whole is whole', () => {
  const some = assignment({ extent: ['350623101'] });
  expect(toUnitCoverage('350623', [some, assignment({})]).extent).toBe('whole');
});

test('where nobody serves, the extent is that of the refusals', () => {
  const refused = assignment({ status: 'not-served', extent: ['350623101'] });
  expect(toUnitCoverage('350623', [refused])).toMatchObject({
    status: 'not-served',
    extent: ['350623101'],
  });
});
