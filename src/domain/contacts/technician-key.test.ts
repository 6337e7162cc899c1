import { pbkdf2Sync } from 'node:crypto';
import { expect, test } from 'vitest';
import { isTechnicianName, technicianHash } from './technician-key.ts';

const salt = '293cad3ccdb6e2cdbf85d852509199bc';

test('the hash is PBKDF2 with SHA-256, 600,000 rounds, of badge and surname', async () => {
  const expected = pbkdf2Sync('SL0001\n陈', salt, 600_000, 32, 'sha256').toString('hex');
  expect(await technicianHash({ badge: 'SL-0001', surname: '陈' }, salt)).toBe(expected);
});

test('how the badge is typed does not count; another name or salt does', async () => {
  const hash = await technicianHash({ badge: 'SL-0001', surname: '陈' }, salt);
  expect(await technicianHash({ badge: ' ｓｌ ０００１', surname: '陈 ' }, salt)).toBe(hash);
  expect(await technicianHash({ badge: 'SL-0001', surname: '林' }, salt)).not.toBe(hash);
  expect(await technicianHash({ badge: 'SL-0001', surname: '陈' }, `${salt}00`)).not.toBe(hash);
});

test('both parts are needed', () => {
  expect(isTechnicianName({ badge: 'SL-0001', surname: '陈' })).toBe(true);
  expect(isTechnicianName({ badge: ' - ', surname: '陈' })).toBe(false);
  expect(isTechnicianName({ badge: 'SL-0001', surname: '　' })).toBe(false);
});
