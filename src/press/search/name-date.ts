import { partsOfIso } from '../../text/iso-date.ts';
import type { Language } from '../../vocabulary/routes.ts';

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** A date as each language writes it out: `--12-03` is 12月3日, 3 December; what is no date stays as it is. */
export function nameDate(iso: string): Readonly<Record<Language, string>> {
  const { year, month, day } = partsOfIso(iso) ?? {};
  const written = [year && `${year}年`, month && `${month}月`, day && `${day}日`];
  const zh = written.filter(Boolean).join('') || iso;
  const monthName = month && MONTH.format(Date.UTC(2000, month - 1));
  const en = [day, monthName, year].filter(Boolean).join(' ') || iso;
  return { zh, 'zh-hant': zh, en };
}
