import { expect, test } from 'vitest';
import { fixtureSite } from '../../views/fixtures/fixture-site.ts';
import { toTechnicianFile } from '../../domain/contacts/technician-file.ts';

const technician = (hash: string, validUntil: string, partner?: string) => ({
  hash,
  validUntil,
  partner,
  regions: ['福建省漳州市'],
});

test('the file lists who may come today, by hash, with who sends them', () => {
  const site = fixtureSite({
    technicians: [
      technician('cc', '2026-11-15', 'fujian'),
      technician('bb', '2026-11-14'),
      technician('aa', '2027-12-31'),
    ],
  });
  const settings = { ...site.settings, technicianSalt: '00ff' };
  expect(toTechnicianFile({ ...site, settings })).toEqual({
    salt: '00ff',
    iterations: 600_000,
    technicians: [
      { hash: 'aa', employer: '示例安锁服务网', validUntil: '2027-12-31', regions: ['福建省漳州市'] },
      { hash: 'cc', employer: '示例福建合作店', validUntil: '2026-11-15', regions: ['福建省漳州市'] },
    ],
  });
});
