import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { path } from '../api/asked';
import type { AttainmentResponse, TargetStanding } from '../api/attainment';
import type { PlanSummary } from '../api/plans';
import '../embed/elements';
import { sheet } from '../look/sheet';
import { styled } from '../look/styled';
import { targetName } from '../marks/names';
import { planChoice } from '../marks/plan-choice';
import { go, here } from '../state/address';
import { planList } from '../state/plan-list';
import { View, when } from '../state/view';
import { tell } from '../state/words';
import './snippet';
import { words } from './texts';

const themes = ['light', 'dark', 'auto'] as const;

type Name = keyof typeof words.elements;

const places: Partial<Record<Name, string>> = { 'qingce-attainment': 'wide', 'qingce-air-calendar': 'wide', 'qingce-site-map': 'tall' };

/** An element with its attributes, as it is shown here and as it is written on a page. */
interface Example {
  readonly name: Name;
  readonly reads: keyof typeof words.reads;
  readonly attributes: Readonly<Record<string, string>>;
  readonly shown: TemplateResult;
}

/** How the elements get onto a page of somebody else: each of them live, with the code of it. */
@customElement('qc-embedding')
export class Embedding extends View {
  static override styles = [
    sheet,
    css`
      form {
        align-items: end;
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem 1.25rem;
        margin: 0.75rem 0 1.25rem;
      }
      label {
        display: grid;
        font-size: var(--small);
        min-width: 0;
      }
      select {
        max-width: min(22rem, 80vw);
      }
      .examples {
        align-items: start;
        display: grid;
        gap: 2rem 2.5rem;
        grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
      }
      .wide {
        grid-column: 1 / -1;
      }
      h2 small {
        font-weight: 400;
      }
      section > p {
        margin-top: 0.35rem;
      }
      .how {
        margin: 1.5rem 0;
      }
      .how:last-of-type {
        margin-top: 2.5rem;
      }
      details {
        font-size: var(--small);
        margin-top: 0.5rem;
      }
      details p {
        margin-top: 0.4rem;
        max-width: 60em;
      }
      @media (min-width: 1000px) {
        .examples {
          grid-template-columns: 1fr 1fr;
        }
        .tall {
          grid-column: 2;
          grid-row: 2 / span 2;
        }
      }
      table {
        margin-top: 0.75rem;
        max-width: 40rem;
      }
    `,
  ];

  @state() private accent?: string;

  override render(): unknown {
    return html`<h1>${tell(words.question)}</h1><p>${tell(words.intro)}</p>${when(planList(this), (all) => {
      const plan = all.find((each) => each.plan === this.address.query.get('plan')) ?? all[0];
      return plan === undefined ? html`<p class="empty">${tell(words.noPlans)}</p>` : html`${planChoice(all, plan.plan, (each) => here({ plan: each, target: undefined }))}
        ${when(this.read<AttainmentResponse>(path('/api/attainment', { plan: plan.plan })), (value) => this.body(plan, value))}`;
    })}`;
  }

  private body(plan: PlanSummary, { items }: AttainmentResponse): unknown {
    const air = items.filter(({ dataClass, value }) => dataClass === 'MONITORED_AIR' && value !== undefined);
    const wanted = this.address.query.get('target');
    const target = items.find((each) => each.target === wanted) ?? air[0] ?? items[0];
    if (target === undefined) return html`<p class="empty">${tell(words.noPlans)}</p>`;
    return html`${this.script()}${this.choices(items, target)}
      <div class="examples" ${styled({ '--qingce-accent': this.accent ?? '', '--qingce-dark-accent': this.accent ?? '' })}>${this.examples(plan, target).map((each) => this.example(each))}</div>
      ${this.properties()}`;
  }

  private choices(items: readonly TargetStanding[], chosen: TargetStanding): unknown {
    return html`<form class="screen">
      <label>${tell(words.target)}<select @change=${(event: Event) => this.choose('target', event)}>${items.map((each) => html`<option
        value=${each.target} ?selected=${each.target === chosen.target}>${each.target} ${targetName(each)}</option>`)}</select></label>
      <label>${tell(words.theme)}<select @change=${(event: Event) => this.choose('theme', event)}>${themes.map((each) => html`<option
        value=${each} ?selected=${each === this.theme}>${tell(words.themes[each])}</option>`)}</select></label>
      <label>${tell(words.accent)}<input type="color" .value=${this.accent ?? '#1f6f78'} @input=${(event: Event) => (this.accent = (event.target as HTMLInputElement).value)}></label>
    </form>`;
  }

  private examples({ plan, region }: PlanSummary, { target }: TargetStanding): readonly Example[] {
    const theme = this.theme === 'light' ? nothing : this.theme;
    return [
      { name: 'qingce-attainment', reads: 'viewer', attributes: { plan }, shown: html`<qingce-attainment plan=${plan} theme=${theme}></qingce-attainment>` },
      { name: 'qingce-target', reads: 'viewer', attributes: { plan, target }, shown: html`<qingce-target plan=${plan} target=${target} theme=${theme}></qingce-target>` },
      { name: 'qingce-budget', reads: 'reader', attributes: { plan, target }, shown: html`<qingce-budget plan=${plan} target=${target} theme=${theme}></qingce-budget>` },
      { name: 'qingce-site-map', reads: 'reader', attributes: { region }, shown: html`<qingce-site-map region=${region} theme=${theme}></qingce-site-map>` },
      { name: 'qingce-air-calendar', reads: 'viewer', attributes: { region }, shown: html`<qingce-air-calendar region=${region} theme=${theme}></qingce-air-calendar>` },
    ];
  }

  private example({ name, reads, attributes, shown }: Example): unknown {
    const all = this.theme === 'light' ? attributes : { ...attributes, theme: this.theme };
    const code = `<${name} ${Object.entries(all).map(([key, value]) => `${key}="${value}"`).join(' ')}></${name}>`;
    return html`<section class=${places[name] ?? ''}>
      <h2>${tell(words.elements[name])} <small class="grey">${tell(words.needs(tell(words.reads[reads])))}</small></h2>${shown}<qc-snippet .code=${code}></qc-snippet></section>`;
  }

  private script(): unknown {
    const script = `<script type="module" src="${location.origin}/embed.js"></script>`;
    const withToken = `<script type="module" src="${location.origin}/embed.js" data-token="…" data-sites-token="…"></script>`;
    return html`<section class="how"><h2>${tell(words.script)}</h2>
      <qc-snippet .code=${script}></qc-snippet>
      <details><summary>${tell(words.withToken)}</summary><p class="small grey">${tell(words.scriptHint)}</p><qc-snippet .code=${withToken}></qc-snippet>
        <p class="small">${tell(words.origins)} <code>qingce.portal.embedding.origins</code></p>
        <p class="small">${tell(words.frames)} <code>qingce.portal.embedding.frames</code></p></details></section>`;
  }

  private properties(): unknown {
    return html`<section class="how"><h2>${tell(words.properties)}</h2>
      <table><thead><tr><th scope="col">${tell(words.property)}</th><th scope="col">${tell(words.meaning)}</th></tr></thead>
        <tbody>${words.meanings.map(([name, meaning]) => html`<tr><td><code>${name}</code></td><td>${tell(meaning)}</td></tr>`)}</tbody></table>
      <p class="small grey">${tell(words.official)} ${tell(words.language)}</p></section>`;
  }

  private get theme(): (typeof themes)[number] {
    return themes.find((each) => each === this.address.query.get('theme')) ?? 'light';
  }

  private choose(name: 'target' | 'theme', event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    go(here({ [name]: value === 'light' ? undefined : value }));
  }
}
