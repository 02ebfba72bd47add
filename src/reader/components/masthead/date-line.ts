import type { Edition } from '../../../vocabulary/page.ts';
import type { Locale } from '../../locale/definition.ts';

/** The date if somebody knows it; else that nobody does, and the latest one in the text. */
export function dateLine({ date, latestDate }: Edition, locale: Locale): readonly string[] {
  if (date !== null) return [locale.date.full(date)];
  const latest = latestDate === null ? [] : [locale.date.latest(locale.date.full(latestDate.iso))];
  return [locale.date.unknown, ...latest];
}
