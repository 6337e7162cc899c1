import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import type { Resolution } from '../places/resolution.ts';
import { createResolver } from './resolver.ts';

const gazetteer = readGazetteer('content/gazetteer');
const townships = readTownships('content/gazetteer');
const resolver = createResolver(gazetteer, townships);

const resolve = (text: string) => resolver.resolve(text);

test.each([
  ['黔东南岑巩县', 'ok', '522626'],
  ['海南贵南县', 'ok', '632525'],
  ['海西蒙古族茫崖市', 'ok', '632803'],
  ['恩施州利川市', 'ok', '422802'],
  ['中山市', 'ok', '442000'],
  ['万全区', 'ok', '130708'],
  ['天等县', 'ok', '451425'],
  ['中华人民共和国福建省漳州市漳浦县', 'ok', '350623'],
  ['北京市市辖区朝阳区', 'ok', '110105'],
  ['海南省省直辖县级行政区划定安县', 'ok', '469021'],
  ['350604 漳州市龙海区', 'ok', '350604'],
  ['220104朝阳区', 'ok', '220104'],
  ['漳浦', 'repaired', '350623'],
  ['漳州漳浦', 'repaired', '350623'],
  ['白沙县', 'repaired', '469025'],
  ['福建/漳州/漳浦县', 'repaired', '350623'],
  ['漳浦县（350623）', 'repaired', '350623'],
  ['漳\u200b浦县', 'repaired', '350623'],
  ['① 漳浦县、', 'repaired', '350623'],
  ['天等县等', 'repaired', '451425'],
  ['济源市市辖区', 'repaired', '419001'],
  ['沙县', 'renamed', '350405'],
  ['襄樊樊城区', 'renamed', '420606'],
  ['巢湖市庐江县', 'renamed', '340124'],
  ['莱芜市莱芜区', 'renamed', '370116'],
  ['济南莱芜', 'repaired', '370116'],
  ['普洱思茅', 'repaired', '530802'],
  ['✅漳浦县', 'repaired', '350623'],
  ['朝阳区南湖街道', 'ok', '220104'],
  ['恩施龙凤', 'repaired', '422801'],
  ['开平区双桥', 'repaired', '130205'],
])('%s is %s: %s', (text, outcome, adcode) => {
  expect(resolve(text)).toMatchObject({ outcome, adcode });
});

test.each([
  ['三明市全境', '350400', 11],
  ['福建省全省', '350000', 84],
  ['吉林全省', '220000', 60],
  ['350400 三明市全境', '350400', 11],
])('%s means every unit below', (text, adcode, count) => {
  expect(resolve(text)).toMatchObject({ outcome: 'whole', adcode, count });
});

test.each([
  ['鼓楼区', 'ambiguous', ['320106', '320302', '350102', '410204']],
  ['海南全境', 'ambiguous', ['460000', '632500', '150303']],
  ['河南新乡', 'ambiguous', ['410700', '410721']],
  ['东乡县', 'ambiguous', ['361003', '622926']],
  ['海口市漳浦县', 'mismatch', ['350623']],
  ['海口市漳浦县绥安镇', 'mismatch', ['350623']],
  ['福建省海口市', 'mismatch', ['460100']],
  ['杭州江干区', 'split', ['330102', '330114']],
  ['莱芜市', 'split', ['370116', '370117']],
  ['北京市', 'too-wide', ['110000']],
  ['福州市等', 'too-wide', ['350100']],
  ['臺北市', 'no-county-data', ['710000']],
  ['中国香港', 'no-county-data', ['810000']],
  ['雄安新区', 'not-a-division', []],
  ['苏州工业园区', 'not-a-division', []],
  ['漳州市古雷开发区', 'not-a-division', []],
  ['363200', 'unknown', []],
  ['江苏连云浦市', 'unknown', ['320700']],
  ['赤峰市喀喇沁左翼蒙古族自治县', 'mismatch', ['211324']],
  ['青岛市北川羌族自治县', 'mismatch', ['510726']],
  ['海口市浦东新区', 'mismatch', ['310115']],
  ['江苏省郊区', 'mismatch', ['140311', '230811', '340711']],
  ['大同新华', 'ambiguous', ['140200', '140213', '230606']],
  ['朝阳区南湖', 'ambiguous', ['110105', '220104']],
  ['西安东山', 'ambiguous', ['610100', '231005', '220403']],
  ['濮阳城关', 'ambiguous', ['410922', '410923', '410926', '410927', '410928']],
  ['阜新城区', 'unknown', ['210902', '210903', '210904', '210905', '210911']],
  ['漳州各县市', 'unknown', ['410782']],
  ['中国', 'none', []],
  ['近日,有读者来信询问保险柜密码遗忘后应如何办理。', 'none', []],
  ['北京市朝阳区的用户请拨打电话', 'none', []],
  ['东方的天空', 'none', []],
  ['服务热线:400-000-0000(点击咨询)', 'none', []],
])('%s is not accepted: %s', (text, outcome, codes) => {
  const resolution = resolve(text);
  expect(resolution.outcome).toBe(outcome);
  expect(resolution.adcode).toBeUndefined();
  expect(codesOf(resolution)).toEqual(codes);
});

