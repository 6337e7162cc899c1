import type { ImportText } from './import-text.ts';

/** The texts of `npm run import` in Chinese. */
export const importTextZh: ImportText = {
  repeated: (first) => `与${first}是同一个地方。`,
  denied: (raw, words) => ({
    message: `“${raw}”没有算进去：文件说它“${words}”。`,
    hint: '确实不上门，就写进状态为not-served的清单。',
  }),
  less: (raw, out) => ({
    message: `“${raw}”没有算进去：文件里除去了其中的“${out}”。`,
    hint: '请手工写进清单，不上门的写在except:下面。',
  }),
  contradicted: (raw) => ({
    message: `“${raw}”没有算进去：文件里另一处说不上门。`,
    hint: '问清楚哪一处对。',
  }),
  doubted: (raw, words) => ({
    message: `“${raw}”没有算进去：它旁边或标题里写着“${words}”，看不出是不是全境都上门。`,
    hint: '问清楚再手工写进清单：不上门的，写进状态为not-served的清单；只去一部分的，写出去的乡镇。',
  }),
  aside: (raw) => ({
    message: `“${raw}”没有算进去：它写在不读地名的位置。`,
    hint: '给这一列加上表头，如“地区”，或“省”“市”“区县”；工作表隐藏着就先取消隐藏；如果只是标题，不用管。',
  }),
  heading: '读作后面各地的上级。',
  skipped: '没有地名，跳过。',
  titles: {
    problems: '问题',
    notices: '读法与写法不同',
    repeats: '重复',
    headings: '标题：下面各地的上级',
    columns: '只看有没有说不上门，其余没有读的列',
    unread: '没有读：标题、其他列、其他工作表',
    skipped: '跳过：没有地名',
  },
  summary: ({ places, repeats, skipped, problems }) =>
    `${String(places)}个地方，${String(repeats)}处重复，跳过${String(skipped)}处，${String(problems)}个问题。`,
  nothing: '没有找到地名。',
  against: (file) => (file === undefined ? '与所有清单相比：' : `与${file}相比：`),
  difference: {
    added: (number) => `新增：${String(number)}`,
    unchanged: (number) => `不变：${String(number)}`,
    changed: (number) => `有变化（清单里的写法保留）：${String(number)}`,
    questioned: (number) => `文件里有疑问，见上面的问题（先不要删）：${String(number)}`,
    removed: (number) => `文件里不再有（请手工删除）：${String(number)}`,
    excepted: (number) => `清单写明除外，没有加入：${String(number)}`,
  },
  pages: {
    appear: (number) => `会新增的县区页：${String(number)}`,
    go: (number) => `删掉不再有的地方后，会撤下的县区页：${String(number)}`,
  },
  dryRun: '什么都没写。要写入，请加上--write NAME和--status、--services、--source、--verified。',
  written: (file, added) => `已写入${file}：新增${String(added)}个地方。`,
  nothingToAdd: (file) => `${file}已经有这些地方，什么都没写。`,
  leftOut: (number) => `没写进去的不明地名：${String(number)}个。`,
  rows: (all, broken) => `${String(all)}行，其中${String(broken)}行有问题。`,
  notInFile: (number) => `文件里没有的：${String(number)}`,
  writtenRows: (file, added) => `已写入${file}：新增${String(added)}行。`,
  dryRunRows: (kind) => `什么都没写。要写入，请加上--write ${kind}。`,
  overlaps: '写入后的清单与别的清单有冲突，见上面的报告。',
};
