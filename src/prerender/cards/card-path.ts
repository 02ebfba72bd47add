import { type Address, type Language, pathOf } from '../../vocabulary/routes.ts';

/**
 * File of an address's card below the base: `/en/a/kaige/` → `cards/en/a/kaige.png`, `/` →
 * `cards/front.png`, `/page/2/` → `cards/page/2.png`. Both views of an article have one card; null for
 * a page that nobody shares.
 */
export function cardPath(address: Address, language: Language): string | null {
  if (address.page === 'missing') return null;
  const shown: Address =
    address.page === 'article' ? { page: 'article', slug: address.slug } : address;
  const path = pathOf(shown, language).slice(1, -1);
  return address.page === 'front' && address.sheet === undefined
    ? `cards/${path === '' ? '' : `${path}/`}front.png`
    : `cards/${path}.png`;
}
