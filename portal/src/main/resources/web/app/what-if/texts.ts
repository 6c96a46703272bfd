import { both } from '../state/words';

export const words = {
  question: both('如果……，会怎样？', 'What if …?'),
  edition: both('按哪版标准', 'Edition of the standard'),
  asIs: both('现行口径', 'as in force'),
  editions: {
    '2012': both('2012版标准', '2012 edition'),
    '2026-transition': both('2026版标准过渡阶段', '2026 edition, transition'),
    '2026-final': both('2026版标准', '2026 edition'),
  },
  sites: both('不计哪些点位', 'Sites left out'),
  nothing: both('在上面选择一个假设：换一版标准，或去掉一个点位。右栏随即给出假设下的结果，不改动任何数据。',
    'Choose an assumption above: another edition, or a site left out. The result under it stands on the right; no data is changed.'),
  turned: (count: number) => both(`${count}项指标的状态因此改变`, `${count} targets turn by it`),
  noneTurned: both('没有指标的状态因此改变', 'No target turns by it'),
  target: both('指标', 'Target'),
  now: both('现状', 'As it is'),
  assumed: both('推演', 'As it would be'),
};
