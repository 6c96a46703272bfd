import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sheet } from '../look/sheet';
import { csvOf } from '../state/files';
import { both, tell } from '../state/words';

/** A button that saves an answer as CSV, and says so if that does not come. */
@customElement('qc-csv')
export class CsvButton extends LitElement {
  static override styles = [
    sheet,
    css`
      :host {
        display: inline-block;
        font-weight: 400;
      }
    `,
  ];

  @property() path = '';
  @property() name = '';
  @state() private failed = false;

  override render(): unknown {
    return html`<button type="button" class="small screen" @click=${this.save}>${tell(both('下载 CSV', 'Download CSV'))}</button>
      ${this.failed ? html`<small role="alert">${tell(both('没有取到文件，请稍后重试。', 'The file did not come: try again shortly.'))}</small>` : nothing}`;
  }

  private async save(): Promise<void> {
    const csv = await csvOf(this.path);
    this.failed = csv === undefined;
    if (csv === undefined) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(csv);
    link.download = `${this.name}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}
