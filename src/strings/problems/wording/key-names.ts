/** What editors call the keys of the files, where they write that instead. */
const names: Readonly<Record<string, readonly string[]>> = {
  title: ['标题', '名称', '名字', '团队'],
  name: ['名称', '名字'],
  status: ['状态'],
  partner: ['合作方'],
  services: ['服务', '服务项目'],
  service: ['服务', '服务项目'],
  response: ['承诺时间', '响应时间', '时限'],
  verified: ['核对日期', '核对', '核实日期'],
  source: ['来源', '出处', '依据'],
  note: ['备注', '说明'],
  places: ['地方', '地区', '服务地区', '县区', '区县'],
  place: ['地方', '地名', '地点', '地区', '县区', '区县', '名称'],
  except: ['除外', '不含'],
  days: ['上门日', '服务日'],
  author: ['作者'],
  date: ['日期', '时间'],
  summary: ['摘要', '简介'],
  id: ['编号', '代号'],
  number: ['号码', '电话'],
  hours: ['时间', '营业时间'],
  address: ['地址'],
  lng: ['经度'],
  lat: ['纬度'],
  phones: ['电话'],
  reason: ['原因'],
  cases: ['单数', '单量'],
};

/**
 * The key that a Chinese word is meant to be; undefined where it is none of the known ones, or could be several.
 * @example meantKey('地名', ['place', 'note']) // 'place'
 */
export function meantKey(word: string, known: readonly string[]): string | undefined {
  const meant = known.filter((key) => names[key]?.includes(word.trim()));
  return meant.length === 1 ? meant[0] : undefined;
}
