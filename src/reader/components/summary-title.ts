import type { Lang } from '../../text/lang-of.ts';
import { langOf } from '../../text/lang-of.ts';
import type { ArticleSummary } from '../../vocabulary/page.ts';
import type { Locale } from '../locale/definition.ts';

/** What a list calls an article, and the `lang` of that: its title, its first words, or that it has none. */
export function summaryTitle(
  { title, opening }: Pick<ArticleSummary, 'title' | 'opening'>,
  locale: Locale,
): { readonly text: string; readonly lang: Lang | Locale['tag'] } {
  const text = title ?? opening;
  return text === ''
    ? { text: locale.sheet.untitled, lang: locale.tag }
    : { text, lang: langOf(text) };
}
