import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { sheet } from '../look/sheet';
import '../marks/lines';
import { View } from '../state/view';
import { sentence, sentenceSheet } from '../overview/sentence';
import '../now/latest';
import '../overview/cells';
import '../overview/list';
import '../target/basis';
import '../target/tables';
import { days, every, long, many, plan, target } from './data';

/** Every element in every state with fixed data, to be looked at; in dev mode only. */
@customElement('qc-stories')
export class Stories extends View {
  static override styles = [
    sheet,
    sentenceSheet,
    css`
      section {
        border-top: 1px solid var(--ink);
        margin-top: 2rem;
        padding-top: 0.5rem;
      }
    `,
  ];

  override render(): unknown {
    return html`<h1>Stories</h1>${this.stories().map(([name, shown]) => html`<section><h2>${name}</h2>${shown}</section>`)}`;
  }

  private stories(): (readonly [string, unknown])[] {
    const link = (): string => '#';
    const series = [
      { name: '达标路径', kind: 'path' as const, points: days.map(({ day, path }) => ({ day, value: path })) },
      { name: '实际', kind: 'actual' as const, points: days.map(({ day, actual }) => ({ day, value: actual })) },
    ];
    return [
      ['sentence: every status', sentence(every, link)],
      ['cells: every status', html`<qc-cells .attainment=${every}></qc-cells>`],
      ['cells: many, one status chosen', html`<qc-cells .attainment=${many} status="AT_RISK"></qc-cells>`],
      ['list: every status', html`<qc-list .attainment=${every}></qc-list>`],
      ['list: empty', html`<qc-list .attainment=${plan([])}></qc-list>`],
      ['list: very long words', html`<qc-list .attainment=${long}></qc-list>`],
      ['lines: a gap, a forecast', html`<qc-lines .series=${series} .band=${{ low: 228, high: 251, name: '期末 228—251' }}
        from="2025-01-01" to="2025-12-31" unit="天" label="示例"></qc-lines>`],
      ['lines: nothing yet', html`<qc-lines .series=${[]} from="2025-01-01" to="2025-12-31"></qc-lines>`],
      ['tables: years and parts', html`<qc-target-tables .target=${target(1, 'ON_COURSE', {
        path: [{ point: '2024', year: 2024, from: '2024-01-01', to: '2024-12-31', value: 65, figure: 66.1, unit: '%', status: 'ATTAINED', statusText: '达成' },
          { point: '2025', year: 2025, from: '2025-01-01', to: '2025-12-31', value: 66.5, unit: '%', status: 'NOT_BEGUN', statusText: '未到期' }],
        parts: { items: [{ name: '省道', value: 2, unit: '级', status: 'AT_RISK', statusText: '有风险', reason: '', figure: 3 }] },
      })}></qc-target-tables>`],
      ['basis: caveats alone', html`<qc-basis .target=${target(1, 'NOT_EVALUABLE', { caveats: [{ text: '分母未写。' }] })}></qc-basis>`],
      ['silent sites: one that never reported', html`<qc-silent .sites=${[{ site: 'S1', name: '一号站', region: '示例市', kind: 'AIR_STATION' }]}></qc-silent>`],
      ['loading', html`<div class="skeleton"></div>`],
      ['refused', html`<qc-problem .problem=${{ status: 403, title: '数据范围不含该行政区域', detail: '示例市' }}></qc-problem>`],
      ['service away', html`<qc-problem .problem=${{ title: '服务没有应答' }}></qc-problem>`],
    ];
  }
}
