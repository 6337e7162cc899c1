import type { ListStatus, Status } from '../domain/coverage/status.ts';

/** Who comes, as a sentence's end. */
export const statusText: Readonly<Record<Status, string>> = {
  own: '自有团队上门',
  partner: '合作方上门',
  remote: '只有远程指导',
  'not-served': '不上门',
  unknown: '没有资料',
};

/** The same in a narrow column, and as a team's kind. */
export const shortStatusText: Readonly<Record<Status, string>> = {
  own: '自有团队',
  partner: '合作方',
  remote: '只远程',
  'not-served': '不上门',
  unknown: '没资料',
};

/** What the values of `status` in region lists mean, for editors. */
export const statusOptionText: Readonly<Record<ListStatus, string>> = {
  own: '自有团队',
  partner: '合作方',
  remote: '电话和视频指导',
  'not-served': '不上门',
};

/** Label of a count of units that are served in part. */
export function inPartText(status: Status): string {
  return `${shortStatusText[status]}，只到部分乡镇`;
}
