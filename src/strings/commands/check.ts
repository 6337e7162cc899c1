import { isServed } from '../../domain/coverage/status.ts';
import type { Site } from '../../domain/site/site-data.ts';
import type { Bilingual } from '../language.ts';

/** What `npm run check` and the development server say of the content as a whole. */
export const checkText = {
  /** Heading of the overlay of the development server. */
  broken: { zh: '内容里有问题', en: 'The content has problems' },
  noFolder: (folder: string) => ({
    zh: `没有“${folder}”这个文件夹。\n  编辑写的内容放在这里；不用content，就用环境变量AREASERVED_CONTENT写明别的文件夹。`,
    en: `The folder "${folder}" does not exist.\n  It holds what editors write; set AREASERVED_CONTENT to use a folder other than content.`,
  }),
  /** The content in numbers, where it has no problems. */
  summary: ({ regions, coverage }: Site): Bilingual => {
    const units = [...coverage.values()].filter(({ status }) => isServed(status));
    const inPart = units.filter(({ extent }) => extent !== 'whole').length;
    return {
      zh: `${regions.length}份清单，服务${units.length}个县区，其中${inPart}个只到部分乡镇。`,
      en: `${regions.length} lists, ${units.length} counties served, ${inPart} of them in part.`,
    };
  },
} as const;
