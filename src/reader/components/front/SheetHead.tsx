import type { Article } from '../../../vocabulary/article.ts';
import type { Locale } from '../../locale/definition.ts';
import { useLink } from '../link-context.ts';

interface SheetHeadProps {
  readonly article: Article;
  /** Each word is an element, so that the page's style sheet can end a line behind any of them. */
  readonly titleWords: readonly string[];
  readonly href: string;
  readonly locale: Locale;
}

/** Headline and decks: kicker and pretitle above, subtitle and author below. */
export function SheetHead({ article, titleWords, href, locale }: SheetHeadProps) {
  const Link = useLink();
  const { title, kicker, pretitle, subtitle, bylineText } = article;
  return (
    <header className={`head ${title === null ? 'is-untitled' : ''}`}>
      {kicker !== null && (
        <p className="kicker">
          <span>{kicker}</span>
        </p>
      )}
      {pretitle !== null && <p className="pretitle">{pretitle}</p>}
      <h2 className="title">
        <Link href={href}>
          {title === null ? (
            <span lang={locale.tag}>{locale.sheet.untitled}</span>
          ) : (
            titleWords.map((word, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: words have no name but their place
              <span key={index} className={`w${index}`}>
                {word}
              </span>
            ))
          )}
        </Link>
      </h2>
      {subtitle !== null && <p className="subtitle">{subtitle}</p>}
      {bylineText !== null && <p className="byline">{bylineText}</p>}
    </header>
  );
}
