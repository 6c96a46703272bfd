import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { sheet } from '../look/sheet';
import '../now/curves';
import { regions, type Region } from '../now/data';
import { chosenRegion, nowSheet, regionChoice } from '../now/region';
import { reserved } from '../marks/problem';
import { here } from '../state/address';
import { may } from '../state/session';
import { View, when } from '../state/view';
import { daysFrom, language, tell, timeText } from '../state/words';
import { qualifiers, runs, stations, type Run } from './data';
import './decision';
import { parts } from './parts';
import { words } from './texts';

const shownAtMost = 40;
const reviewers = ['operator-reviewer', 'city-reviewer', 'province-reviewer'] as const;

/** The queue of what the rules flagged in a region; beside it the curve around the one chosen, and the decision. */
@customElement('qc-review')
export class ReviewPage extends View {
  static override styles = [
    sheet,
    nowSheet,
    css`
      .desk {
        display: grid;
        gap: 0 3rem;
        grid-template-columns: minmax(16rem, 26rem) 1fr;
      }
      .queue li a {
        border-top: 1px solid var(--hair);
        color: inherit;
        display: block;
        padding: 0.4rem 0.5rem;
        text-decoration: none;
      }
      .queue li a[aria-current] {
        background: var(--accent-soft);
      }
      @media (max-width: 900px) {
        .desk {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  override render(): unknown {
    return html`<h1>${tell(words.question)}</h1>${parts('flags')}${when(regions(this), ({ items }) => {
      const region = chosenRegion(items, this.address);
      return region === undefined ? html`<p class="empty">${tell(words.empty)}</p>` : html`${regionChoice(items, region)}${this.desk(region)}`;
    })}`;
  }

  private desk({ name }: Region): unknown {
    return when(stations(this, name), ({ features }) => {
      const named = new Map(features.map(({ id, properties }) => [id, properties.name]));
      const all = features.flatMap(({ id }) => runs(this, id)).sort((one, other) => other.to.localeCompare(one.to));
      if (all.length === 0) return html`<p class="empty">${tell(words.empty)}</p>`;
      const chosen = all.find((run) => key(run) === this.address.query.get('run'));
      return html`<div class="desk"><section class="queue"><h2>${tell(words.queue)}</h2>
          <ul>${all.slice(0, shownAtMost).map((run) => this.row(run, named, run === chosen))}</ul></section>
        ${chosen === undefined ? html`<p class="empty">${tell(words.choose)}</p>` : this.chosen(chosen, name)}</div>`;
    });
  }

  private row(run: Run, named: ReadonlyMap<string, string>, current: boolean): unknown {
    const flag = language() === 'zh' ? qualifiers(this).get(run.flag) ?? run.flag : run.flag;
    return html`<li><a data-item href=${here({ run: key(run), item: run.parameter })} aria-current=${current ? 'true' : nothing}>
      <b>${named.get(run.site) ?? run.site}</b> ${run.parameter ?? tell(words.whole)} ${flag}
      <small class="grey">${timeText(run.from)}　${tell(words.hours(run.hours))}　${run.detail}</small></a></li>`;
  }

  private chosen(run: Run, region: string): unknown {
    return html`<div><section><h2>${tell(words.curve)}</h2><qc-curves region=${region} last=${daysFrom(run.to.slice(0, 10), 3)}></qc-curves></section>
      <section><h2>${tell(words.decide)}</h2>${may(this, ...reviewers) === true ? html`<qc-decision .run=${run}></qc-decision>` : reserved('city-reviewer')}</section></div>`;
  }
}

function key({ site, parameter, flag, from }: Run): string {
  return [site, parameter ?? '', flag, from].join('~');
}
