import { either } from './patterns.ts';

/** The seller of itself. */
export const WE = either(
  '我们|咱们|咱店|咱家|俺们|本店|小店|敝店|我店|本公司|我公司|我司|本司|本中心|本站|本平台|本网站|本网',
  '本部|本单位|本机构|本队|我家店',
);

/** Who does the work. */
export const PEOPLE = either(
  '师傅|技师|技工|工程师|锁匠|电工|焊工|水工|安装工|维修工|修理工|管道工|水管工|水电工|装维工|工人|员工|专员|专人',
  '(?:维修|服务|技术|施工|专业|上门|安装|检修)?人员|维修员|安装员|技术员|班组|团队|队伍|服务队|小哥',
);

/** Where the seller is. */
export const OUTLET = either(
  '网点|门店|门市|分店|分公司|分部|直营店|加盟店|店面|店铺|老店|站点|合作点|办事处',
  '(?:服务|维修|售后|安装|检修|客服|报修)(?:中心|站|点|部|处)',
);

/** What is done. */
export const WORK = either(
  '开锁|换锁|修锁|配钥匙|开门锁|维修|急修|修理|抢修|检修|检测|安装|装机|移机|加氟|调试|清洗|疏通|保养|维保|装维',
  '回收|搬家|家政|保洁|配送|改线|接线|绕线|修水|修电|修冰箱|修空调|修洗衣机|修热水器|通下水|通管|通马桶|换芯',
);

/** Words that name who offers something, or what is offered: only of these is an absolute word a claim. */
export const SELLER = either(
  WE,
  PEOPLE,
  OUTLET,
  WORK,
  '专家|公司|企业|品牌|商家|店家|连锁|服务商|厂商|供应商|服务网|平台|机构|单位|老字号',
  '服务|技术|质量|品质|口碑|信誉|实力|价格|价钱|低价|收费|售后|性价比|成功率|满意度|好评率|选择|水准|水平|手艺|功夫',
  '上门',
);

/** The field in which somebody claims to be the first. */
export const SCOPE = either(
  '全国|全省|全市|全县|全区|全镇|全网|全城|全球|全世界|世界|国内|国际|亚洲|中国|本地区?|当地|同城|本市|本县|本省',
  '行业|业内|业界|同行|市场|史上|方圆|省内|市内|县内|区内|县里|市里|省里|街坊',
);

/** What only a seller says of itself, behind 最. */
export const BEST = either(
  '佳|优秀|优质|优惠|优|专业|权威|先进|顶尖|顶级|高端|高级|便宜|低价|实惠|划算|可靠|靠谱|放心|正规|诚信|受欢迎|知名',
  '有名|出名|强|牛|硬|棒|具实力|具影响力|值得信赖|值得信任|满意|齐全|大|全|好|快|低|高|新|省钱|良心|负责|厉害|地道',
);

/** Public suppliers and brands whose service somebody may pretend to be. */
export const MAKER = either(
  '厂家|厂商|厂方|原厂|总厂|品牌方|品牌|总部|总公司|制造商|生产商|集团|运营商|国家电网|国网|南方电网|南网|水务|铁塔',
  '(?:供电|电力|燃气|煤气|自来水|供水|热力|电信|移动|联通|广电)(?:公司|集团|局|所|网络)?',
  '格力|美的|海尔|海信|tcl|长虹|康佳|创维|小米|华为|三星|索尼|松下|西门子|博世|老板牌|方太|万和|万家乐|华帝|史密斯',
  '林内|能率|奥克斯|志高|大金|日立|东芝|夏普|容声|美菱|新飞|荣事达|苏泊尔|九阳|帅康|沁园|安吉尔|九牧|科勒|德施曼',
  '凯迪仕|奥的斯|通力|迅达|蒂森|久保田|雷沃',
);

/** Coming to a customer's door. */
export const VISIT = either(
  '上门(?![^，。]{0,3}(?:费|工时|服务费))|登门|进门|入户|到门|敲门|敲响|到场|到家|到府|到楼下|到现场|来您家|到您|到你|来人',
);

/** A visit, or arriving somewhere. */
export const ARRIVAL = either(VISIT, '到达|到位|赶到|抵达|赶来|现身');

/** Every one of many. */
export const ALL = either(
  '全部|全员|全体|所有|个个|人人|每[位名个一]|人手|统一|一律|清一色|统统|皆|均|都|全',
);
