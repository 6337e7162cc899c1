import { attitudeOf } from '../denials/attitude.ts';
import type { Objection } from './remarks.ts';
import { objectionIn } from './remarks.ts';
import type { Cell } from '../tables/table.ts';
import { plainHeader } from '../tables/table.ts';

const YES =
  /^(?:是的?|可以?|能|有|对|行|正常|全部|全|全域|全境|全覆盖|ok|y|yes|true|t|1|served|active|open|[√✓✔✅☑○◯●])$|^(?:是|可以?|能|已|正常|均|都|全部|现|提供|继续|在)*(?:上门|服务|覆盖|开通|支持|接单|派单|受理|开放|营业|运营|合作|提供|执行|启用)(?:中|服务|了)?$|^每?(?:周|星期)[一二三四五六日天末、,，至到和~-]+(?:上门|去)?$|^每天$/iu;
const NO = /^(?:否|不|不是|不行|不能|没|没有|无|停|×|✗|✘|✖|❌|x|n|no|false|f|0)$/iu;
const SERVICE =
  /上门|服务|覆盖|开通|受理|接单|派单|支持|营业|运营|合作|serv|active|available|cover|open|enabled/i;
const ASKS = /是否|能否|可否|有无|有没有|能不能|可不可以|是不是|去不去|^(?:is|are|can)\b|[?？]/i;
const STATE = /状态|状况|情况|status|state/i;
/** What a column of services may tell beside whether there are any: 服务时间, 是否收服务费. */
const OTHER =
  /时间|时段|时限|时效|日期|费|价|收|电话|热线|项目|内容|类型|种类|方式|范围|次数|标准|名称|商|队|人|员|单位|地址|要求|频率|周期|备注|夜|周末|节假日|24小时|加急|发票|返点|承诺|评|phone|time|hours|fee|price|name|type/i;
const DENIES = /停|取消|撤|关[闭店停]|(?<!是)不(?!不)|未|排除|除外|suspend|closed|excluded/i;

const REMARK = /备注|说明|附注|注释|情况|remark|note|comment/i;
/** The day on which something ends. */
const END =
  /(?:停|终止|下线|撤|注销|到期|截止|结束|关闭).{0,4}(?:日|时间|期)|\b(?:end|until|expir|clos)\w*\b.{0,3}(?:date)?/i;
/** How an empty cell of remarks is written. */
const EMPTY = /^(?:无|没有|0|[-—–/／\\.。]+)$/u;

/** A column that asks whether a place is served. */
export interface AnswerColumn {
  /** Whether its yes says that the place is not served: 是否停止服务. */
  readonly isDenial: boolean;
  /** Whether some cell says yes, so that an empty one says less. */
  readonly hasYes: boolean;
}

/**
 * How a column asks whether a place is served; undefined where it does not: 是否返点, 服务时间.
 * @param below what stands in it
 */
export function answerColumn(header: string, below: readonly string[]): AnswerColumn | undefined {
  const plain = plainHeader(header);
  const [isAsking, isState] = [ASKS.test(plain) || /[?？]/.test(header), STATE.test(plain)];
  const isDenial = isAsking && DENIES.test(plain.replace(/能不能|可不可以|是不是|去不去|有没有/g, ''));
  if (OTHER.test(plain.replace(/是否|有无/g, ''))) return undefined;
  if (!SERVICE.test(plain) && !isState && !isDenial && !/去不去|能.?去|到达/.test(plain)) return undefined;
  const hasYes = below.some((text) => YES.test(text));
  const isAnswered = hasYes || below.some((text) => NO.test(text));
  return isAsking || isAnswered || isState ? { isDenial, hasYes } : undefined;
}

/** What a cell of such a column says against its place. What is neither yes nor no leaves it open. */
export function objectionInAnswer(
  { text }: Cell,
  header: string,
  column: AnswerColumn,
): Objection | undefined {
  const plain = text.trim();
  if (plain === '') return column.hasYes && !column.isDenial ? { isDenial: false, words: header } : undefined;
  const [yes, no] = column.isDenial ? [NO, YES] : [YES, NO];
  if (yes.test(plain)) return undefined;
  const words = column.isDenial ? `${header} ${plain}` : plain;
  if (no.test(plain)) return { isDenial: true, words };
  return objectionIn(plain) ?? { isDenial: false, words };
}

/**
 * What a cell beside a place says against it. A remark passes where all of it is understood, a bare cross under 备注
 * is a denial, and a day under 停止日期 leaves the place open.
 */
export function objectionInRemark({ text }: Cell, header: string): Objection | undefined {
  const plain = text.trim();
  if (plain === '' || EMPTY.test(plain)) return undefined;
  if (END.test(header)) return { isDenial: false, words: `${header} ${plain}` };
  if (!REMARK.test(header)) return objectionIn(plain);
  const attitude = attitudeOf(plain);
  if (attitude === 'harmless') return undefined;
  return objectionIn(plain) ?? { isDenial: attitude === 'denies', words: plain };
}
