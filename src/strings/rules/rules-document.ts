import { dataRules } from '../../domain/rules/data-rules.ts';
import type { RuleText } from '../../domain/rules/rule.ts';
import { textRules } from '../../domain/rules/text-rules.ts';

/** Name of the document in the content folder. */
export const RULES_DOCUMENT = 'RULES.md';

const HEAD = `<!-- npm run schemas writes this file from src/domain/rules; do not edit it. -->

# 说话的规矩

\`npm run check\`读编辑写的每一句话和每一格数，说不实、证明不了的就报错，写明是哪一条规矩。“算数的证据”在数据里，补上就放行。

Every sentence and figure that editors write is held against these rules. What proves a claim stands in the data.
`;

/** The rules as a document in Markdown, Chinese first: what each looks at, what proves a claim, what to write. */
export function rulesDocument(): string {
  return [
    HEAD,
    '## 文字 · Texts\n',
    ...Object.entries(textRules).map(([id, rule]) => section(id, rule, [rule.bad, rule.good])),
    '## 数据 · Data\n',
    ...Object.entries(dataRules).map(([id, rule]) => section(id, rule)),
  ].join('\n');
}

function section(id: string, rule: RuleText, examples?: readonly [bad: string, good: string]): string {
  const level = rule.level === 'error' ? '报错 · error' : '提醒 · notice';
  const [bad, good] = examples ?? [];
  return [
    `### ${id}\n`,
    `${level} · \`${rule.source}\`\n`,
    `${rule.why.zh}\n\n${rule.why.en}\n`,
    `- 算数的证据 · proof：${rule.proof.zh} ${rule.proof.en}`,
    `- 改成 · instead：${rule.instead.zh} ${rule.instead.en}`,
    ...(bad === undefined ? [] : [`- ✗ ${code(bad)}`]),
    ...(good === undefined ? [] : [`- ✓ ${code(good)}`]),
    '',
  ].join('\n');
}

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
