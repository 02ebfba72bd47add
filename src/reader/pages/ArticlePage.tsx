import { useSuspenseQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useHref } from 'react-router';
import { langOf } from '../../text/lang-of.ts';
import { readingTime } from '../../text/reading-time.ts';
import type { Article } from '../../vocabulary/article.ts';
import type { Slug } from '../../vocabulary/ids.ts';
import type { ArticleView } from '../../vocabulary/routes.ts';
import { hrefOf, LANGUAGES, pathOf } from '../../vocabulary/routes.ts';
import { ArticleBody } from '../components/article/ArticleBody.tsx';
import { ArticleHead } from '../components/article/ArticleHead.tsx';
import { Neighbours } from '../components/article/Neighbours.tsx';
import { NoteList } from '../components/article/NoteList.tsx';
import { OpenFormLinks } from '../components/article/OpenFormLinks.tsx';
import { ReadingPane } from '../components/article/ReadingPane.tsx';
import { RelatedList } from '../components/article/RelatedList.tsx';
import { ShareMenu } from '../components/article/ShareMenu.tsx';
import { TopicLinks } from '../components/article/TopicLinks.tsx';
import { useLink } from '../components/link-context.ts';
import { dateLine } from '../components/masthead/date-line.ts';
import { ArticleTermList } from '../components/terms/ArticleTermList.tsx';
import { ArticleWords } from './ArticleWords.tsx';
import { fewNames } from './chosen-names.ts';
import { useHead } from './head-context.ts';
import { fetchLate, latePage } from './late-pages.ts';
import { useStanding } from './standing-context.ts';
import { useDesk } from './use-desk.ts';
import { useFoundWords } from './use-found-words.ts';
import { useKeptSentence } from './use-kept-sentence.ts';
import { useMarked } from './use-marked.ts';
import { useNeighbours } from './use-neighbours.ts';
import { useFilters, usePlace } from './use-place.ts';
import { useShare } from './use-share.ts';
import { useWhole } from './use-whole.ts';

interface ArticlePageProps {
  readonly slug: Slug;
  /** Null for the language of the address alone. */
  readonly view: ArticleView | null;
}

/** All that is read of an article but its head. */
function textOf({ paragraphs, captions }: Article): string {
  return [...paragraphs, ...captions.map((caption) => caption.text)].join('\n');
}

/** `/a/<slug>/`, `/a/<slug>/both/`: one article in full, in one language or in two. */
export function ArticlePage({ slug, view }: ArticlePageProps) {
  const desk = useDesk();
  const { data: edition } = useSuspenseQuery(desk.edition());
  const { data: file } = useSuspenseQuery(desk.article(slug));
  const { article } = file;
  const { language, locale } = usePlace();
  const filters = useFilters();
  const { previous, next, chosen } = useNeighbours(edition, file, filters);
  const marked = useMarked(article);
  const isWhole = useWhole() || view === 'both';
  useKeptSentence(slug);
  const root = useRef<HTMLElement>(null);
  useFoundWords(root);
  const BothLanguages = view === 'both' ? latePage('both') : null;
  const Link = useLink();
  const title = article.title ?? locale.sheet.untitled;
  const here = { page: 'article', slug, ...(view === null ? {} : { view }) } as const;
  const { address, announcement, copy } = useShare(pathOf(here, language), locale);
  const folder = useStanding().folderOf(useHref(pathOf({ page: 'article', slug }, language)));
  const text = textOf(article);
  const script = langOf(`${article.title ?? ''}${text}`);
  useHead({
    title: [
      title,
      ...(view === null ? [] : [locale.article.views.both]),
      edition.nameplate ?? locale.site.unnamed,
    ].join(' · '),
    description: text.length > 110 ? `${text.slice(0, 110).replaceAll('\n', '')}…` : text,
    lang: locale.tag,
    imprint: `${[edition.nameplate ?? locale.site.unnamed, ...dateLine(edition, locale)].join(' · ')}\n${address}`,
  });
  const to = (other: Slug) =>
    hrefOf({ address: { page: 'article', slug: other }, language, filters });
  const otherView = {
    href: hrefOf({
      address: { page: 'article', slug, ...(view === null ? { view: 'both' as const } : {}) },
      language,
      filters,
    }),
    name: view === null ? locale.article.views.both : locale.article.views.single,
  };
  const own = edition.topics.filter(({ id }) => article.topics.some((topic) => topic.id === id));
  const back =
    chosen.length === 0
      ? locale.article.backToPage
      : locale.article.backToFiltered(fewNames(chosen, locale));
  const head = {
    article,
    locale,
    script,
    minutes: readingTime(text),
    titleRuns: file.titleRuns,
    view: article.isPaired === true ? otherView : null,
  };
  const looks = view === 'both' ? 'is-both' : isWhole ? '' : 'is-beginning';
  return (
    <article ref={root} className={`article ${looks}`}>
      <ArticleWords
        slug={slug}
        root={root}
        hasChinese={view === 'both' || script !== 'en'}
        script={script === 'en' ? LANGUAGES[0].tag : script}
      >
        {BothLanguages !== null ? (
          <BothLanguages
            slug={slug}
            article={article}
            terms={file.terms?.places ?? []}
            script={script}
            head={head}
            marked={marked}
          />
        ) : (
          <ReadingPane>
            <ArticleHead {...head} />
            <div lang={script}>
              <ArticleBody
                article={article}
                terms={file.terms?.places}
                locale={locale}
                marked={marked}
                onCopy={copy}
                isWhole={isWhole}
              />
            </div>
          </ReadingPane>
        )}
      </ArticleWords>
      {isWhole && (
        <footer className="article-foot">
          <div className="article-actions">
            <TopicLinks
              topics={own}
              hrefOf={(topic) => hrefOf({ address: { page: 'topic', topic }, language })}
              locale={locale}
            />
            <ShareMenu
              locale={locale}
              onCopy={() => copy(null)}
              fetchPanel={() =>
                fetchLate('share').then(
                  () => true,
                  () => false,
                )
              }
              drawPanel={(onClose) => {
                const ShareDesk = latePage('share');
                return (
                  <ShareDesk file={file} edition={edition} marked={marked} onClose={onClose} />
                );
              }}
            />
          </div>
          <p role="status" className="copied">
            {announcement}
          </p>
          <NoteList article={article} locale={locale} />
          <ArticleTermList terms={file.terms} locale={locale} />
          <Neighbours
            previous={previous}
            next={next}
            hrefOf={(neighbour) => to(neighbour.slug)}
            locale={locale}
          />
          <RelatedList
            related={file.related}
            topics={edition.topics}
            hrefOf={(related) => to(related.article.slug)}
            locale={locale}
          />
          <p className="article-source">
            <Link
              href={hrefOf({ address: { page: 'front' }, language, filters })}
              className="back awaits-filter"
            >
              {back}
            </Link>
            <span>{locale.article.source(`${file.stem}`, article.lines[0], article.lines[1])}</span>
          </p>
          {folder !== null && <OpenFormLinks folder={folder} locale={locale} />}
        </footer>
      )}
    </article>
  );
}
