import { both } from '../state/words';

export const words = {
  through: (day: string) => both(`读数截至${day}`, `Readings through ${day}`),
  by: (edition: string) => both(`按${edition}`, `by the ${edition}`),
  source: both('青策', 'Qingce'),
  open: both('在青策查看', 'Open in Qingce'),
  required: both('要求', 'Required'),
  due: both('期限', 'Due'),
  provisional: both('暂定', 'provisional'),
  noTarget: both('规划中没有这项指标。', 'The plan has no such target.'),
  noBudget: both('这项指标不按余下天数倒排。', 'This target has no budget of days.'),
  noRegion: both('这一行政区域没有读数。', 'There are no readings of this region.'),
  noDays: both('这一年没有日值。', 'There are no days in this year.'),
  noAqi: both('无指数', 'no index'),
  year: both('月份', 'Month'),
  days: (region: string, year: string) => both(`${region}${year}年空气质量指数日历`, `Daily air quality index, ${region} ${year}`),
  map: (region: string) => both(`${region}监测点位`, `Monitoring sites, ${region}`),
  latestHour: both('最新一小时实时数据', 'real-time data of the latest hour'),
  ofYear: (year: string) => both(`${year}年`, year),
  unset: (name: string) => both(`缺少属性“${name}”`, `The attribute “${name}” is missing`),
};
