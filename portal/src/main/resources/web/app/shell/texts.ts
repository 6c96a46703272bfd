import { both, type Words } from '../state/words';

export const words = {
  name: both('青策', 'Qingce'),
  skip: both('跳到正文', 'Skip to the page'),
  views: both('栏目', 'Views'),
  overview: both('总览', 'Overview'),
  air: both('空气', 'Air'),
  water: both('水', 'Water'),
  tasks: both('任务', 'Tasks'),
  review: both('审核', 'Review'),
  imports: both('导入', 'Import'),
  whatIf: both('推演', 'What if'),
  wall: both('大屏', 'Wall'),
  logIn: both('登录', 'Log in'),
  logOut: both('退出', 'Log out'),
  search: both('检索指标', 'Search targets'),
  searchHint: both('指标名称、编号、指标代码', 'Name, number or key of a target'),
  nothingFound: both('没有名称或编号含此文字的指标。', 'No target has this in its name or number.'),
  other: both('English', '中文'),
  dark: both('深色', 'Dark'),
  light: both('浅色', 'Light'),
  help: both('键盘操作', 'Keys'),
  close: both('关闭', 'Close'),
  unknown: both('没有这一页。', 'There is no such page.'),
  back: both('回到总览', 'Back to the overview'),
};

export const keys: readonly (readonly [string, Words])[] = [
  ['/', both('检索', 'search')],
  ['j  k', both('下一项、上一项', 'next, previous item')],
  ['g', both('回到总览', 'to the overview')],
  ['t', both('深色、浅色', 'dark, light')],
  ['?', both('本页说明', 'these keys')],
];
