import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import { placeProblem } from '../../domain/places/place-problems.ts';
import { createResolver } from '../../domain/resolver/resolver.ts';
import { renderProblems } from './problem-report.ts';

const { resolve } = createResolver(readGazetteer('content/gazetteer'), () =>
  readTownships('content/gazetteer'),
);

const lines = [
  '恩施',
  '漳州市张普县',
  '海口市漳浦县',
  '杭州市江干区',
  '福州市等',
  '漳浦县绥安镇府前街12号',
  '莆田市秀屿区不存在镇',
  '定安县龙河乡',
  '石家庄市市辖区',
  '350604 漳浦县',
  '东华门街道',
  '长治市城区',
  '漳浦（绕道加收）',
  '汉口',
];

test('a hint says what to write in the editor’s own line, in Chinese', () => {
  expect(report('zh')).toMatchInlineSnapshot(`
    "minnan.yaml:1:5 “恩施”不止一个：湖北省恩施土家族苗族自治州（422800）、湖北省恩施土家族苗族自治州恩施市（422801）。
      写清楚是哪一个：“湖北省恩施土家族苗族自治州全境”、“恩施土家族苗族自治州恩施市”。
    minnan.yaml:2:5 福建省漳州市（350600）没有“漳州市张普县”。
      是不是福建省漳州市漳浦县（350623）、河北省张家口市张北县（130722）、新疆维吾尔自治区喀什地区泽普县（653124）？
    minnan.yaml:3:5 “海口市漳浦县”的上下级对不上。
      是不是福建省漳州市漳浦县（350623）？
    minnan.yaml:4:5 “杭州市江干区”在2021年分成了几个。
      服务哪个写哪个，一个一行：浙江省杭州市上城区（330102）、浙江省杭州市钱塘区（330114）。
    minnan.yaml:5:5 “福州市等”比县大：福建省福州市（350100）。
      写到县；整个都服务就写“福建省福州市全境”。
    minnan.yaml:6:5 “漳浦县绥安镇府前街12号”在地名后面还有“府前街12号”。
      整个都服务就写“福建省漳州市漳浦县绥安镇”，别的话写进note；只服务其中一部分，写到乡镇为止；不服务就删掉。
    minnan.yaml:7:5 “莆田市秀屿区不存在镇”：福建省莆田市秀屿区（350305）没有“不存在镇”这个乡镇。
      核对乡镇的名字；整个秀屿区都服务才写“莆田市秀屿区”。
    minnan.yaml:8:5 “定安县龙河乡”：海南省定安县（469021）没有“龙河乡”这个乡镇。
      是不是海南省定安县龙河镇（469021106）？
    minnan.yaml:9:5 “石家庄市市辖区”是统计用的名目，不是县区。
      写出河北省石家庄市（130100）里服务的县区；整个都服务就写“河北省石家庄市全境”。
    minnan.yaml:10:5 “350604 漳浦县”：代码是福建省漳州市龙海区（350604），名字是福建省漳州市漳浦县（350623）。
      写“350604 福建省漳州市龙海区”或者“350623 福建省漳州市漳浦县”。
    minnan.yaml:11:5 没有“东华门街道”这个地方。
      是不是北京市东城区东华门街道（110101001）？
    minnan.yaml:12:5 山西省长治市（140400）没有“长治市城区”：2018年起不再有这个名字的县区。
      是不是山西省长治市潞州区（140403）？
    minnan.yaml:13:5 “漳浦（绕道加收）”在地名后面还有“(绕道加收)”。
      整个都服务就写“福建省漳州市漳浦县”，别的话写进note；只服务其中一部分，写到乡镇为止；不服务就删掉。
    minnan.yaml:14:5 “汉口”是开发区、旧地名一类，不是行政区划。
      写县区：湖北省武汉市江岸区（420102）、湖北省武汉市江汉区（420103）、湖北省武汉市硚口区（420104）。
    1个文件里有14个问题。"
  `);
});

test('and in English', () => {
  expect(report('en')).toMatchInlineSnapshot(`
    "minnan.yaml:1:5 "恩施" is ambiguous: 湖北省恩施土家族苗族自治州 (422800) or 湖北省恩施土家族苗族自治州恩施市 (422801).
      Write which one is meant: "湖北省恩施土家族苗族自治州全境" or "恩施土家族苗族自治州恩施市".
    minnan.yaml:2:5 "漳州市张普县" is not a place in 福建省漳州市 (350600).
      Did you mean 福建省漳州市漳浦县 (350623) or 河北省张家口市张北县 (130722) or 新疆维吾尔自治区喀什地区泽普县 (653124)?
    minnan.yaml:3:5 "海口市漳浦县" names a place that belongs to another parent.
      Did you mean 福建省漳州市漳浦县 (350623)?
    minnan.yaml:4:5 "杭州市江干区" was divided in 2021.
      Write those that are served, one entry each: 浙江省杭州市上城区 (330102), 浙江省杭州市钱塘区 (330114).
    minnan.yaml:5:5 "福州市等" is larger than a county: 福建省福州市 (350100).
      Name a county, or write "福建省福州市全境" for all of it.
    minnan.yaml:6:5 "漳浦县绥安镇府前街12号" has more text after the place: "府前街12号".
      If all of it is served, write "福建省漳州市漳浦县绥安镇", and put the rest into note; if only a part is, write just its townships; if none is, delete the entry.
    minnan.yaml:7:5 "莆田市秀屿区不存在镇": 福建省莆田市秀屿区 (350305) has no township "不存在镇".
      Check the name of the township; write "莆田市秀屿区" only if all of it is served.
    minnan.yaml:8:5 "定安县龙河乡": 海南省定安县 (469021) has no township "龙河乡".
      Did you mean 海南省定安县龙河镇 (469021106)?
    minnan.yaml:9:5 "石家庄市市辖区" is a statistical heading, not a county.
      Name the counties of 河北省石家庄市 (130100), or write "河北省石家庄市全境" for all of it.
    minnan.yaml:10:5 "350604 漳浦县": the code is that of 福建省漳州市龙海区 (350604), the name that of 福建省漳州市漳浦县 (350623).
      Write "350604 福建省漳州市龙海区" or "350623 福建省漳州市漳浦县".
    minnan.yaml:11:5 "东华门街道" is not a known place.
      Did you mean 北京市东城区东华门街道 (110101001)?
    minnan.yaml:12:5 "长治市城区" is not a place in 山西省长治市 (140400): no county has had that name since 2018.
      Did you mean 山西省长治市潞州区 (140403)?
    minnan.yaml:13:5 "漳浦（绕道加收）" has more text after the place: "(绕道加收)".
      If all of it is served, write "福建省漳州市漳浦县", and put the rest into note; if only a part is, write just its townships; if none is, delete the entry.
    minnan.yaml:14:5 "汉口" is a development zone or an old name, not a division.
      Name the county: 湖北省武汉市江岸区 (420102) or 湖北省武汉市江汉区 (420103) or 湖北省武汉市硚口区 (420104).
    14 problems in 1 file."
  `);
});

function report(language: 'zh' | 'en'): string {
  const problems = lines.map((line, at) =>
    placeProblem(resolve(line), { file: 'minnan.yaml', line: at + 1, column: 5 }),
  );
  return renderProblems(problems, language);
}
