import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Mapping, Rehearsed } from '../api/mappings';
import type { Parameter } from '../api/parameters';
import { sheet } from '../look/sheet';
import { given } from '../marks/acting';
import type { Outcome } from '../state/act';
import { go, here } from '../state/address';
import { View } from '../state/view';
import { tell, type Words } from '../state/words';
import { refusal } from '../submission/refusal';
import { keep, parameters, rehearse, remove } from './data';
import { mappingOf, rowsOf, uses, type Row } from './draft';
import { sampleOf, type Sample } from './sample';
import { mappingSheet } from './sheet';
import { words } from './texts';
import { tried } from './tried';

/** One mapping, column by column, beside a sample of the table; tried before it is kept. */
@customElement('qc-mapping-editor')
export class MappingEditor extends View {
  static override styles = [sheet, mappingSheet];

  @property({ attribute: false }) mapping?: Mapping;
  @state() private rows: readonly Row[] = [];
  @state() private sample?: Sample;
  private file?: File;
  @state() private outcome?: Outcome<unknown>;
  @state() private result?: { readonly read: Rehearsed; readonly by: Mapping };
  @state() private saved = false;
  @state() private sure = false;

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (!changes.has('mapping') || changes.get('mapping')?.code === this.mapping?.code && this.rows.length > 0) return;
    [this.file, this.sample, this.outcome, this.result, this.saved, this.sure] = [undefined, undefined, undefined, undefined, false, false];
    this.rows = rowsOf(this.mapping, undefined);
  }

  override render(): unknown {
    const { mapping, sample } = this;
    return html`<form @submit=${this.send}>
        <div class="line"><label>${tell(words.code)}<input name="code" required pattern="[A-Za-z0-9][A-Za-z0-9._\\-]{0,63}" size="14" ?readonly=${mapping !== undefined} .value=${mapping?.code ?? ''}></label>
          <label>${tell(words.name)}<input name="name" maxlength="128" size="20" .value=${mapping?.name ?? ''}></label>
          <label class="choose">${tell(sample === undefined ? words.sample : words.sampleOf(sample.name))}<input type="file" class="unseen" accept=".csv,.txt" @change=${this.show}></label></div>
        ${this.rows.length === 0 ? html`<p class="empty small">${tell(words.noColumns)}</p>` : this.columns()}
        ${this.rest(mapping)}
        <div class="line"><button name="act" value="try" ?disabled=${sample === undefined}>${tell(words.attempt)}</button>
          <button name="act" value="save" class="main" ?disabled=${this.rows.length === 0}>${tell(words.save)}</button>${mapping === undefined ? nothing : this.removing(mapping)}</div>
      </form>
      ${refusal(this.outcome)}${this.saved ? html`<p role="status">${tell(words.saved)}</p>` : nothing}
      ${this.result === undefined ? nothing : html`<section role="status">${tried(this.result.read, this.result.by)}</section>`}`;
  }

  private columns(): unknown {
    const known = parameters(this).value?.items ?? [];
    const heads = [words.column, words.examples, words.use, words.unit, words.factor, words.flags];
    return html`<div class="scroll" tabindex="0"><table><thead><tr>${heads.map((head) => html`<th scope="col">${tell(head)}</th>`)}</tr></thead>
      <tbody>${this.rows.map((row, index) => this.row(row, index, known))}</tbody></table></div>`;
  }

  private row(row: Row, index: number, known: readonly Parameter[]): unknown {
    const { column, use } = row;
    const measured = use !== uses.nothing && !use.startsWith('@');
    const example = this.sample?.cells[this.sample.head.indexOf(column)]?.filter((cell) => cell !== '').join(' · ') ?? '';
    const own: readonly (readonly [string, Words])[] = [[uses.nothing, words.uses.nothing], [uses.code, words.uses.code], [uses.name, words.uses.name], [uses.time, words.uses.time]];
    const field = (name: 'unit' | 'factor' | 'flags', label: Words, size: number, hint = ''): unknown => (measured
      ? html`<input aria-label="${column} ${tell(label)}" size=${size} placeholder=${hint} .value=${row[name] ?? ''} @change=${(event: Event) => this.change(index, { [name]: valueOf(event) })}>` : nothing);
    return html`<tr class=${use === uses.nothing ? 'none' : ''}><td>${column}</td><td class="examples">${this.sample?.head.includes(column) === false ? html`<span class="missing">${tell(words.notInSample)}</span>` : example}</td>
      <td><select aria-label="${column} ${tell(words.use)}" @change=${(event: Event) => this.change(index, { use: valueOf(event) })}>
        ${own.map(([value, name]) => html`<option value=${value} ?selected=${value === use}>${tell(name)}</option>`)}
        ${measured && !known.some(({ code }) => code === use) ? html`<option value=${use} selected>${use}</option>` : nothing}
        ${known.map(({ code, name }) => html`<option value=${code} ?selected=${code === use}>${tell(name)} ${code}</option>`)}</select></td>
      <td>${field('unit', words.unit, 6, known.find(({ code }) => code === use)?.unit)}</td><td>${field('factor', words.factor, 5)}</td><td>${field('flags', words.flags, 8)}</td></tr>`;
  }

  private rest(mapping: Mapping | undefined): unknown {
    const { time, site, averaging = '' } = mapping ?? {};
    const field = (name: string, label: Words, value: string | number | undefined, type = 'text'): unknown => html`<label>${tell(label)}<input name=${name} type=${type}
      size="10" .value=${value?.toString() ?? ''}></label>`;
    const periods: Record<string, Words> = words.periods;
    return html`<details @change=${this.reread}><summary>${tell(words.more)}</summary>
      <div class="line">${field('format', words.format, time?.format)}${field('zone', words.zone, time?.zone)}
        <label>${tell(words.label)}<select name="label">${(['END', 'START'] as const).map((each) => html`<option value=${each} ?selected=${each === (time?.label ?? 'END')}>${tell(words.labels[each])}</option>`)}</select></label>
        <label>${tell(words.averaging)}<select name="averaging">${[...new Set([...Object.keys(periods), averaging])].map((each) => html`<option value=${each} ?selected=${each === averaging}>${
          periods[each] === undefined ? each : tell(periods[each])}</option>`)}</select></label>${field('site', words.site, site?.code)}</div>
      <div class="line">${field('skipRows', words.skipRows, mapping?.skipRows, 'number')}${field('skipAfterHeader', words.skipAfterHeader, mapping?.skipAfterHeader, 'number')}
        ${field('separator', words.separator, mapping?.separator)}${field('encoding', words.encoding, mapping?.encoding)}${field('missing', words.missing, mapping?.missing?.join(' '))}</div></details>`;
  }

  private removing({ code = '' }: Mapping): unknown {
    if (!this.sure) return html`<button type="button" @click=${() => (this.sure = true)}>${tell(words.remove)}</button>`;
    return html`<span role="alert" class="small">${tell(words.sure(code))}</span><button type="button" @click=${() => this.gone(code)}>${tell(words.yes)}</button>
      <button type="button" @click=${() => (this.sure = false)}>${tell(words.no)}</button>`;
  }

  private change(index: number, changes: Partial<Row>): void {
    this.rows = this.rows.map((row, at) => (at === index ? { ...row, ...changes } : row));
  }

  private get said(): Readonly<Record<string, string>> {
    return given(this.renderRoot.querySelector('form'));
  }

  private show(event: Event): void {
    this.file = (event.target as HTMLInputElement).files?.[0];
    void this.reread();
  }

  /** The sample by what the form says of its text, which may have changed; what was said of columns stays. */
  private async reread(): Promise<void> {
    if (this.file === undefined) return;
    const by = mappingOf(this.rows, this.said);
    this.sample = await sampleOf(this.file, by);
    this.rows = rowsOf(this.rows.length === 0 ? undefined : by, this.sample);
  }

  private async send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { code = '' } = this.said;
    const by = mappingOf(this.rows, this.said);
    [this.outcome, this.result, this.saved] = [undefined, undefined, false];
    if ((event.submitter as HTMLButtonElement | null)?.value === 'try') {
      const outcome = await rehearse(code, by, this.sample?.table ?? '');
      [this.outcome, this.result] = [outcome, 'done' in outcome ? { read: outcome.done, by } : undefined];
      return;
    }
    const kept = await keep(code, by, this.mapping?.revision);
    [this.outcome, this.saved] = [kept, 'done' in kept];
    if ('done' in kept) go(here({ mapping: code }), true);
  }

  private async gone(code: string): Promise<void> {
    this.outcome = await remove(code);
    if ('done' in this.outcome) go(here({ mapping: undefined }));
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
