import { css } from 'lit';

export const targetSheet = css`
  .way {
    display: flex;
    flex-wrap: wrap;
    font-size: var(--small);
    gap: 0.25rem 1rem;
    justify-content: space-between;
    margin-bottom: 0.5rem;
  }
  .way span {
    display: flex;
    gap: 1.25rem;
  }
  .way a {
    color: var(--grey);
    text-decoration: none;
  }
  .way a:hover {
    color: var(--accent);
  }
  h1 small {
    font-weight: 400;
  }
  .answer {
    align-items: flex-start;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2.5rem;
    margin: 1rem 0 1.5rem;
  }
  .stands {
    font-size: var(--figure);
    font-weight: 600;
    line-height: 1.1;
    white-space: nowrap;
  }
  .stands .words {
    font-size: calc(var(--figure) * 0.6);
  }
  .stands .unit {
    font-size: var(--head);
  }
  .changed {
    animation: glow 1.5s ease-out 1;
  }
  .told {
    flex: 1 1 20rem;
  }
  .status,
  .budget {
    font-size: var(--head);
    line-height: 1.5;
  }
  .asked {
    margin-left: 0.75em;
  }
  .budget {
    font-weight: 600;
  }
  .facts {
    border-top: 1px solid var(--ink);
    display: grid;
    gap: 0 2.5rem;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
  }
  .facts div {
    border-bottom: 1px solid var(--hair);
    display: grid;
    gap: 0.75rem;
    grid-template-columns: 5em 1fr;
    padding: 0.4rem 0;
  }
  .facts dt {
    color: var(--grey);
    font-size: var(--small);
    line-height: 1.9;
  }
  .unit-of {
    display: inline-block;
    margin-right: 0.75em;
  }
  .print {
    border-left: 2px solid var(--accent);
    margin: 0 0 1.5rem;
    padding-left: 0.9rem;
  }
  .print blockquote {
    margin: 0;
    max-width: 40em;
  }
  .print figcaption {
    color: var(--grey);
    font-size: var(--small);
  }
  .pair {
    display: grid;
    gap: 0 3rem;
    grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
  }
  @keyframes glow {
    from {
      background: var(--glow);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .changed {
      animation: none;
    }
  }
`;

export const section = css`
  section {
    margin-top: 2.25rem;
  }
`;
