import { css } from 'lit';

export const dialogSheet = css`
  dialog {
    background: var(--paper);
    border: 1px solid var(--ink);
    border-radius: 4px;
    color: var(--ink);
    margin: 10vh auto auto;
    max-height: 80vh;
    max-width: min(40rem, 94vw);
    overflow: auto;
    padding: 1.25rem;
    width: 100%;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }
`;
