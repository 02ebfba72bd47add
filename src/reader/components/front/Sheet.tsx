import type { Article } from '../../../vocabulary/article.ts';
import type { Slug } from '../../../vocabulary/ids.ts';
import type { SheetSetting } from '../../../vocabulary/page.ts';
import type { Locale } from '../../locale/definition.ts';
import { SheetArticle } from './SheetArticle.tsx';

interface SheetProps {
  readonly setting: SheetSetting;
  /** The articles that the setting names, in any order. */
  readonly articles: ReadonlyMap<Slug, Article>;
  readonly articleHref: (slug: Slug) => string;
  readonly locale: Locale;
}

/**
 * A composed page. The document has every article once, in order of importance; where each box
 * stands is the affair of the style sheet that has rules for this setting's key.
 */
export function Sheet({ setting, articles, articleHref, locale }: SheetProps) {
  return (
    <div className={`sheet ${setting.script === 'latin' ? 'is-latin' : ''} s-${setting.key}`}>
      {setting.articles.map(({ slug, titleWords }, index) => {
        const article = articles.get(slug);
        return (
          article && (
            <SheetArticle
              key={slug}
              article={article}
              place={index}
              titleWords={titleWords}
              script={setting.script}
              href={articleHref(slug)}
              locale={locale}
            />
          )
        );
      })}
    </div>
  );
}
