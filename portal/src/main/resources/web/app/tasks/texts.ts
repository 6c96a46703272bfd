import { both } from '../state/words';

export const words = {
  allUnits: both('全部单位', 'All units'),
  question: (month: string) => both(`${month}，谁要做什么？`, `Who has to do what in ${month}?`),
  previous: both('上月', 'Month before'),
  next: both('下月', 'Month after'),
  told: (overdue: number, due: number) => both(`逾期${overdue}项，本月到期${due}项`, `${overdue} overdue, ${due} due this month`),
  unit: both('单位', 'Unit'),
  overdue: both('逾期', 'Overdue'),
  due: both('本月到期', 'Due this month'),
  nothing: both('本月没有到期和逾期事项。', 'Nothing is due or overdue this month.'),
  none: both('无', 'none'),
  more: (count: number) => both(`其余${count}项`, `${count} more`),
  orders: both('督办', 'Supervision orders'),
  noOrders: both('没有办理中的督办。', 'No supervision order is open.'),
  deadline: (day: string) => both(`限${day}前`, `by ${day}`),
  waiting: both('待审核的填报', 'Submissions to be verified'),
  noWaiting: both('没有待审核的填报。', 'No submission waits to be verified.'),
  states: {
    NOT_REPORTED: both('未填报', 'not submitted'),
    DRAFT: both('草稿', 'draft'),
    SUBMITTED: both('待审核', 'submitted'),
    VERIFIED: both('已审核', 'verified'),
    RETURNED: both('已退回', 'returned'),
    OPEN: both('办理中', 'open'),
  },
};
