import { css } from 'lit';

/** Sizes follow the screen, so that a board of any width is read from five metres. */
export const wallSheet = css`
  :host {
    --unit: min(1vw, 1.78vh);
    background: var(--paper);
    box-sizing: border-box;
    display: grid;
    font-size: calc(var(--unit) * 1.5);
    gap: calc(var(--unit) * 2);
    grid-template-rows: auto auto 1fr auto;
    inset: 0;
    line-height: 1.35;
    overflow: auto;
    padding: calc(var(--unit) * 3);
    position: fixed;
  }
  h1 {
    font-size: calc(var(--unit) * 2.4);
  }
  h2 {
    font-size: calc(var(--unit) * 1.5);
  }
  small,
  .simulated {
    font-size: calc(var(--unit) * 1.2);
  }
  .numbers {
    display: grid;
    gap: calc(var(--unit) * 3);
    grid-template-columns: repeat(4, 1fr);
  }
  .numbers > div {
    border-top: 2px solid var(--ink);
    padding-top: var(--unit);
  }
  .figure {
    font-size: calc(var(--unit) * 8);
    font-weight: 600;
    line-height: 1.15;
    white-space: nowrap;
  }
  .figure .unit {
    font-size: 0.35em;
  }
  .index {
    border-radius: 4px;
    display: inline-block;
    padding: 0 0.2em;
  }
  .pictures {
    display: grid;
    gap: calc(var(--unit) * 3);
    grid-template-columns: 3fr 2fr;
    min-height: 0;
  }
  .trend {
    align-items: flex-end;
    display: flex;
    gap: 2px;
    height: calc(var(--unit) * 17);
  }
  .trend li {
    display: flex;
    align-items: flex-end;
    flex: 1;
    height: 100%;
  }
  .trend span {
    font-size: calc(var(--unit) * 0.85);
    text-align: center;
    width: 100%;
  }
  footer {
    align-items: baseline;
    border-top: 1px solid var(--hair);
    display: flex;
    gap: 2rem;
    justify-content: space-between;
    padding-top: var(--unit);
  }
  footer p {
    max-width: none;
  }
  footer nav {
    align-items: baseline;
    display: flex;
    flex: none;
    font-size: var(--small);
    gap: 1rem;
  }
  @media (max-width: 800px) {
    :host {
      --unit: 2.2vw;
      align-content: start;
      grid-template-rows: none;
    }
    .pictures {
      min-height: auto;
    }
    .numbers {
      grid-template-columns: 1fr 1fr;
    }
    .pictures {
      grid-template-columns: 1fr;
    }
    footer {
      display: block;
    }
  }
`;
