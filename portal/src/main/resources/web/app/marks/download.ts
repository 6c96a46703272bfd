import { html, type TemplateResult } from 'lit';
import { both, language, tell } from '../state/words';

/** A button that saves an answer as the CSV a service makes of it, with the mark by which Excel knows UTF-8. */
export function csvButton(path: string, name: string): TemplateResult {
  return html`<button type="button" class="small screen" @click=${() => save(path, name)}>${tell(both('下载 CSV', 'Download CSV'))}</button>`;
}

async function save(path: string, name: string): Promise<void> {
  const response = await fetch(`${path}&bom=true`, { headers: { Accept: 'text/csv', 'Accept-Language': language() } });
  if (!response.ok) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = `${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
