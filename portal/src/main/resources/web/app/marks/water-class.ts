import { css } from 'lit';

const roman: Record<string, string> = { I: 'Ⅰ', II: 'Ⅱ', III: 'Ⅲ', IV: 'Ⅳ', V: 'Ⅴ' };

/** A class of water as one sign, Ⅰ to Ⅴ or 劣Ⅴ, from the words of a service in either language. */
export function waterClassSign(words: string): string {
  const sign = /[Ⅰ-Ⅴ]/.exec(words)?.[0] ?? roman[/\b[IV]+\b/.exec(words)?.[0] ?? ''] ?? words;
  return /^(劣|worse)/i.test(words) ? `劣${sign}` : sign;
}

/** The official colours of the classes of water (环办〔2011〕22号), always with the class itself. */
export const waterClasses = css`
  [data-class] {
    color: #000;
    print-color-adjust: exact;
  }
  [data-class='Ⅰ'],
  [data-class='Ⅱ'] {
    background: #9cd3ff;
  }
  [data-class='Ⅲ'] {
    background: #8fe08f;
  }
  [data-class='Ⅳ'] {
    background: #ffef5c;
  }
  [data-class='Ⅴ'] {
    background: #ffb052;
  }
  [data-class='劣Ⅴ'] {
    background: #ff5a4d;
  }
`;

/** The same as fills of shapes in a drawing. */
export const waterFills = css`
  [data-class='Ⅰ'],
  [data-class='Ⅱ'] {
    fill: #9cd3ff;
  }
  [data-class='Ⅲ'] {
    fill: #8fe08f;
  }
  [data-class='Ⅳ'] {
    fill: #ffef5c;
  }
  [data-class='Ⅴ'] {
    fill: #ffb052;
  }
  [data-class='劣Ⅴ'] {
    fill: #ff5a4d;
  }
`;
