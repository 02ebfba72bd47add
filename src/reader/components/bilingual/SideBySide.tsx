import type { Article } from '../../../vocabulary/article.ts';
import type { Anchor } from '../../../vocabulary/ids.ts';
import type { TermPlace } from '../../../vocabulary/terms.ts';
import type { Locale } from '../../locale/definition.ts';
import { BlockText } from '../article/BlockText.tsx';
import { CaptionText } from '../article/CaptionText.tsx';
import { notesOf } from '../article/notes-of.ts';
import { PassageText } from '../article/PassageText.tsx';
import { looksOf, type SentencePair } from '../article/sentence-looks.ts';
import { PinyinProvider } from '../words/pinyin-context.ts';
import { type PairRow, pairRows } from './pair-rows.ts';

interface SideBySideProps {
  /** The edition in the language of the address; its places are the ones that addresses name. */
  readonly one: Article;
  readonly two: Article;
  /** `lang` of each. */
  readonly langs: readonly [one: string, two: string];
  /** Where officialese stands in each; none in a translation. */
  readonly terms: readonly [one: readonly TermPlace[], two: readonly TermPlace[]];
  readonly locale: Locale;
  /** Id of the element that the address points at. */
  readonly marked: Anchor | null;
  /** Sentence that is lit in both. */
  readonly lit: string | null;
  /** Sentence that the Tab key reaches in either. */
  readonly stop: string | null;
}

/** A text in two languages: beside each other where there is room, else paragraph by paragraph. */
export function SideBySide(props: SideBySideProps) {
  const { one, two, langs, terms, locale, marked, lit, stop } = props;
  const columnOf = (article: Article, places: readonly TermPlace[], addressed: boolean) => {
    const pair: SentencePair = { addressed, lit, stop };
    const looks = looksOf(article, pair);
    const notes = notesOf(article);
    const own = addressed ? marked : null;
    return (part: PairRow['one']) =>
      'type' in part ? (
        <BlockText
          block={part}
          marked={own}
          addressed={addressed}
          draw={(passage) => (
            <PassageText
              passage={passage}
              notes={notes}
              terms={places}
              marked={own}
              looks={looks}
              locale={locale}
            />
          )}
        />
      ) : (
        <CaptionText
          caption={part}
          locale={locale}
          marked={own}
          addressed={addressed}
          pair={pair}
        />
      );
  };
  const drawOne = columnOf(one, terms[0], true);
  const drawTwo = columnOf(two, terms[1], false);
  return (
    <div className="article-text pair">
      {pairRows(one, two).map((row) => (
        <div key={row.key} className="pair-row">
          <div data-column="one" lang={langs[0]}>
            {drawOne(row.one)}
          </div>
          {/* Syllables belong to places of the Chinese text, which are those of its translation too. */}
          <PinyinProvider value={null}>
            <div data-column="two" lang={langs[1]}>
              {row.two !== null && drawTwo(row.two)}
            </div>
          </PinyinProvider>
        </div>
      ))}
    </div>
  );
}
