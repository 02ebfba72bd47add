import { toComposeArticle } from '../../../composition/to-compose-article.ts';
import { langOf } from '../../../text/lang-of.ts';
import type { Article, Range } from '../../../vocabulary/article.ts';
import { passagesOf } from '../../../vocabulary/article.ts';
import type { SheetSetting } from '../../../vocabulary/page.ts';
import type { Locale } from '../../locale/definition.ts';
import { FlowText } from './FlowText.tsx';
import { SheetHead } from './SheetHead.tsx';

interface SheetArticleProps {
  readonly article: Article;
  /** Place in the order of importance, from 0: the style sheet of the page knows the box by it. */
  readonly place: number;
  readonly titleWords: readonly string[];
  /** What the lines of the page are reckoned for. */
  readonly script: SheetSetting['script'];
  readonly href: string;
  readonly locale: Locale;
}

function strongRuns({ blocks }: Article): ReadonlyMap<string, readonly Range[]> {
  return new Map(blocks.flatMap(passagesOf).map(({ anchor, strong }) => [anchor, strong]));
}

/** One article in full as a box of the page. */
export function SheetArticle(props: SheetArticleProps) {
  const { article, place, titleWords, script, href, locale } = props;
  const { flow } = toComposeArticle(article, titleWords, 0, script);
  const strong = strongRuns(article);
  const kind = article.kind === 'opinion' ? ' is-framed' : '';
  return (
    <article
      className={`box b${place}${place === 0 ? ' is-lead' : ''}${kind}`}
      lang={langOf(article.paragraphs.join(''))}
    >
      <SheetHead article={article} titleWords={titleWords} href={href} locale={locale} />
      <div className="body">
        {flow.map((block, index) => (
          <FlowText
            // biome-ignore lint/suspicious/noArrayIndexKey: passages have no name but their place
            key={index}
            block={block}
            strong={strong.get(block.anchor ?? '') ?? []}
            locale={locale}
          />
        ))}
      </div>
    </article>
  );
}
