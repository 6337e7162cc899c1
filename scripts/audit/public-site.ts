/** Environment of the commands that build and verify the fixture site: a copy that is no sample, on the sample's day. */
export const publicSite = {
  AREASERVED_CONTENT: '.cache/audit/content',
  SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 15) / 1000),
};
