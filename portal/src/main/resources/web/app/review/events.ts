import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { EventKind, EventStatus, ExceptionalEvent } from '../api/reviews';
import { sheet } from '../look/sheet';
import { actingName, byField, given } from '../marks/acting';
import { regions } from '../now/data';
import type { Outcome } from '../state/act';
import { may } from '../state/session';
import { View, when } from '../state/view';
import { listed, tell, timeText, today } from '../state/words';
import { refusal } from '../submission/refusal';
import { decide, events, file, hoursOf } from './data';
import { fileSheet, parts } from './parts';
import { words } from './texts';

/** Exceptional events: what was filed and what was decided; who may, files one or decides on another's. */
@customElement('qc-events')
export class Events extends View {
  static override styles = [sheet, fileSheet];

  @state() private outcome?: Outcome<ExceptionalEvent>;

  override render(): unknown {
    return html`<h1>${tell(words.eventsQuestion)}</h1>${parts('events')}
      <section>${when(events(this), (all) => (all.length === 0 ? html`<p class="empty">${tell(words.noEvents)}</p>` : this.table(all)))}${refusal(this.outcome)}</section>
      ${may(this, 'operator-reviewer', 'city-reviewer', 'province-reviewer') === true ? this.filing() : nothing}`;
  }

  private table(all: readonly ExceptionalEvent[]): unknown {
    const heads = [words.event, words.kind, words.where, words.when, words.items, words.filedBy, words.status];
    const decides = may(this, 'event-approver') === true;
    return html`<div class="scroll" tabindex="0"><table><thead><tr>${heads.map((head) => html`<th scope="col">${tell(head)}</th>`)}</tr></thead>
      <tbody>${all.map((each) => html`<tr><td>${each.event}</td><td>${tell(words.eventKinds[each.filing.kind])}</td>
        <td>${listed([...(each.filing.regions ?? []), ...(each.filing.sites ?? [])])}</td>
        <td>${timeText(each.filing.from)}—${timeText(each.filing.to)}</td><td>${listed(each.filing.items)}</td><td>${each.filing.filedBy} <small class="grey">${each.filing.note}</small></td>
        <td>${tell(words.statuses[each.status])} <small class="grey">${each.decided?.approval} ${each.decided?.reason}</small>
          ${decides && each.status === 'FILED' ? this.decision(each) : nothing}</td></tr>`)}</tbody></table></div>`;
  }

  private decision(event: ExceptionalEvent): unknown {
    return html`<form class="screen" @submit=${(sent: SubmitEvent) => this.decided(sent, event)}>${byField(this, words.by)}
      <label>${tell(words.approval)}<input name="approval" size="14"></label><label>${tell(words.reason)}<input name="reason" required size="18"></label>
      ${(['ACCEPTED', 'REJECTED'] as const).map((each) => html`<button name="decision" value=${each}>${tell(words.decisions[each])}</button>`)}</form>`;
  }

  private filing(): unknown {
    const names = regions(this).value?.items ?? [];
    return html`<section class="screen"><h2>${tell(words.fileEvent)}</h2><form @submit=${this.filed}>
      <label>${tell(words.event)}<input name="event" required pattern="[a-z0-9\\-]+" size="16" placeholder="dust-${today()}"></label>
      <label>${tell(words.kind)}<select name="kind">${Object.entries(words.eventKinds).map(([kind, name]) => html`<option value=${kind}>${tell(name)}</option>`)}</select></label>
      <label>${tell(words.region)}<select name="region">${names.map(({ name }) => html`<option>${name}</option>`)}</select></label>
      <label>${tell(words.firstDay)}<input name="first" type="date" required></label><label>${tell(words.lastDay)}<input name="last" type="date" required></label>
      <label>${tell(words.items)}<input name="items" required value="PM10、PM2.5" size="14"></label>
      <label>${tell(words.note)}<input name="note" size="24"></label>${byField(this, words.by)}<button>${tell(words.fileEvent)}</button></form></section>`;
  }

  private async decided(sent: SubmitEvent, event: ExceptionalEvent): Promise<void> {
    sent.preventDefault();
    const form = given(sent.target);
    const decision = (sent.submitter as HTMLButtonElement | null)?.value as EventStatus;
    this.outcome = await decide(event, decision, actingName(this, form), form.reason ?? '', form.approval || undefined);
  }

  private async filed(sent: SubmitEvent): Promise<void> {
    sent.preventDefault();
    const form = given(sent.target);
    this.outcome = await file(form.event ?? '', {
      kind: form.kind as EventKind, regions: [form.region ?? ''], items: (form.items ?? '').split(/[、，, ]+/).filter((each) => each !== ''), filedBy: actingName(this, form), note: form.note || undefined,
      ...hoursOf(form.first ?? '', form.last ?? ''),
    });
  }
}
