import { z } from 'astro/zod';
import { creditCode, id, name, reference, relation } from '../../data/values/fields.ts';
import { contentFile } from '../reading/content-file.ts';
import { authorisation, authorisationRule, companyHelp } from './authorisation-file.ts';

/** `content/partners.yaml`. */
export const partnersFile = contentFile({
  path: 'partners.yaml',
  form: 'yaml-list',
  gives: 'partner',
  unique: 'id',
  schema: z.strictObject({
    id: id.describe('合作方的编号，清单里的 partner 写它：小写字母、数字、短横。'),
    name: name.describe('合作方的名字，访客会看到。'),
    legalName: name.describe(companyHelp.legalName),
    creditCode: creditCode.describe(companyHelp.creditCode),
    relation: relation.describe(companyHelp.relation),
    authorisation,
    phones: z.array(reference('phone')).default([]).describe('合作方的电话：phones.csv 里的编号。'),
  }),
  keyRules: [authorisationRule],
  toRow: (partner) => partner,
});
