import { both } from '../state/words';

export const words = {
  label: both('大屏', 'Wall'),
  good: both('达成或进度符合', 'attained or on course'),
  of: (total: number) => both(`共${total}项目标`, `of ${total} targets`),
  bad: both('未达成、滞后或有风险', 'missed, behind or at risk'),
  aqi: both('最近一日空气质量指数', 'AQI of the latest day'),
  water: both('达到或优于Ⅲ类断面', 'sections of class III or better'),
  trend: both('近30日空气质量指数', 'AQI of the last 30 days'),
  changes: both('最近变动', 'Latest changes'),
  none: both('昨日以来没有变动', 'Nothing changed since yesterday'),
  pause: both('暂停轮换', 'Pause'),
  resume: both('继续轮换', 'Resume'),
  leave: both('退出大屏', 'Leave'),
};
