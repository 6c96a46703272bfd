import { address } from './address';

/** One sentence in Chinese and English, of which a page tells one, never both. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export type Language = 'zh' | 'en';

/** Chinese, unless the address says `lang=en`. */
export function language(): Language {
  return address().query.get('lang') === 'en' ? 'en' : 'zh';
}

export function both(zh: string, en: string): Words {
  return { zh, en };
}

export function tell(words: Words): string {
  return words[language()];
}

/** Punctuation of the language of the page, between parts that stand one after the other. */
export const stop = { comma: both('，', ', '), colon: both('：', ': '), semicolon: both('；', '; '), list: both('、', ', ') };

/** Several names one after the other. */
export function listed(all: readonly string[]): string {
  return all.join(tell(stop.list));
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A civil day such as 2025-11-29: 11月29日, with its year unless that is the one given. */
export function dayText(day: string, knownYear?: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (language() === 'zh') return `${year === knownYear ? '' : `${year}年`}${month}月${date}日`;
  return `${date} ${months[month - 1]}${year === knownYear ? '' : ` ${year}`}`;
}

export function monthText(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return language() === 'zh' ? `${year}年${number}月` : `${months[number - 1]} ${year}`;
}

/** The civil time of a moment in the zone of the plans: 11月29日 16时, with minutes where they are not zero. */
export function timeText(moment: string): string {
  const parts = Object.fromEntries(civil.formatToParts(new Date(moment)).map((part) => [part.type, part.value]));
  const day = dayText(`${parts.year}-${parts.month}-${parts.day}`, Number(today().slice(0, 4)));
  const { hour, minute } = parts;
  if (language() === 'en') return `${day} ${hour}:${minute}`;
  return `${day} ${Number(hour)}时${minute === '00' ? '' : `${Number(minute)}分`}`;
}

const civil = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

/** The civil day of now. */
export function today(): string {
  return civil.format(new Date()).slice(0, 10);
}

/** The day that lies so many days from another. */
export function daysFrom(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** How many days lie between, 0 for the same day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