test('a misspelt county leads to the one under the named parent, at most five', () => {
  const { parent, candidates } = resolve('潍坊市昌邑区');
  expect(parent?.adcode).toBe('370700');
  expect(candidates.map(({ adcode }) => adcode)).toEqual(['370786', '220202']);
  expect(resolve('和兴区').candidates.length).toBeLessThanOrEqual(5);
});

test('of names one character away, what sounds the same comes first', () => {
  expect(resolve('漳埔县').candidates.map(({ adcode }) => adcode)).toEqual(['350623', '441422']);
});

test.each([
  ['漳州市漳浦县巴中市巴州区', ['350623', '511902']],
  ['漳浦县云霄县诏安县', ['350623', '350622', '350624']],
  ['漳浦和云霄', ['350623', '350622']],
  ['漳浦 云霄', ['350623', '350622']],
  ['定安县龙河镇定安县富文镇', ['469021', '469021']],
  ['漳州市漳浦县;测试', ['350623', undefined]],
  ['东城区和田地区于田县', ['110101', '653226']],
  ['漳浦县和平和县', ['350623', '350628']],
  ['桥东区 桥西区', ['130702', undefined]],
  ['信都区桥西区', ['130503', undefined]],
  ['开平区/双桥', ['130205', '130802']],
  ['开平区 双桥', ['130205', '130802']],
  ['定安县龙河镇和富文镇', ['469021', '469021']],
])('%s is several places', (text, codes) => {
  const { outcome, parts = [] } = resolve(text);
  expect(outcome).toBe('several');
  expect(parts.map(({ adcode }) => adcode)).toEqual(codes);
});

test('an address keeps what follows the place', () => {
  const point = resolve('漳浦县绥安镇府前街12号');
  expect(point).toMatchObject({
    outcome: 'partial',
    adcode: '350623',
    township: '350623100',
    rest: '府前街12号',
  });
  expect(resolve('东莞市虎门镇太沙路12号')).toMatchObject({ outcome: 'partial', rest: '太沙路12号' });
  expect(resolve('鼓楼区中山路1号').outcome).toBe('ambiguous');
});

test('below a county there are no rows of statistics', () => {
  expect(resolve('漳浦县市辖区')).toMatchObject({ outcome: 'partial', adcode: '350623', rest: '市辖区' });
});

test('a text of two thousand characters is read in no time, whatever repeats in it', () => {
  const started = process.cpuUsage().user;
  expect(resolve('漳浦县'.repeat(600)).parts).toHaveLength(600);
  expect(resolve('漳浦和'.repeat(600)).outcome).toBe('none');
  expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(5);
});

test('a township that joined another is read as that one', () => {
  const { outcome, change, since, township } = resolve('广东中山市东升镇');
  expect({ outcome, change, since, township }).toEqual({
    outcome: 'renamed',
    change: 'merge',
    since: '2021',
    township: '442000118',
  });
});

test('townships are loaded when a text first goes on after a county', () => {
  let loads = 0;
  const lazy = createResolver(gazetteer, () => {
    loads += 1;
    return townships;
  });
  lazy.resolve('漳州市漳浦县');
  lazy.resolve('漳州市');
  expect(loads).toBe(0);
  lazy.resolve('定安龙河');
  lazy.resolve('漳浦县绥安镇');
  expect(loads).toBe(1);
});

function codesOf({ candidates }: Resolution): readonly string[] {
  return candidates.map((candidate) => candidate.adcode);
}
