import { expect, test } from 'vitest';
import type { Holiday } from '../../domain/hours/holidays.ts';
import { toCountyPage } from '../county/county-page.ts';
import { toContactPage } from './contact-page.ts';
import { fixtureSite } from '../fixtures/fixture-site.ts';
import { toOfficialContacts } from './official-contacts.ts';
import { toVerifyPage } from './verify-page.ts';

const plain = fixtureSite();
const [hotline] = plain.phones;
const site = fixtureSite({
  phones: [
    ...plain.phones,
    { ...hotline!, id: 'complaints', number: '0591-00000000', purpose: '投诉、退款' },
  ],
  settings: {
    ...plain.settings,
    contact: { refund: { phone: 'complaints', ready: ['工单号'], then: ['当天登记。'] } },
    identity: {
      domains: ['fuwu.example.com'],
      never: ['不要验证码。'],
      technician: ['先看工牌。'],
    },
    message: { text: '写邮件', href: 'mailto:liuyan@example.com' },
  },
});

test('each matter has a place, a number with hours, and a way to complain', () => {
  const { matters, phone } = toContactPage(site);
  expect(matters.map(({ id }) => id)).toEqual(['person', 'book', 'cancel', 'refund', 'complain']);
  for (const { phone: own, message, routes } of matters) {
    expect(own.hours).toMatch(/^每天8:00–20:00，.+核对$/);
    expect(message?.href).toBe('mailto:liuyan@example.com');
    expect(routes.map(({ link }) => link.text)).toEqual(expect.arrayContaining(['12315', '12345']));
  }
  const fragments = phone.actions.flatMap(({ href }) => (href.startsWith('#') ? [href.slice(1)] : []));
  expect(fragments).toEqual(matters.map(({ id }) => id));
});

test('a matter has the number of its own where one is named, else the hotline', () => {
  const numbers = Object.fromEntries(toContactPage(site).matters.map(({ id, phone }) => [id, phone.number]));
  expect(numbers).toMatchObject({ refund: '0591-00000000', complain: '400-000-0000' });
});

test('the markup says of a number what the page says of it, and a county page whom to complain to first', () => {
  const contact = { ...site.settings.contact, complain: { phone: 'complaints', ready: [], then: [] } };
  const told = { ...site, settings: { ...site.settings, contact } };
  const graph = JSON.stringify(toContactPage(told).frame.structuredData);
  expect(graph).toContain('"telephone":"+86-591-00000000","contactType":["退款","投诉"]');
  expect(graph).toContain('"telephone":"400-000-0000","contactType":["找到真人","预约上门","取消和改期"]');
  expect(toCountyPage(told, '350623').complaint).toEqual({
    href: 'tel:+8659100000000',
    text: '0591-00000000',
    note: '（每天8:00–20:00）',
  });
  expect(toCountyPage(plain, '350623').complaint.text).toBe('400-000-0000');
});

test('the parts that nobody wrote are empty, never filled', () => {
  const [person, book] = toContactPage(plain).matters;
  expect(person).toMatchObject({ ready: [], then: [], rules: [] });
  expect(book).toMatchObject({ ready: [], rules: ['打热线就能预约。'] });
});

test('the page and the file of official contacts hold the same facts', () => {
  const page = toVerifyPage(site);
  const file = toOfficialContacts(site);
  expect(page.phones.map(({ number }) => number)).toEqual(file.phones.map(({ number }) => number));
  expect(page.addresses.map(({ text }) => text)).toEqual([...file.domains, ...file.mails]);
  expect(file).toMatchObject({
    domains: ['example.com', 'fuwu.example.com'],
    mails: ['liuyan@example.com', 'gengzheng@example.com'],
    never: page.never,
    technician: page.technician,
    sureCheck: '400-000-0000',
    page: 'https://example.com/verify/',
  });
});

test('a form of another domain that takes messages makes that domain official', () => {
  const settings = { ...site.settings, corrections: 'https://biaodan.example.org/cuowu' };
  const { domains, mails } = toOfficialContacts({ ...site, settings });
  expect(domains).toEqual(['example.com', 'fuwu.example.com', 'biaodan.example.org']);
  expect(mails).toEqual(['liuyan@example.com']);
});

test('a number that was called too long ago is not said to be checked', () => {
  const old = { ...site, phones: site.phones.map((phone) => ({ ...phone, verified: '2026-07-05' })) };
  expect(toVerifyPage(old).phones[0]?.verified).toBe('上次拨通核对是2026年7月5日：值班员拨通');
});

test('a number that nobody has called for twice as long stays known as ours, and is given nowhere', () => {
  const phones = [hotline!, { ...hotline!, id: 'old', number: '0596-0000000', verified: '2026-01-05' }];
  const [, yunxiao] = plain.points;
  const points = [{ ...yunxiao!, phones: ['hotline', 'old'] }];
  const partners = plain.partners.map((partner) => ({ ...partner, phones: ['old'] }));
  const old = fixtureSite({ phones, points, partners });
  const [, row] = toVerifyPage(old).phones;
  expect(row).toMatchObject({
    number: '0596-0000000',
    verified: '上次拨通核对是2026年1月5日，太久了，别的网页不再给出',
  });
  expect(row).not.toHaveProperty('href');
  expect(toOfficialContacts(old).phones.map(({ isGiven }) => isGiven)).toEqual([true, false]);
  expect(JSON.stringify(toVerifyPage(old).frame.structuredData)).not.toContain('0596-0000000');
  expect(JSON.stringify(toCountyPage(old, '350622'))).not.toContain('0596-0000000');
});

test('changed hours stand at every matter, at every number, in the markup and in the file', () => {
  const holiday: Holiday = {
    name: '元旦',
    from: '2026-12-01',
    to: '2026-12-01',
    effect: 'closed',
    points: [],
    phones: ['complaints'],
    source: '放假安排',
    origin: { file: 'content/holidays.yaml', positions: {} },
  };
  const told = { ...site, holidays: [holiday] };
  const line = { name: '元旦', text: '12月1日无人接听' };
  const contact = toContactPage(told);
  expect(contact.matters.map(({ phone }) => phone.changes)).toEqual([[], [], [], [line], []]);
  const verify = toVerifyPage(told);
  expect(verify.phones.map(({ changes }) => changes)).toEqual([[], [line]]);
  for (const { frame } of [contact, verify])
    expect(JSON.stringify(frame.structuredData)).toContain(
      '{"@type":"OpeningHoursSpecification","validFrom":"2026-12-01","validThrough":"2026-12-01","opens":"00:00","closes":"00:00"}',
    );
  expect(toOfficialContacts(told).phones[1]?.changes).toEqual([
    { name: '元旦', from: '2026-12-01', to: '2026-12-01', hours: '无人接听', note: null },
  ]);
});
