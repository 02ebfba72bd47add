import { Fragment } from 'react';
import type { Article } from '../../../vocabulary/article.ts';
import type { Anchor } from '../../../vocabulary/ids.ts';
import type { TermPlace } from '../../../vocabulary/terms.ts';
import type { Locale } from '../../locale/definition.ts';
import { BlockText } from './BlockText.tsx';
import { CaptionText } from './CaptionText.tsx';
import { firstBlocks } from './first-blocks.ts';
import { notesOf } from './notes-of.ts';
import { ParagraphLink } from './ParagraphLink.tsx';
import { PassageText } from './PassageText.tsx';
import { looksOf } from './sentence-looks.ts';

interface ArticleBodyProps {
  readonly article: Article;
  /** Where officialese stands in it; none for a text of another language. */
  readonly terms?: readonly TermPlace[] | undefined;
  readonly locale: Locale;
  /** Id of the element that the address points at. */
  readonly marked: Anchor | null;
  readonly onCopy: (anchor: Anchor) => void;
  /** False for its beginning alone, as much as a window shows. */
  readonly isWhole: boolean;
}

/** The body of an article on its own page: every passage and sentence at its address. */
export function ArticleBody(props: ArticleBodyProps) {
  const { article, terms, locale, marked, onCopy, isWhole } = props;
  const blocks = isWhole ? article.blocks : firstBlocks(article.blocks);
  const notes = notesOf(article);
  const looks = looksOf(article);
  const captionsAfter = (index: number) =>
    article.captions
      .filter(({ after }) => after === index)
      .map((caption) => (
        <CaptionText
          key={caption.anchor}
          caption={caption}
          locale={locale}
          marked={marked}
          addressed
        />
      ));
  return (
    <div className="article-text">
      {captionsAfter(-1)}
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name but their place
        <Fragment key={index}>
          <BlockText
            block={block}
            marked={marked}
            addressed
            draw={(passage) => (
              <PassageText
                passage={passage}
                notes={notes}
                terms={terms}
                marked={marked}
                looks={looks}
                locale={locale}
              />
            )}
            aside={({ anchor }) => (
              <ParagraphLink anchor={anchor} locale={locale} onCopy={onCopy} />
            )}
          />
          {captionsAfter(index)}
        </Fragment>
      ))}
    </div>
  );
}
