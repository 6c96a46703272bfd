import { path, readAll } from '../api/asked';
import type { BulletinResponse } from '../api/bulletins';
import { read, type Answer } from '../state/store';
import type { View } from '../state/view';

/** What was published, the newest first, withdrawn ones among them. */
export function published(view: View): Answer<readonly BulletinResponse[]> {
  return readAll(view, path('/api/bulletins', { limit: 500 }));
}

export function bulletin(view: View, id: string): Answer<BulletinResponse> {
  return read(view, `/api/bulletins/${encodeURIComponent(id)}`);
}
