import { path, readAll } from '../api/asked';
import type { AuditRecord, AuditVerification, Hj212RegisteredDevice, SignOffVerification, WebhookResponse } from '../api/system';
import { read, type Answer } from '../state/store';
import type { View } from '../state/view';

/** The services, each with an audit trail of its own. */
export const services = ['plan', 'monitoring', 'report'] as const;
export type Service = (typeof services)[number];

/** The latest entries of a trail. Reading it is put on record, too. */
export function trail(view: View, service: Service): Answer<{ readonly items: readonly AuditRecord[] }> {
  return read(view, path(`/api/audit/${service}`, { limit: 100 }));
}

/** Whether a trail is whole: looks at every entry. */
export function verified(view: View, service: Service): Answer<AuditVerification> {
  return read(view, `/api/audit/${service}/verify`);
}

/** Whether the chain of sign-offs is whole: looks at every one. */
export function signOffs(view: View): Answer<SignOffVerification> {
  return read(view, '/api/sign-offs/verify');
}

/** The devices that send by HJ 212, the sickest first. */
export function devices(view: View): Answer<readonly Hj212RegisteredDevice[]> {
  return readAll(view, path('/api/feeds/hj212/devices', { sort: 'health', limit: 500 }));
}

export function webhooks(view: View): Answer<{ readonly items: readonly WebhookResponse[] }> {
  return read(view, '/api/webhooks');
}
