import type { ReactiveControllerHost } from 'lit';
import type { AttainmentResponse, ReportStatus } from '../api/attainment';
import { path, readAll } from '../api/asked';
import type { SiteFeature } from '../api/readings';
import type { TaskResponse, UnitResponse } from '../api/search';
import { planTitle, targetName } from '../marks/names';
import { to } from '../state/address';
import { initials } from '../state/pinyin';
import { planList } from '../state/plan-list';
import { may } from '../state/session';
import { read } from '../state/store';
import type { Words } from '../state/words';
import { words } from './texts';

/** Something that the search leads to. */
export interface Found {
  readonly kind: Words;
  readonly name: string;
  readonly more: string;
  readonly href: string;
  readonly status?: ReportStatus;
  /** What is looked through: names, numbers and keys in small letters. */
  readonly text: string;
}

const most = 40;
const texts = new Map<string, string>();

/** Everything with this in its name, number or key, or in the initials of its 拼音; what begins so first. Asks for the lists when they are first needed. */
export function find(host: ReactiveControllerHost, asked: string, day: string | undefined): readonly Found[] {
  const wanted = asked.trim().toLowerCase();
  if (wanted === '') return [];
  const fits = everything(host, day).filter(({ text }) => text.includes(wanted));
  const first = ({ text }: Found): number => (text.startsWith(wanted) || text.includes(` ${wanted}`) ? 0 : 1);
  return [...fits].sort((one, other) => first(one) - first(other)).slice(0, most);
}

function everything(host: ReactiveControllerHost, day: string | undefined): readonly Found[] {
  return [...plans(host), ...targets(host, day), ...(may(host, 'reader') === true ? [...units(host), ...tasks(host), ...sites(host)] : [])];
}

function plans(host: ReactiveControllerHost): readonly Found[] {
  return (planList(host).value ?? []).map(({ plan, title, region }) => ({
    kind: words.kinds.plan, name: planTitle(title), more: region, href: to(['plans', plan]), text: looked(title.zh, title.en, region, plan),
  }));
}

function targets(host: ReactiveControllerHost, day: string | undefined): readonly Found[] {
  return (planList(host).value ?? []).flatMap(({ plan }) => {
    const all = read<AttainmentResponse>(host, path('/api/attainment', { plan, through: day })).value;
    return (all?.items ?? []).map((each) => ({
      kind: words.kinds.target, name: targetName(each), more: `${all?.region ?? ''} ${each.target} ${each.statusText}`, status: each.status,
      href: to(['plans', plan, 'targets', each.target]), text: looked(each.name, each.nameEn, each.target, each.indicator),
    }));
  });
}

function units(host: ReactiveControllerHost): readonly Found[] {
  return (readAll<UnitResponse>(host, path('/api/units', { limit: 500 })).value ?? []).flatMap(({ name, region, aliases, plans: [plan] }) => (plan === undefined ? [] : [{
    kind: words.kinds.unit, name: name.zh, more: region, href: to(['tasks', plan], { unit: name.zh }), text: looked(name.zh, name.en, ...aliases),
  }]));
}

function tasks(host: ReactiveControllerHost): readonly Found[] {
  return (readAll<TaskResponse>(host, path('/api/tasks', { fields: 'plan,task', limit: 500 })).value ?? []).map(({ plan, task }) => ({
    kind: words.kinds.task, name: task.heading ?? task.place ?? task.id, more: task.place ?? '', text: looked(task.heading, task.number, task.id),
    href: task.targets?.[0] === undefined ? to(['tasks', plan]) : to(['plans', plan, 'targets', task.targets[0]]),
  }));
}

function sites(host: ReactiveControllerHost): readonly Found[] {
  const all = read<{ readonly features: readonly SiteFeature[] }>(host, '/api/sites.geojson').value?.features ?? [];
  return all.map(({ id, properties: { name, region, kind } }) => ({
    kind: words.kinds.site, name, more: `${region} ${id}`, href: to([kind.startsWith('AIR') ? 'air' : 'water'], { region }), text: looked(name, id),
  }));
}

function looked(...names: readonly (string | undefined)[]): string {
  const said = names.filter((name) => name !== undefined).join(' ');
  let text = texts.get(said);
  if (text === undefined) {
    text = `${said.toLowerCase()} ${initials(said)}`;
    texts.set(said, text);
  }
  return text;
}
