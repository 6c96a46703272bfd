import { path, readAll } from '../api/asked';
import type { Agenda, ReportResponse, SupervisionOrder } from '../api/plans';
import { read, type Answer } from '../state/store';
import type { View } from '../state/view';
import { daysFrom } from '../state/words';

/** What is due in a month and what is overdue by its end. */
export function agenda(view: View, plan: string, month: string): Answer<Agenda> {
  return read(view, path(`/api/plans/${encodeURIComponent(plan)}/agenda`, { on: daysFrom(`${monthAfter(month, 1)}-01`, -1) }));
}

export function orders(view: View, plan: string): Answer<readonly SupervisionOrder[]> {
  return readAll(view, path(`/api/plans/${encodeURIComponent(plan)}/orders`, { state: 'OPEN', limit: 500 }));
}

export function waiting(view: View, plan: string): Answer<readonly ReportResponse[]> {
  return readAll(view, path(`/api/plans/${encodeURIComponent(plan)}/reports`, { state: 'SUBMITTED', limit: 500 }));
}

/** The month that lies so many months from another. */
export function monthAfter(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}
