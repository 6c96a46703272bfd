import { html, nothing, type ReactiveControllerHost } from 'lit';
import { actor, setActor } from '../state/act';
import { session } from '../state/session';
import { tell, type Words } from '../state/words';

/** What a form was given, by the names of its fields. */
export function given(form: EventTarget | null): Readonly<Record<string, string>> {
  return Object.fromEntries(new FormData(form as HTMLFormElement)) as Record<string, string>;
}

/** A field for who acts, where nobody is asked to log in. */
export function byField(host: ReactiveControllerHost, label: Words): unknown {
  return session(host)?.authentication !== 'off' ? nothing
    : html`<label>${tell(label)}<input name="by" required size="8" .value=${actor()}></label>`;
}

/** Who acts: whoever is logged in, otherwise who was given in the field, which is kept for the next time. */
export function actingName(host: ReactiveControllerHost, { by }: Readonly<Record<string, string>>): string {
  if (by !== undefined) setActor(by);
  return by ?? session(host)?.name ?? '';
}
