import { unsafeCSS, type CSSResult } from 'lit';

type Colours = Readonly<Record<string, string>>;

/** Ink on paper: grey does the structure, 青 is the one accent, any other colour carries a meaning. */
const light: Colours = {
  paper: '#fcfcfa', sheet: '#f3f4f1', ink: '#1b1e21', grey: '#5a6067', hair: '#d8dad5', rule: '#8b9096', accent: '#1f6f78', 'accent-soft': '#e1edee',
  good: '#1f6f78', warn: '#8a5a00', bad: '#b3261e', glow: '#fff0b8',
};

const dark: Colours = {
  paper: '#14171a', sheet: '#1c2024', ink: '#e7e6e1', grey: '#a1a8af', hair: '#31373d', rule: '#747b82', accent: '#6fc3c9', 'accent-soft': '#203437',
  good: '#6fc3c9', warn: '#e3b04b', bad: '#ff8f85', glow: '#4a4016',
};

const print: Colours = {
  paper: '#fff', sheet: '#fff', ink: '#000', grey: '#444', hair: '#bbb', accent: '#000', good: '#000', warn: '#000', bad: '#000',
};

function declared(scheme: 'light' | 'dark', colours: Colours, value: (name: string, colour: string) => string): string {
  return `{ color-scheme: ${scheme}; ${Object.entries(colours).map(([name, colour]) => `--${name}: ${value(name, colour)};`).join(' ')} }`;
}

/** The colours of the portal's own pages, in the theme that the reader chose. */
export const ownColours: CSSResult = unsafeCSS(`
  :root ${declared('light', light, (_, colour) => colour)}
  :root[data-theme='dark'] ${declared('dark', dark, (_, colour) => colour)}
  @media print { :root, :root[data-theme='dark'] ${declared('light', print, (_, colour) => colour)} }`);

/** Those of an element on a page of somebody else, which may set each: `--qingce-accent`, `--qingce-dark-accent`. A page may have an `--ink` of its own. */
export const openColours: CSSResult = unsafeCSS(`
  :host ${declared('light', light, opened('--qingce-'))}
  :host([theme='dark']) ${declared('dark', dark, opened('--qingce-dark-'))}
  @media (prefers-color-scheme: dark) { :host([theme='auto']) ${declared('dark', dark, opened('--qingce-dark-'))} }
  @media print { :host, :host([theme]) ${declared('light', print, (_, colour) => colour)} }`);

function opened(before: string): (name: string, colour: string) => string {
  return (name, colour) => `var(${before}${name}, ${colour})`;
}
