import { expect, test } from 'vitest';
import { toCountyPage } from './county-page.ts';
import { assignment, fixtureSite, terms, unit } from '../fixtures/fixture-site.ts';

const site = fixtureSite();
const firstSentence = (adcode: string, from = site) => toCountyPage(from, adcode).answer.parts.join('');
const pageOf = (...assignments: Parameters<typeof unit> extends [string, ...infer Rest] ? Rest : never) =>
  toCountyPage(fixtureSite({}, [unit('350623', ...assignments)]), '350623');

test('the first sentence says who comes and that they come everywhere, in the word of the unit', () => {
  expect(firstSentence('350623')).toBe('自有团队上门，全县都到。');
  expect(firstSentence('110105')).toBe('自有团队上门，全区都到。');
  expect(firstSentence('442000')).toBe('自有团队上门，全市都到。');
});

test('the first sentence says that a partner comes, the lead who it is; a relation that we share stands once', () => {
  expect(firstSentence('350622')).toBe('由合作方上门，全县都到。');
  expect(toCountyPage(site, '350622').lead).toBe(
    '上门的是合作方示例福建合作店。我们是独立维修者，没有任何锁具、保险柜品牌的授权。合作方也一样。',
  );
});

test('remote help is never told as a visit: no promise, no price', () => {
  const page = toCountyPage(site, '350624');
  expect(page.answer.parts.join('')).toBe('电话和视频指导，不派人上门。');
  expect(page.facts).toEqual([
    { label: '谁来指导', value: '远程组', notes: ['电话和视频指导，不派人'] },
    { label: '最近的网点', value: '约30公里', notes: ['云霄合作点', '县内没有网点'] },
  ]);
  expect(page).not.toHaveProperty('prices');
  expect(page.otherTownships).toEqual([]);
  expect(page.accepts).toEqual({ lists: [], absent: ['保险柜维修：服务名单里没有写到这里。'] });
  expect(page.steps).toEqual([]);
  expect(page.phone.actions.map(({ text }) => text)).toEqual(['预约指导', '取消改期', '投诉退款']);
  expect(page.frame.title).toBe('诏安县保险柜开锁与维修：只有远程指导 | 示例安锁服务网');
});

test('the description gives days of visit, beside a promised time or in place of it', () => {
  const { response: _response, ...days } = { ...terms, days: '每周二、五' };
  const described = (told: typeof days) =>
    toCountyPage(fixtureSite({ records: [] }, [unit('350623', assignment({ terms: told }))]), '350623').frame
      .description;
  expect(described(days)).toMatch(/^福建省漳州市漳浦县由自有团队上门，每周二、五。上门费/);
  expect(described({ ...terms, ...days })).toMatch(/上门，承诺24小时内到，每周二、五。上门费/);
});

test('a county served in part says so in title, description, first sentence and townships', () => {
  const page = toCountyPage(site, '469021');
  expect(page.frame.title).toBe('定安县保险柜开锁与维修：仅龙河镇、富文镇 | 示例安锁服务网');
  expect(page.frame.description).toMatch(/^海南省定安县（仅龙河镇、富文镇）由自有团队上门/);
  expect(page.answer.parts.join('')).toBe('仅龙河镇、富文镇由自有团队上门。');
  expect(page.lead).toContain('定安县的其他地方不在服务名单里。');
  expect(page.townships).toEqual([{ terms: '24小时内', names: ['龙河镇', '富文镇'] }]);
  expect(page.townshipsLead).toBe('只到这2个乡镇');
});

test('where townships alone are visited, help from afar for the rest is told apart', () => {
  const page = pageOf(
    assignment({ extent: ['350623102'] }),
    assignment({ service: 'repair', status: 'remote', team: '远程组' }),
  );
  expect(page.answer.parts.join('')).toBe('仅古雷镇由自有团队上门。其他地方只有电话和视频指导。');
  expect(page.lead).toContain('保险柜维修只有电话和视频指导，不派人。');
});

test('a service that is refused is said to be refused, and is not offered', () => {
  const page = pageOf(assignment(), assignment({ service: 'repair', status: 'not-served' }));
  expect(page.lead).toContain('这里不提供保险柜维修。');
  expect(page.prices?.services.map(({ title }) => title)).toEqual(['保险柜开锁']);
  expect(page.accepts.absent).toEqual(['这里不提供保险柜维修。']);
});

test('a service that reaches less than the others says where it goes', () => {
  const page = pageOf(assignment(), assignment({ service: 'repair', extent: ['350623103'] }));
  expect(page.answer.parts.join('')).toBe('自有团队上门，全县都到，谁到哪里见下文。');
  expect(page.lead).toContain('保险柜维修仅六鳌镇。');
});

test('a name that two divisions share is titled with its parent', () => {
  expect(toCountyPage(site, '110105').frame.title).toMatch(/^北京市朝阳区/);
  expect(toCountyPage(site, '350623').frame.title).toMatch(/^漳浦县/);
});

test('the reading is the stem, joined, with a capital and an apostrophe before a vowel', () => {
  expect(toCountyPage(site, '350623').reading).toBe('Zhāngpǔ');
  expect(toCountyPage(site, '350624').reading).toBe("Zhào'ān");
});

test('facts that are not known are left out', () => {
  const bare = pageOf(assignment({ terms: { verified: terms.verified, source: terms.source } }));
  expect(bare.facts.map(({ label }) => label)).not.toContain('多久到');
  expect(toCountyPage(fixtureSite({ points: [] }), '350623').facts.map(({ label }) => label)).toEqual([
    '多久到',
    '多少钱',
    '谁来',
  ]);
});

test('promises that differ by service are told by service', () => {
  const slow = { ...terms, response: { minutes: 2880, text: '48小时', clock: 'working' as const } };
  const [when] = pageOf(assignment(), assignment({ service: 'repair', terms: slow })).facts;
  expect(when).toMatchObject({ value: '24小时内' });
  expect(when?.notes.filter((note) => typeof note === 'string' && note.includes('：'))).toEqual([
    '保险柜维修：48小时内（工作时间）',
  ]);
});

test('a unit that no list names has no page', () => {
  expect(() => toCountyPage(site, '350629')).toThrow('no list names the unit 350629');
});
