import { expect, test } from 'vitest';
import { objectionIn } from './remarks.ts';

test.each([
  '2026年10月1日起停止服务',
  '10月1日起不再上门',
  '由网点通知：已取消服务',
  '假期后停业',
  '2026年停',
  '周一至周五正常，10月起停止服务，材料费另计',
  '横江镇除外',
  '不含古雷镇',
  '师傅周一通知说以后都不去了',
  '合同九月已终止，网点的牌子还挂着，客户来电请转到赣州网点，这里从十月一日开始就不再派单了，请知悉',
  'Service suspended since May',
  '节假日后不去',
])('%s denies', (remark) => {
  expect(objectionIn(remark)).toMatchObject({ isDenial: true });
});

test.each([
  '除横江镇',
  '仅城区',
  '只到县城',
  '改由赣州合作店',
  '人手不足',
  '待定',
  '筹备中',
  '预计11月开通',
  '没人',
  '部分乡镇',
])('%s leaves open what is served', (remark) => {
  expect(objectionIn(remark)).toMatchObject({ isDenial: false, words: remark });
});

test.each([
  '节假日除外',
  '除节假日外',
  '周日、周六不上门',
  '春节期间停止服务',
  '晚上8点后不接单',
  '不含材料费',
  '材料费除外',
  '锁芯、配件不含',
  '没有最低消费',
  '仅周二上门',
  '仅收现金',
  '不到30分钟',
  '门口不能停车',
  '取消预约请提前一天',
  '每周二、五',
  '绕道加收20元',
  '只有2名师傅',
  '台风天停止上门',
])('%s says nothing against the place', (remark) => {
  expect(objectionIn(remark)).toBeUndefined();
});
