import type { Article } from '../../../vocabulary/article.ts';
import type { Slug } from '../../../vocabulary/ids.ts';
import type { SheetSetting } from '../../../vocabulary/page.ts';
import type { Locale } from '../../locale/definition.ts';
import { PageTurn } from './PageTurn.tsx';
import { Sheet } from './Sheet.tsx';

interface SheetSectionProps {
  readonly setting: SheetSetting;
  readonly articles: ReadonlyMap<Slug, Article>;
  /** Which page this is of how many, from 1. */
  readonly number: number;
  readonly of: number;
  /** What a page is called: 第2版, 第3张. */
  readonly nameOf: (number: number) => string;
  readonly sheetHref: (number: number) => string;
  readonly articleHref: (slug: Slug) => string;
  readonly locale: Locale;
}

/** One composed page, and where there are more, the way to them. */
export function SheetSection(props: SheetSectionProps) {
  const { setting, articles, number, of, nameOf, sheetHref, articleHref, locale } = props;
  return (
    <section aria-label={nameOf(number)} className="sheet-section">
      <Sheet setting={setting} articles={articles} articleHref={articleHref} locale={locale} />
      <PageTurn current={number} of={of} nameOf={nameOf} hrefOf={sheetHref} locale={locale} />
    </section>
  );
}
