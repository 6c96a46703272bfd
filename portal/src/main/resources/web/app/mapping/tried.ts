import { html, nothing } from 'lit';
import type { Mapping, Rehearsed, RehearsedLine } from '../api/mappings';
import { tell, timeText, type Words } from '../state/words';
import { words } from './texts';

/** What the first lines would be read as: each with its values, or why it is not read; then what is left out. */
export function tried({ lines = [], ignored = [], tolerated = [], aside = [], readAs }: Rehearsed, { columns }: Mapping): unknown {
  const codes = columns.map(({ parameter }) => parameter);
  return html`<h2>${tell(words.tried(lines.filter(({ detail }) => detail === undefined).length, lines.length))}
      <small class="grey">${readAs === undefined ? nothing : tell(words.readAs(readAs.encoding, readAs.separator))}</small></h2>
    <div class="scroll" tabindex="0"><table><thead><tr><th scope="col">${tell(words.line)}</th><th scope="col">${tell(words.point)}</th><th scope="col">${tell(words.until)}</th>
      ${codes.map((code) => html`<th scope="col" class="number">${code}</th>`)}</tr></thead>
      <tbody>${lines.map((line) => row(line, codes))}</tbody></table></div>
    ${remarks(words.asideValues, aside.map(({ line, field, sent, detail }) => `${line ?? ''} ${field ?? ''} ${sent ?? ''} ${detail ?? ''}`))}
    ${remarks(words.tolerated, tolerated.map(({ text }) => text))}
    ${remarks(words.ignored, ignored.map(({ text }) => text))}`;
}

function row({ line, site, periodEnd, values = {}, flags = {}, field, detail }: RehearsedLine, codes: readonly string[]): unknown {
  if (detail !== undefined) return html`<tr><td>${line}</td><td colspan=${codes.length + 2}>${field} <span class="small">${detail}</span></td></tr>`;
  return html`<tr><td>${line}</td><td>${site}</td><td>${periodEnd === undefined ? nothing : timeText(periodEnd)}</td>
    ${codes.map((code) => html`<td class="number">${values[code]?.toString() ?? html`<span class="grey">–</span>`} <small class="grey">${flags[code]?.join(' ')}</small></td>`)}</tr>`;
}

function remarks(head: Words, all: readonly string[]): unknown {
  return all.length === 0 ? nothing : html`<h3>${tell(head)}</h3><ul class="small">${all.map((text) => html`<li>${text}</li>`)}</ul>`;
}
