import { css } from 'lit';

/** What every element shares: type, links, tables, skeletons. Three sizes of text, two weights. */
export const sheet = css`
  :host {
    display: block;
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2 {
    font-size: var(--head);
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }
  h3 {
    font-size: var(--text);
    font-weight: 600;
  }
  h2 {
    font-size: 1.0625rem;
    margin-bottom: 0.5rem;
  }
  p {
    max-width: 40em;
  }
  a {
    color: var(--accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a.quiet {
    color: inherit;
    text-decoration: none;
  }
  a.quiet:hover {
    color: var(--accent);
    text-decoration: underline;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  small,
  .small {
    font-size: var(--small);
    line-height: 1.5;
  }
  .grey,
  .unit {
    color: var(--grey);
  }
  .unit {
    font-size: var(--small);
    font-weight: 400;
    margin-left: 0.2em;
  }
  .number {
    text-align: right;
    white-space: nowrap;
  }
  .simulated {
    color: var(--warn);
    border: 1px dashed currentColor;
    border-radius: 2px;
    font-size: var(--small);
    line-height: 1.3;
    padding: 0 0.35em;
    white-space: nowrap;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: var(--text);
  }
  caption {
    text-align: left;
    color: var(--grey);
    font-size: var(--small);
    padding-bottom: 0.25rem;
  }
  th {
    color: var(--grey);
    font-size: var(--small);
    font-weight: 400;
    text-align: left;
    vertical-align: bottom;
  }
  th.number {
    text-align: right;
  }
  th,
  td {
    border-bottom: 1px solid var(--hair);
    padding: 0.4rem 0.75rem 0.4rem 0;
  }
  td {
    vertical-align: top;
  }
  th:last-child,
  td:last-child {
    padding-right: 0;
  }
  thead th {
    border-bottom-color: var(--rule);
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
  }
  button,
  select,
  input:not([type='range']) {
    background: transparent;
    border: 1px solid var(--rule);
    border-radius: 3px;
    min-height: 2rem;
    padding: 0.15rem 0.6rem;
  }
  button {
    cursor: pointer;
  }
  input[type='range'] {
    accent-color: var(--accent);
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    font-size: var(--small);
  }
  .choice a {
    color: var(--grey);
    text-decoration: none;
    padding: 0.2rem 0;
    border-bottom: 2px solid transparent;
  }
  .choice a[aria-current] {
    color: var(--ink);
    border-bottom-color: var(--accent);
  }
  .skeleton {
    background: var(--sheet);
    border-radius: 3px;
    min-height: 6rem;
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  .unseen {
    clip-path: inset(50%);
    height: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
    width: 1px;
  }
  .empty {
    color: var(--grey);
    border-left: 2px solid var(--hair);
    padding-left: 0.75rem;
  }
  .reserved {
    margin-top: 2.25rem;
  }
  .mark {
    flex: none;
    height: 0.85em;
    overflow: visible;
    vertical-align: -0.06em;
    width: 0.85em;
  }
  .mark.good {
    color: var(--good);
  }
  .mark.warn {
    color: var(--warn);
  }
  .mark.bad {
    color: var(--bad);
  }
  .mark.open {
    color: var(--grey);
  }
  .scroll {
    overflow-x: auto;
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }
  @media print {
    .screen {
      display: none !important;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    tr,
    figure {
      break-inside: avoid;
    }
  }
`;
