import type { TextRule } from '../rule.ts';
import { either, pattern } from '../reading/patterns.ts';

/** Who is nobody, what they did, and what joins the two: of a source nothing else may be left. */
const NOBODY = either(
  '小编|编辑部?|网编|管理员|站长|网络|互联网|因特网|网上|网友|网民|百度(?:百科|知道|经验|文库)?|知乎|贴吧|抖音|快手|小红书|微博|公众号|头条|朋友圈|微信群?',
  '朋友|熟人|亲戚|邻居|街坊|同行|同事|老乡|群里|别人|人家|大家|有人|某人|客户|用户|业内人士|知情人士?|专业人士|相关人士|内部人士|坊间|民间|路人',
  '佚名|匿名|无名|未知|不详|无|暂无|保密|略|ai|人工智能|chatgpt|gpt|豆包|文心一言|deepseek|kimi|通义千问|机器|大模型|资料|文章|素材|图片|内容',
);
const DEED = either(
  '据悉|据说|据称|据传|据了解|据报道|听说|传闻|道听途说|口头|口述|口口相传|转载|转自|摘自|摘编|整理|综合|汇编|收集|搜集|搜索|提供|投稿|分享|发布|流传|转发|爆料|复制|采集|撰写|创作|编写|生成|改写|翻译',
  '搜到|搜来|搜|查到|查来|抄来|抄|看到|看来|看见|找到|找来|听到|听来|说|讲|告诉|告知|答应|授权|通知|来源|出处|来自|未核实?|未经核实|核实|待核|仅供参考|多年经验|经验|常识',
);
const JOINTS = /[某的过了到于由从在据听及和与或等上里中自是之、，。：；/|\s·\-—()（）]/gu;

/** 小编, 网络, 口头: a source that nobody can check. */
export const namelessSource = {
  by: 'words',
  source: 'own',
  level: 'error',
  why: {
    zh: '来源和作者写出来是为了能找到那个人、那份文件。',
    en: 'Sources and authors stand there so that the person or the paper can be found.',
  },
  proof: { zh: '人的名字，文件的名称和日期。', en: 'A person’s name, a paper’s title and date.' },
  message: { zh: '不是能核对的来源', en: 'is no source that can be checked' },
  instead: { zh: '写是谁写的、哪份文件、哪一天。', en: 'Write who wrote it, which paper, which day.' },
  find: ({ text }) => (isNobody(text) ? [{ start: 0, end: text.length }] : []),
  roles: ['source'],
  bad: '小编整理自网络',
  good: '厦门服务中心台风值班办法，2026年7月2日',
} as const satisfies TextRule;

// 来自网络 and 小编整理 leave nothing; 网络安全法 leaves a name. By word of mouth and by chat nothing can be shown.
function isNobody(text: string): boolean {
  const rest = text.replace(new RegExp(either(DEED, NOBODY), 'gu'), '').replace(JOINTS, '');
  const isHearsay = new RegExp(NOBODY, 'u').test(text) || HEARSAY.test(text);
  return (rest === '' && isHearsay) || BY_MOUTH.test(text);
}

// A bare 通知 is short, but may well be a paper.
const HEARSAY =
  /据悉|据说|据称|据传|据了解|据报道|听说|传闻|道听途说|口口相传|转载|转自|摘自|摘编|整理|抄|搜|来源|出处|核实|待核|仅供参考|经验|常识/u;

const BY_MOUTH = pattern(
  either(
    '^口头|口头(?:授权|告知|通知|答应|同意)|(?:电话|微信|qq)(?:里|上|中)?(?:说|告知|答应|同意|通知)',
    '(?:来自|来源于?|整理自|转自|摘自)(?:网络|互联网|网上|百度)(?!安全|信息)',
  ),
);
