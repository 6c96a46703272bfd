import { path, readAll } from '../api/asked';
import type { AirDayResponse, AirQualityIndexAnswer, AirQualityIndexResult, Observation, RankingResponse, SilentSite, SiteFeature, WaterStatisticsResponse } from '../api/readings';
import { may } from '../state/session';
import { read, type Answer } from '../state/store';
import type { View } from '../state/view';
import { daysFrom } from '../state/words';

/** A region with readings, and the days they span. */
export interface Region {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly simulated: boolean;
}

export function regions(view: View): Answer<{ readonly items: readonly Region[] }> {
  return read(view, '/api/statistics/regions');
}

export function sites(view: View, region: string): Answer<{ readonly features: readonly SiteFeature[] }> {
  return read(view, path('/api/sites.geojson', { region }));
}

/** The latest hour of every station; sites silent for more than 400 days are left out. */
export function latest(view: View, region: string): Answer<{ readonly items: readonly Observation[] }> {
  return read(view, path('/api/observations/latest', { region, averaging: 'PT1H', within: 'P400D' }));
}

/** The index of the latest hour of each station, computed by the service from the hour itself. */
export function hourIndices(view: View, all: readonly Observation[]): ReadonlyMap<string, AirQualityIndexResult> {
  const asked = all.filter(({ version }) => version === 'REAL_TIME').map(({ site, periodEnd, values }) => ({
    id: site, averaging: 'HOUR', date: periodEnd.slice(0, 10),
    values: Object.fromEntries(Object.entries(values).filter(([item, value]) => value !== null && hourItems.has(item))),
  }));
  if (asked.length === 0) return new Map();
  const { value } = read<AirQualityIndexAnswer>(view, '/api/calculations/air-quality-index', JSON.stringify(asked));
  return new Map((value?.items ?? []).flatMap(({ id, results }) => {
    const [first] = results ?? [];
    return id === undefined || first === undefined ? [] : [[id, first] as const];
  }));
}

const hourItems = new Set(['PM2.5', 'PM10', 'O3', 'NO2', 'SO2', 'CO']);

export function silent(view: View, region: string): Answer<{ readonly items: readonly SilentSite[] }> {
  return read(view, path('/api/quality/silent-sites', { region }));
}

/** The last days of a region up to a day. */
export function lastDays(view: View, region: string, to: string, count: number): Answer<readonly AirDayResponse[]> {
  return readAll(view, path('/api/statistics/air/days', { region, from: daysFrom(to, 1 - count), to, limit: 500 }));
}

export function ranking(view: View, from: string, to: string): Answer<RankingResponse> {
  return read(view, path('/api/rankings/air', { from, to, provisional: 'true' }));
}

/** The water of a region in a year; null where it has no section, of which no service is asked: it would answer 404. */
export function water(view: View, region: string, year: string): Answer<WaterStatisticsResponse | null> {
  const reads = may(view, 'reader');
  const known = reads === true ? sites(view, region) : undefined;
  if (reads === undefined || (known !== undefined && known.value === undefined && known.problem === undefined)) return {};
  if (known?.value?.features.every(({ properties }) => properties.kind.startsWith('AIR')) === true) return { value: null };
  return read(view, path('/api/statistics/water', { region, period: year }));
}

/** The hours of one item at the sites of a region as columns: a stream of CSV, for a year of 20 sites is 175,000 values. */
export function hourValues(view: View, region: string, item: string, from: string, to: string): Answer<string> {
  return read(view, path('/api/observations', {
    region, parameter: item, averaging: 'PT1H', version: 'REAL_TIME', format: 'csv',
    from: `${from}T01:00:00+08:00`, to: `${daysFrom(to, 1)}T00:00:00+08:00`,
  }));
}
