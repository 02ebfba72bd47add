import { type Address, type Language, pathOf } from '../vocabulary/routes.ts';
import { escapeHtml } from './escape-html.ts';
import { FEED_FILES } from './feeds/feed.ts';

/** The feeds of a page, where it has any, for the programs that look for them in its head. */
export function feedLinks(
  address: Address,
  language: Language,
  base: string,
  isWritten: (file: string) => boolean,
): readonly string[] {
  if (address.page !== 'front' && address.page !== 'topic') return [];
  const { sheet: _, ...whole } = address;
  const folder = pathOf(whole, language).slice(1);
  const forms = [
    ['application/atom+xml', FEED_FILES.atom],
    ['application/feed+json', FEED_FILES.json],
  ] as const;
  return forms
    .filter(([, file]) => isWritten(folder + file))
    .map(
      ([type, file]) =>
        `<link rel="alternate" type="${type}" href="${escapeHtml(base + folder + file)}" />`,
    );
}
