import type { Matter } from '../../contacts/settings.ts';
import { positionOf } from '../../problems/position.ts';
import type { DataFound, DataRule, RuleData } from '../data-rule.ts';

/** Matters in which somebody leaves, or is not content. */
const EXITS = ['cancel', 'refund', 'complain'] as const satisfies readonly Matter[];
/** How many more things an exit may ask for than a booking. */
const MORE = 2;

const HARDER =
  /(?:书面|当面|亲自|本人)(?:提出|提交|申请|办理|到)|本人[^，。]{0,8}到[^，。]{0,10}(?:办理|总部|现场|柜台)|到[^，。]{0,8}(?:总部|公司|营业厅|柜台)[^，。]{0,4}办理|不(?:接受|受理|支持)[^，。]{0,4}(?:电话|线上|网上|口头)|(?:复印件|原件|公证)|提前\d+(?:小时|天)[^，。]{0,8}(?:书面|申请)|(?:收取|扣除?|赔付?|支付)[^，。]{0,4}(?:全额|全款|违约金|\d+%)|(?:概不|一律不|恕不|不予|不能|不可)(?:退|取消|受理|改期)/u;
const LETTER_ONLY =
  /(?:只|仅|须|必须|一律)[^，。]{0,4}(?:接受|受理|以|用|通过)?[^，。]{0,4}(?:信函|书信|来信|挂号信|邮寄|书面|纸质)|(?:请|须)(?:写信|邮寄|寄信|寄到|来信)/u;

/** Leaving harder than entering. */
export const harderExit = {
  source: 'cn-exit',
  level: 'error',
  why: {
    zh: '取消、退款、投诉要和预约一样容易：一样的办法，不多要东西。',
    en: 'Cancelling, refunds and complaints must be as easy as booking: the same way, asking for no more.',
  },
  proof: {
    zh: '电话里就能办，要准备的不比预约多两样。',
    en: 'It is done by phone, and asks for at most two things more than a booking.',
  },
  message: { zh: '比预约难办', en: 'is harder than booking' },
  instead: {
    zh: '和预约一样，打电话就办；材料只留工单号。',
    en: 'Let it be done by phone, like a booking, with the order number alone.',
  },
  find: (data) => [...moreAsked(data), ...saidIn(data, EXITS, HARDER)],
} as const satisfies DataRule;

/** Complaints by letter only. */
export const complaintByLetter = {
  source: 'cn-exit',
  level: 'error',
  why: { zh: '投诉只收信，就是不想收。', en: 'Complaints by letter only are not wanted at all.' },
  proof: { zh: '有电话或网上的办法。', en: 'There is a way by phone or online.' },
  message: { zh: '只收书面投诉', en: 'takes complaints by letter only' },
  instead: { zh: '写投诉电话。', en: 'Give the number for complaints.' },
  find: (data) => saidIn(data, ['complain'], LETTER_ONLY),
} as const satisfies DataRule;

function moreAsked({ settings: { contact = {}, origin } }: RuleData): readonly DataFound[] {
  const asked = contact.book?.ready.length ?? 0;
  return EXITS.flatMap((matter): readonly DataFound[] => {
    const ready = contact[matter]?.ready ?? [];
    if (ready.length <= Math.max(asked, 1) + MORE) return [];
    const fact = { zh: `预约只要${String(asked)}样`, en: `a booking asks for ${String(asked)}` };
    return [{ said: ready.join('、'), fact, at: positionOf(origin, `contact.${matter}.ready`) }];
  });
}

function saidIn(
  { settings: { policies, contact = {}, origin } }: RuleData,
  matters: readonly ('cancel' | 'refund' | 'complain')[],
  pattern: RegExp,
): readonly DataFound[] {
  return matters.flatMap((matter) => {
    const lists = [
      ['policies.' + matter, policies[matter]],
      [`contact.${matter}.then`, contact[matter]?.then ?? []],
      [`contact.${matter}.ready`, contact[matter]?.ready ?? []],
    ] as const;
    return lists.flatMap(([path, sentences]) =>
      sentences.flatMap((said, index) =>
        pattern.test(said) && !/不(?:用|要|需|必)|没有也|无需/u.test(said)
          ? [{ said, at: positionOf(origin, `${path}.${String(index)}`) }]
          : [],
      ),
    );
  });
}
