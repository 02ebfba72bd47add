import type { Article, Range } from '../../../vocabulary/article.ts';
import type { Locale } from '../../locale/definition.ts';
import { SetText } from '../SetText.tsx';
import { Decks } from './Decks.tsx';
import { MarkedWord } from './MarkedWord.tsx';
import { notesAt, notesOf } from './notes-of.ts';

interface ArticleHeadProps {
  readonly article: Article;
  readonly locale: Locale;
  /** `zh-Hans` or `zh-Hant`. */
  readonly script: string;
  readonly minutes: number;
  /** Words of the title that a line must not part. */
  readonly titleRuns: readonly Range[];
}

/** `记者 王泉林　通讯员 刘航`; the printed line where there is one. */
function bylineOf({ byline, bylineText }: Article): string | null {
  if (byline.length === 0) return bylineText;
  return byline.map(({ role, names }) => `${role} ${names.join(' ')}`.trim()).join('　');
}

/** The head of an article on its own page: kicker, decks, title, byline, reading time. */
export function ArticleHead(props: ArticleHeadProps) {
  const { article, locale, script, minutes, titleRuns } = props;
  const notes = notesAt(notesOf(article), 'title');
  const byline = bylineOf(article);
  const spans = notes.flatMap((note) =>
    note.note.place === null
      ? []
      : [{ start: note.note.place.start, end: note.note.place.end, kind: note }],
  );
  return (
    <header className="article-head">
      <div lang={script}>
        <Decks article={article} place="above" />
        <h1 tabIndex={-1} className="article-title">
          {article.title === null ? (
            <span lang={locale.tag}>{locale.sheet.untitled}</span>
          ) : (
            <SetText
              text={article.title}
              phrases={titleRuns}
              spans={spans}
              upright
              draw={({ kind }, children) => (
                <MarkedWord note={kind} locale={locale}>
                  {children}
                </MarkedWord>
              )}
            />
          )}
        </h1>
        <Decks article={article} place="below" />
      </div>
      <p className="article-meta">
        {byline !== null && <span lang={script}>{byline}</span>}
        <span lang={locale.tag} className="reading-time">
          <SetText text={locale.article.minutes(minutes)} upright phrases={[]} />
        </span>
      </p>
      {locale.article.untranslated !== '' && (
        <p className="quiet-notice" lang={locale.tag}>
          {locale.article.untranslated}
        </p>
      )}
    </header>
  );
}
