import { endsOf } from './quantity.ts';
import { readQuantitiesZh } from './read-quantities-zh.ts';
import { sayQuantity } from './say-quantity.ts';

/**
 * What a Chinese figure with 万 or 亿 is in English: `58.3亿元` → `5.83 billion yuan`, `1.8万人` →
 * `18,000`, `18亿元以上` → `1.8 billion yuan or more`. Null for figures that need no conversion (`46辆`)
 * and for texts with more than one figure.
 */
export function convertAmount(text: string): string | null {
  const [quantity, ...others] = readQuantitiesZh(text, []);
  if (!quantity || others.length > 0 || quantity.soft) return null;
  const isAmount = endsOf(quantity.figure).every(({ kind }) => kind === 'amount');
  return isAmount && /[万萬亿億]/u.test(text) ? sayQuantity(quantity) : null;
}
