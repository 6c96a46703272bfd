import type { AttainmentResponse, TargetStanding } from '../api/attainment';
import { path, readAll } from '../api/asked';
import type { BudgetResponse, ForecastResponse, Line } from '../api/outlook';
import type { PlannedTarget } from '../api/plans';
import type { AirDayResponse, AirStatisticsResponse, Observation } from '../api/readings';
import { address } from '../state/address';
import { read, type Answer } from '../state/store';
import type { View } from '../state/view';
import { daysFrom } from '../state/words';

/** Which target of which plan a view shows. */
export interface Which {
  readonly plan: string;
  readonly target: string;
}

export function attainment(view: View, { plan }: Which): Answer<AttainmentResponse> {
  return read(view, path('/api/attainment', { plan, through: day() }));
}

export function planned(view: View, { plan }: Which): Answer<readonly PlannedTarget[]> {
  return readAll(view, path('/api/targets', { plan, limit: 500 }));
}

export function budget(view: View, { plan, target }: Which): Answer<BudgetResponse> {
  return read(view, path('/api/attainment/budget', { plan, target, through: day() }));
}

export function forecast(view: View, { plan, target }: Which): Answer<ForecastResponse> {
  return read(view, path('/api/attainment/forecast', { plan, target, through: day() }));
}

/** The course against the path, by day for counts of days, by month for means. */
export function course(view: View, { plan, target }: Which, step: 'day' | 'month'): Answer<Line> {
  return read(view, path('/api/attainment/forecast/profit-and-loss', { plan, target, step, through: day() }));
}

export function airDays(view: View, region: string, from: string, to: string): Answer<readonly AirDayResponse[]> {
  const fields = 'day,aqi,reason,level,levelZh,levelEn,primaryPollutants,edition,simulated';
  return readAll(view, path('/api/statistics/air/days', { region, from, to, fields, limit: 500 }));
}

export function airDay(view: View, region: string, on: string): Answer<readonly AirDayResponse[]> {
  return readAll(view, path('/api/statistics/air/days', { region, from: on, to: on }));
}

export function byEdition(view: View, region: string, from: string, to: string): Answer<AirStatisticsResponse> {
  return read(view, path('/api/statistics/air', { region, from, to, edition: 'in-force,2012,2026-transition,2026-final' }));
}

/** The figures of some days with what was known at the end of a day. */
export function asKnown(view: View, region: string, from: string, to: string, known: string): Answer<AirStatisticsResponse> {
  return read(view, path('/api/statistics/air', { region, from, to, asOf: `${daysFrom(known, 1)}T00:00:00+08:00` }));
}

export function ofSite(view: View, site: string, from: string, to: string): Answer<AirStatisticsResponse> {
  return read(view, path('/api/statistics/air', { site, from, to }));
}

/** The hours of a civil day of a site: the one that ends at midnight belongs to the day before. */
export function hours(view: View, site: string, on: string): Answer<readonly Observation[]> {
  const [from, to] = [`${on}T01:00:00+08:00`, `${daysFrom(on, 1)}T00:00:00+08:00`];
  return readAll(view, path('/api/observations', { site, from, to, averaging: 'PT1H', limit: 500 }));
}

/** The figure of air statistics that an indicator is set on; the service computes it, this only finds it. */
export function figureOf({ indicator }: Pick<TargetStanding, 'indicator'>): ((of: AirStatisticsResponse) => number | undefined) | undefined {
  const item = (name: string) => (of: AirStatisticsResponse) => of.items.find((each) => each.item === name)?.value;
  const found: Record<string, (of: AirStatisticsResponse) => number | undefined> = {
    'pm25-annual-mean': item('PM2.5'),
    'o3-compliance': item('O3'),
    'good-air-days-ratio': (of) => of.days?.goodRatio,
    'heavy-pollution-days-ratio': (of) => of.days?.heavyRatio,
    'heavy-pollution-days': (of) => of.days?.heavy,
    'excellent-air-days-ratio': (of) => of.days?.excellentRatio,
  };
  return found[indicator];
}

function day(): string | undefined {
  return address().query.get('day') ?? undefined;
}
