import type { TextRule } from '../../rule.ts';
import { isDenied } from '../../reading/denials.ts';
import type { Match } from '../../reading/matching.ts';
import { NUMBER } from '../../reading/numbers.ts';
import { either, pattern, upTo } from '../../reading/patterns.ts';
import type { Shape } from '../../reading/shapes.ts';
import { foundOf } from '../../reading/shapes.ts';

const FIRST = '(?:先|需|须|要|应|预先|提前|必须|请|事先|下单时|预约时|派单前|上门前|出发前)';
const PAY =
  '(?:支付|付清|付|交纳|交|缴纳|缴|收取|收(?![好到据回起])|转账|转|打款|打|汇|扫码|充值|充|存入|存|垫付|垫|结清|微信转)';
const DEPOSIT = '(?:定金|订金|押金|预付款|预约金|诚意金|保证金|占位费|排单费|全款|货款|配件款|维修款|红包)';
/** A part of what is due when the work is done. */
const PART = '(?:工钱|一半|半价|尾款|半数|[三五七]成)';
const PAID =
  '(?:付款(?!方式|码|人)|付清|付完|到账|转账|收到(?=[^，。]{0,3}(?:款|钱|费|定金|订金|押金|红包))|交完|缴费|支付(?!宝)|打款|款到)';
const SENT =
  '(?:派单|派师傅|派人|派车|出发|出车|安排(?:师傅|上门|人)|接单|排单|上门|告诉|联系师傅|师傅联系|发师傅)';

const shapes: readonly Shape[] = [
  { pattern: pattern(FIRST, upTo(6), PAY, upTo(6), DEPOSIT) },
  { pattern: pattern('(?:先|预先|提前|事先)', upTo(4), '(?:支付|付|交|缴|转账|转)', upTo(4), PART) },
  { pattern: pattern(DEPOSIT, upTo(2), NUMBER, '(?:元|块)') },
  { pattern: pattern('(?:收取|缴纳|支付|交)(?:一定)?(?:的)?(?:定金|订金|押金|诚意金|预约金)') },
  {
    pattern: pattern('(?:预存|预付(?!卡)|预交|预缴|预收)', upTo(8), either(DEPOSIT, PART, '款|费|元|块|钱')),
  },
  { pattern: pattern(PAID, upTo(8), '(?:后|以后|才|再)', upTo(6), SENT) },
  {
    pattern: pattern(
      '(?:先|提前|预先|事先)(?:扫码|微信)?(?:付款|打款|转账|付钱|交钱|汇款|付费)[^。]{0,8}?',
      SENT,
    ),
  },
  {
    pattern: pattern(
      '(?:收到|付完|付清|交完|付了|交了)(?:了)?',
      upTo(3),
      either(DEPOSIT, '款|钱|费'),
      '，',
      upTo(6),
      SENT,
    ),
  },
  { pattern: pattern(DEPOSIT, upTo(2), '(?:到账|到位|付|交)', upTo(4), '(?:后|才|再|，)', upTo(6), SENT) },
  {
    pattern: pattern(
      '(?:打|转|汇|付)(?:到|入|给|至)',
      upTo(4),
      '(?:个人|私人|师傅)',
      upTo(3),
      '(?:账户|账号|微信|卡|支付宝|收款码)',
    ),
  },
  { pattern: pattern(DEPOSIT, upTo(4), FIRST, upTo(4), PAY) },
];

/** A deposit that no fee table has. */
export const deposit = {
  by: 'data',
  source: 'cn-repair',
  level: 'error',
  why: {
    zh: '要先付的钱写在价目表里才算数，骗子最常用的就是定金。',
    en: 'Money to be paid first must stand in the fee table; deposits are what fraud asks for.',
  },
  proof: { zh: '价目表里有这一项。', en: 'The fee table has the item.' },
  message: {
    zh: '要先付钱，可价目表里没有这一项',
    en: 'asks for money first, and the fee table has no such item',
  },
  instead: { zh: '删掉，或者写进价目表。', en: 'Delete it, or put it into the fee table.' },
  find: (sentence, { hasDepositFee }) => (hasDepositFee ? [] : foundOf(sentence, shapes, isOfSomethingElse)),
  bad: '预约须先付定金50元。',
  good: '不收定金，保证金由房东收，与我们无关。',
} as const satisfies TextRule;

// What landlords and swindlers ask for, and payment when the work is done.
function isOfSomethingElse(match: Match): boolean {
  return (
    isDenied(match) ||
    /房东|租|租约|社区收|接到|遇到|骗|借用|归还|发票|营业厅|欠费/u.test(match.sentence) ||
    /修(?:好|完)[^，。]{0,8}$/u.test(match.before) ||
    /(?:的)?(?:请|都)?(?:别|不要|小心|挂断)/u.test(match.after)
  );
}
