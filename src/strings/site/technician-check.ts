import { chineseDate } from '../dates.ts';
import { listText } from '../figures.ts';

/** Words of the check of a technician's badge. */
export const technicianText = {
  heading: '按工牌核对',
  about: '写工牌号和姓，看在不在现在的名单里。在这台设备上算，写的不发给任何人。',
  badge: '工牌号',
  surname: '姓',
  submit: '核对',
  noScript: (number: string) => `按工牌核对要用到脚本，这个浏览器没有打开脚本。请拨${number}问。`,
  incomplete: '工牌号和姓都要写。',
  checking: '正在这台设备上核对，要一两秒。',
  listed: (employer: string, validUntil: string) =>
    `名单里有这个工牌号和姓：${employer}派出，到${chineseDate(validUntil)}有效。`,
  regions: (regions: readonly string[]) => `负责${listText(regions)}。`,
  listedBut: (number: string) => `工牌可能是捡来的或仿的，还要看身份证件，最好再拨${number}问一遍。`,
  unlisted: (number: string) =>
    `名单里没有这个工牌号和姓。也可能是写错了，或者本人没有同意登在名单里。先别让他动手，拨${number}问。`,
  unavailable: (number: string) => `这里现在核对不了，请拨${number}问。`,
} as const;
