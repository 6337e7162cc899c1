import type { Matter } from '../../domain/contacts/settings.ts';

/** Words of the contact page. */
export const contactText = {
  title: '联系我们：预约、取消、退款、投诉',
  heading: '联系我们',
  description: (number: string, hours: string) =>
    `打${number}找真人，${hours}有人接听。怎样预约上门、取消改期、退款和投诉。`,
  lead: '找人、预约、取消、退款、投诉，每一件都写在下面：打哪个号，准备什么，之后怎样。',
  matters: {
    person: '找到真人',
    book: '预约上门',
    cancel: '取消和改期',
    refund: '退款',
    complain: '投诉',
  } satisfies Readonly<Record<Matter, string>>,
  actions: {
    person: '找到真人',
    book: '预约上门',
    cancel: '取消改期',
    refund: '申请退款',
    complain: '我要投诉',
  } satisfies Readonly<Record<Matter, string>>,
  verify: '核对真假',
  hours: (hours: string, checked: string) => `${hours}，${checked}`,
  orWrite: (text: string) => `不想说话：${text}`,
  ready: '手边准备',
  then: '之后怎样',
  rules: '我们的规定',
  unkept: '没有照办？',
  complainHere: '怎样投诉',
  routes: '可以找谁',
  own: (owner: string) => `${owner}，先找我们`,
  market: '市场监管，管收费、质量和虚假宣传',
  government: '政务热线，不知道归谁管就打它',
  allNumbers: '我们的全部号码、谁接、什么时候核对的',
} as const;

/** Numbers that are not ours. */
export const publicHotlines = { market: '12315', government: '12345' } as const;

/** Words of the page with the official contacts. */
export const verifyPageText = {
  title: (name: string) => `真的是${name}吗？怎样核对号码和师傅`,
  nav: '真的是我们吗？',
  heading: ['真的是', '我们吗？'],
  description: (number: string, count: number) =>
    `我们只用${count}个号码和这里写的网址。拿不准就挂断，自己拨${number}问；我们绝不做的事、怎样认师傅、怎样举报冒充。`,
  answer: (number: string) => ['拿不准，先挂断，', `自己拨${number}问。`],
  lead: '来电显示可以伪造，网页和工牌也可以。照着这一页的号码自己打过去，是唯一有把握的核对办法。',
  numbers: '我们的号码',
  numbersNote: (count: number) => `只有这${count}个`,
  number: '号码和核对',
  purpose: '做什么，谁来接',
  checked: (checked: string, method: string) => `${checked}：${method}`,
  hidden: (checked: string) => `${checked}，太久了，别的网页不再给出`,
  otherNumbers: '不在这张表里的号码，都不是我们的。',
  addresses: '我们的网址和邮箱',
  thisSite: '本站',
  otherDomain: '也是我们的',
  message: '留言',
  corrections: '报告错误',
  authorisations: '品牌授权',
  noOther: '没有写在这里的授权，我们和合作方都没有。',
  never: '我们绝不做',
  technician: '师傅来了怎样认',
  sure: (number: string) => `工牌可以仿，最有把握的办法是当场拨${number}，报工单号和工牌号问一遍。`,
  report: '遇到冒充的',
  reportLink: '告诉我们冒充的号码或网页',
  reportSubject: '举报冒充',
  reportText: '把冒充的号码或网页地址、时间发给我们。',
  paid: '已经付了钱，马上打110；拿不准是不是诈骗，打96110（反诈专线）。',
  spam: '骚扰来电和短信，可以向12321（网络不良与垃圾信息举报受理中心）举报。',
  forPrograms: '给程序用',
  data: '同样的号码和网址（JSON）',
} as const;

/** Numbers against fraud, as `verifyPageText` names them. */
export const fraudHotlines = ['110', '96110', '12321'] as const;
