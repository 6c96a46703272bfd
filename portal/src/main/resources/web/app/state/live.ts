import type { AttainmentChanged } from '../api/outlook';
import { keptTo, who } from './session';
import { refresh } from './store';

const seen = new Map<string, number>();
let stream: EventSource | undefined;

/**
 * Follows what changes while a page is looked at, which only whoever is kept to no region may; what is shown of a plan is asked for again, once for a
 * burst of changes.
 */
export async function followChanges(): Promise<void> {
  const session = await who();
  if (stream !== undefined || !session.may.includes('viewer') || keptTo(session).length > 0) return;
  const touched = new Set<string>();
  let waiting = false;
  stream = new EventSource('/api/attainment/changes/stream');
  stream.addEventListener('report.attainment-changed.v1', (event: MessageEvent<string>) => {
    const { plan, target } = JSON.parse(event.data) as AttainmentChanged;
    seen.set(`${plan}/${target}`, Date.now());
    touched.add(plan);
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      touched.forEach((each) => refresh(`/api/attainment?plan=${encodeURIComponent(each)}`));
      touched.clear();
      refresh('/api/attainment/changes?');
    }, 300);
  });
}

/** Whether a target changed in the last moments, so that its figure glows once. */
export function justChanged(plan: string, target: string): boolean {
  const at = seen.get(`${plan}/${target}`);
  return at !== undefined && Date.now() - at < 3000;
}
