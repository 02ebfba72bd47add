import type { Article } from '../../../vocabulary/article.ts';
import { SetText } from '../SetText.tsx';

interface DecksProps {
  readonly article: Article;
  /** Above the title stand kicker (栏目) and pretitle (引题), below it the subtitle (副题). */
  readonly place: 'above' | 'below';
}

/** The lines that go with a title, as far as the article has them. */
export function Decks({ article, place }: DecksProps) {
  if (place === 'below') {
    return article.subtitle === null ? null : (
      <p className="subtitle">
        <SetText text={article.subtitle} upright />
      </p>
    );
  }
  return (
    <>
      {article.kicker !== null && (
        <p className="kicker">
          <span>{article.kicker}</span>
        </p>
      )}
      {article.pretitle !== null && (
        <p className="pretitle">
          <SetText text={article.pretitle} upright />
        </p>
      )}
    </>
  );
}
