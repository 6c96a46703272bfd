import type { AttainmentResponse, ReportStatus, TargetStanding } from '../api/attainment';
import { statuses, statusName } from '../marks/status';

/** Fixed data, made up for the stories: no service is asked. */
export function target(number: number, status: ReportStatus, more: Partial<TargetStanding> = {}): TargetStanding {
  return {
    target: `T${String(number).padStart(3, '0')}`, name: '空气质量优良天数比率', nameEn: 'Share of good days', indicator: 'good-air-days-ratio',
    dataClass: 'MONITORED_AIR', comparatorText: '达到（≥）', targetValue: 66.5, targetUnit: '%', unit: '%', value: 67.4,
    due: { text: '到2025年', from: '2025-01-01', to: '2025-12-31' }, status, statusText: statusName(status), provisional: false,
    simulated: number % 2 === 0, responsible: [{ unit: '市生态环境局', roleText: '牵头' }], caveats: [], ...more,
  };
}

export const longName = '国省干线公路、城乡公路积尘走航监测等级达到或优于二级并在重污染天气应急响应期间逐日通报'.repeat(3);

export function plan(items: readonly TargetStanding[]): AttainmentResponse {
  const counts = Object.fromEntries(statuses.map((status) => [status, items.filter((each) => each.status === status).length]));
  return {
    plan: 'story', title: '示例规划', region: '示例市', force: { status: 'ISSUED', statusText: '已印发' }, through: '2025-09-30',
    simulated: true, total: items.length, counts, items,
    completeness: { statement: '示例。', missing: [] },
  };
}

export const every = plan(statuses.map((status, index) => target(index + 1, status)));
export const many = plan(Array.from({ length: 240 }, (_, index) => target(index + 1, statuses[(index * 7) % statuses.length] ?? 'ATTAINED')));
export const long = plan([target(1, 'AT_RISK', { name: longName, nameEn: longName, provisional: true }), target(2, 'NOT_EVALUABLE', { value: undefined })]);

export const days = Array.from({ length: 273 }, (_, index) => {
  const day = new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);
  const gap = index > 90 && index < 110;
  return { day, path: index * 0.66, actual: gap ? undefined : index * 0.7 - 12 * Math.sin(index / 40) };
});
