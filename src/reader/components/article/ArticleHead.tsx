import type { Article, Range } from '../../../vocabulary/article.ts';
import type { Locale } from '../../locale/definition.ts';
import { useLink } from '../link-context.ts';
import { SetText } from '../SetText.tsx';
import { Decks } from './Decks.tsx';
import { MarkedWord } from './MarkedWord.tsx';
import { notesAt, notesOf } from './notes-of.ts';

/** A title beside the title. */
interface OtherHead {
  readonly title: string;
  readonly lang: string;
  readonly isLit: boolean;
}

interface ArticleHeadProps {
  readonly article: Article;
  readonly locale: Locale;
  /** `lang` of the text. */
  readonly script: string;
  /** The same article in the other language, where both are read side by side. */
  readonly other?: OtherHead | null;
  /** The way to the other view, where there is one. */
  readonly view?: { readonly href: string; readonly name: string } | null;
  readonly minutes: number;
  /** Words of the title that a line must not part. */
  readonly titleRuns: readonly Range[];
}

/** `记者 王泉林　通讯员 刘航`; the printed line where there is one. */
function bylineOf({ byline, bylineText, translation }: Article): string | null {
  if (byline.length === 0) return bylineText;
  const [between, after] = translation === undefined ? [' ', '　'] : [', ', '; '];
  return byline.map(({ role, names }) => `${role} ${names.join(between)}`.trim()).join(after);
}

/** What is to be said of a translation that is not whole; null for an original. */
function coverageOf({ translation }: Article, { article }: Locale): string | null {
  if (translation === undefined || translation.untranslated.length === 0) return null;
  const done = translation.of - translation.untranslated.length;
  return done === 0 ? article.untranslated : article.coverage(done, translation.of);
}

/** The head of an article on its own page: kicker, decks, title, byline, reading time. */
export function ArticleHead(props: ArticleHeadProps) {
  const { article, locale, script, minutes, titleRuns, other = null, view = null } = props;
  const Link = useLink();
  const coverage = coverageOf(article, locale);
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
        <h1
          tabIndex={-1}
          className={`article-title ${other?.isLit ? 'is-lit' : ''}`}
          data-sentence={other === null ? undefined : 'title'}
        >
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
      {other !== null && (
        <p
          lang={other.lang}
          className={`other-title ${other.isLit ? 'is-lit' : ''}`}
          data-sentence="title"
        >
          {other.title}
        </p>
      )}
      <p className="article-meta">
        {byline !== null && (
          <span className="author-line" lang={script}>
            {byline}
          </span>
        )}
        <span lang={locale.tag} className="reading-time">
          <SetText text={locale.article.minutes(minutes)} upright phrases={[]} />
        </span>
        {view !== null && (
          <Link href={view.href} stay className="view-link">
            {view.name}
          </Link>
        )}
      </p>
      {coverage !== null && (
        <p className="quiet-notice" lang={locale.tag}>
          {coverage}
        </p>
      )}
    </header>
  );
}
