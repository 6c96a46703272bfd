import { css } from 'lit';

/** The official colours of the six levels of the AQI (HJ 633), the same on light and dark paper, always with their number. */
export const airLevels = css`
  [data-level] {
    color: #000;
  }
  [data-level='1'] {
    background: #00e400;
  }
  [data-level='2'] {
    background: #ff0;
  }
  [data-level='3'] {
    background: #ff7e00;
  }
  [data-level='4'] {
    background: #f00;
  }
  [data-level='5'] {
    background: #99004c;
    color: #fff;
  }
  [data-level='6'] {
    background: #7e0023;
    color: #fff;
  }
  [data-level] {
    print-color-adjust: exact;
  }
`;

/** The same as fills of shapes in a drawing. */
export const airFills = css`
  [data-level='1'] {
    fill: #00e400;
  }
  [data-level='2'] {
    fill: #ff0;
  }
  [data-level='3'] {
    fill: #ff7e00;
  }
  [data-level='4'] {
    fill: #f00;
  }
  [data-level='5'] {
    fill: #99004c;
  }
  [data-level='6'] {
    fill: #7e0023;
  }
`;
