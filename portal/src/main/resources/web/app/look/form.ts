import { css } from 'lit';

/** A form whose fields stand in a line, each below its name. */
export const formSheet = css`
  form {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 1rem;
  }
  label {
    display: grid;
    font-size: var(--small);
  }
`;
