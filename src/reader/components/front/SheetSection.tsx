import type { Article } from '../../../vocabulary/article.ts';
import type { Slug } from '../../../vocabulary/ids.ts';
import type { SheetSetting } from '../../../vocabulary/page.ts';
import type { Locale } from '../../locale/definition.ts';
import { Sheet } from './Sheet.tsx';

interface SheetSectionProps {
  readonly setting: SheetSetting;
  readonly articles: ReadonlyMap<Slug, Article>;
  /** What the page is called: 第2版, 第3张. */
  readonly label: string;
  /** True where several pages stand one below the other: the label is shown. */
  readonly labelled: boolean;
  readonly articleHref: (slug: Slug) => string;
  readonly locale: Locale;
}

/** One composed page among others, with its name. */
export function SheetSection(props: SheetSectionProps) {
  const { setting, articles, label, labelled, articleHref, locale } = props;
  return (
    <section aria-label={label} className="sheet-section">
      {labelled && <p className="sheet-number">{label}</p>}
      <Sheet setting={setting} articles={articles} articleHref={articleHref} locale={locale} />
    </section>
  );
}
