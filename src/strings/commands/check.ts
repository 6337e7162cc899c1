import { isServed } from '../../domain/coverage/status.ts';
import type { Site } from '../../domain/site/site-data.ts';
import type { Language } from '../language.ts';

interface CheckText {
  /** What is said when all is well. */
  readonly summary: (site: Site) => string;
  /** Heading of the overlay of the development server. */
  readonly broken: string;
  /** What is said where there is no folder of content. */
  readonly noFolder: (folder: string) => string;
}

/** What `npm run check` and the development server say of the content as a whole. */
export const checkText: Readonly<Record<Language, CheckText>> = {
  en: {
    broken: 'The content has problems',
    noFolder: (folder) =>
      `The folder "${folder}" does not exist.\n  It holds what editors write; AREASERVED_CONTENT names another folder than content.`,
    summary: (site) => {
      const { lists, served, inPart } = countsOf(site);
      return `${String(lists)} lists, ${String(served)} counties served, ${String(inPart)} of them in part.`;
    },
  },
  zh: {
    broken: '内容里有问题',
    noFolder: (folder) =>
      `没有“${folder}”这个文件夹。\n  编辑写的内容放在这里；不用content，就用环境变量AREASERVED_CONTENT写明别的文件夹。`,
    summary: (site) => {
      const { lists, served, inPart } = countsOf(site);
      return `${String(lists)}份清单，服务${String(served)}个县区，其中${String(inPart)}个只到部分乡镇。`;
    },
  },
};

function countsOf({ regions, coverage }: Site) {
  const units = [...coverage.values()].filter(({ status }) => isServed(status));
  const inPart = units.filter(({ extent }) => extent !== 'whole').length;
  return { lists: regions.length, served: units.length, inPart };
}
