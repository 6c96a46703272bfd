import { css } from 'lit';

/** How the editor of a mapping and its page look. */
export const mappingSheet = css`
  form {
    display: grid;
    gap: 1rem;
    margin-top: 1rem;
  }
  .line {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 1rem;
  }
  label {
    display: grid;
    font-size: var(--small);
  }
  .choose {
    border: 1px solid var(--rule);
    border-radius: 3px;
    cursor: pointer;
    display: inline-block;
    font-size: var(--text);
    padding: 0.25rem 0.75rem;
  }
  .choose:focus-within {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  summary {
    cursor: pointer;
    font-size: var(--small);
  }
  details .line {
    padding: 0.6rem 0 0;
  }
  td:first-child {
    font-weight: 600;
    white-space: nowrap;
  }
  .examples {
    color: var(--grey);
    font-size: var(--small);
    max-width: 18rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .missing {
    color: var(--warn);
  }
  form table {
    max-width: 64rem;
  }
  section {
    margin-top: 1.75rem;
  }
  section h3 {
    margin-top: 0.75rem;
  }
  td select {
    max-width: 14rem;
  }
  tr.none td {
    color: var(--grey);
    font-weight: 400;
  }
  button.main {
    border-color: var(--accent);
    font-weight: 600;
  }
`;
