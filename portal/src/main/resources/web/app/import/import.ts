import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { PlanSummary } from '../api/plans';
import { sheet } from '../look/sheet';
import { planChoice } from '../marks/plan-choice';
import { actor, setActor, type Outcome, type Violation } from '../state/act';
import { here, to } from '../state/address';
import { planList } from '../state/plan-list';
import { may, session } from '../state/session';
import { View, when } from '../state/view';
import { tell } from '../state/words';
import { refusal } from '../submission/refusal';
import { findings, send, type Taken } from './data';
import { words } from './texts';

/** A file is dropped, tried, looked at with every finding at its place, and only then taken in. */
@customElement('qc-import')
export class ImportPage extends View {
  static override styles = [
    sheet,
    css`
      .drop {
        align-items: flex-start;
        border: 1px dashed var(--rule);
        border-radius: 4px;
        display: grid;
        gap: 0.5rem;
        margin: 1rem 0;
        padding: 2rem;
      }
      .drop.over {
        background: var(--accent-soft);
      }
      .choose {
        border: 1px solid var(--rule);
        border-radius: 3px;
        cursor: pointer;
        padding: 0.25rem 0.75rem;
      }
      .choose:focus-within {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }
      .mappings {
        margin-top: 1.5rem;
      }
      .counts {
        font-size: var(--head);
        margin: 1.5rem 0 0.5rem;
      }
    `,
  ];

  @state() private file?: File;
  @state() private tried = true;
  @state() private over = false;
  @state() private outcome?: Outcome<Taken>;

  override render(): unknown {
    return html`<h1>${tell(words.question)}</h1>${when(planList(this), (all) => {
      const plan = all.find((each) => each.plan === this.address.query.get('plan')) ?? all[0];
      if (may(this, 'plan-editor', 'feed') !== true) return this.mappings();
      return plan === undefined ? this.mappings() : html`<p class="small grey">${tell(words.plan)}</p>
        ${planChoice(all, plan.plan, (each) => here({ plan: each }))}${this.place(plan)}${this.result(plan)}${this.mappings()}`;
    })}`;
  }

  private mappings(): unknown {
    return may(this, 'site-editor') !== true ? nothing : html`<p class="small mappings"><a href=${to(['import', 'mappings'])}>${tell(words.mappings)}</a></p>`;
  }

  private place(plan: PlanSummary): unknown {
    return html`<div class="drop ${this.over ? 'over' : ''}" @dragover=${this.hover} @dragleave=${() => (this.over = false)}
        @drop=${(event: DragEvent) => this.dropped(event, plan)}>
      <label class="choose">${tell(words.drop)} <input type="file" class="unseen" accept=".xlsx,.csv" @change=${(event: Event) => this.chosen(event, plan)}></label>
      <p class="small grey">${tell(words.kinds)}</p>
      <p class="small"><a href="/api/plans/${plan.plan}/workbook" download>${tell(words.current)}</a>　<a href="/api/plans/template.xlsx" download>${tell(words.template)}</a></p>
      ${session(this)?.authentication !== 'off' ? nothing : html`<label class="small">${tell(words.actor)}
        <input .value=${actor()} @change=${(event: Event) => setActor((event.target as HTMLInputElement).value)}></label>`}
    </div>`;
  }

  private result(plan: PlanSummary): unknown {
    const { outcome, file } = this;
    if (file === undefined) return nothing;
    if (outcome === undefined) return html`<p role="status">${tell(words.trying)} ${file.name}</p>`;
    const found = findings(outcome);
    return html`<p class="counts" role="status">${tell(this.tried ? words.tried : words.done)}　${file.name}</p>
      ${'done' in outcome ? counts(outcome.done) : refusal({ refused: { ...outcome.refused, violations: [] } })}
      <p>${tell(found.length === 0 && 'done' in outcome ? words.fine : words.findings(found.length))}
        ${this.tried && 'done' in outcome && changesAnything(outcome.done) ? html`<button type="button" @click=${() => this.send(file, plan, false)}>${tell(words.publish)}</button>` : nothing}</p>
      ${found.length === 0 ? nothing : table(found)}`;
  }

  private hover(event: DragEvent): void {
    event.preventDefault();
    this.over = true;
  }

  private dropped(event: DragEvent, plan: PlanSummary): void {
    event.preventDefault();
    this.over = false;
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) void this.send(file, plan, true);
  }

  private chosen(event: Event, plan: PlanSummary): void {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file !== undefined) void this.send(file, plan, true);
  }

  private async send(file: File, { plan, revision }: PlanSummary, dryRun: boolean): Promise<void> {
    [this.file, this.tried, this.outcome] = [file, dryRun, undefined];
    this.outcome = /\.(xlsx|csv)$/i.test(file.name)
      ? await send(file, plan, Number(revision), dryRun) : { refused: { title: tell(words.unknown) } };
  }
}

function changesAnything({ counts = {} }: Taken): boolean {
  return ['created', 'changed', 'corrected', 'removed'].some((outcome) => Number(counts[outcome] ?? 0) > 0);
}

function counts({ counts = {} }: Taken): unknown {
  const told = Object.entries(words.outcomes).filter(([outcome]) => Number(counts[outcome] ?? 0) > 0);
  return html`<p>${told.map(([outcome, name]) => html`${tell(name)} <b>${counts[outcome]}</b>　`)}</p>`;
}

function table(found: readonly Violation[]): unknown {
  return html`<table><thead><tr><th scope="col">${tell(words.where)}</th><th scope="col">${tell(words.what)}</th></tr></thead>
    <tbody>${found.slice(0, 200).map(({ field, line, detail }) => html`<tr><td>${line === undefined ? nothing : `${tell(words.line(line))} `}${field}</td>
      <td>${detail}</td></tr>`)}</tbody></table>`;
}
