import { useSuspenseQuery } from '@tanstack/react-query';
import type { Anchor, Slug, TermId } from '../../vocabulary/ids.ts';
import { hrefOf } from '../../vocabulary/routes.ts';
import { useLink } from '../components/link-context.ts';
import { groupOf } from '../components/terms/group-terms.ts';
import { TermBylines } from '../components/terms/TermBylines.tsx';
import { TermNames } from '../components/terms/TermNames.tsx';
import { TermUses } from '../components/terms/TermUses.tsx';
import { useHead } from './head-context.ts';
import { useDesk } from './use-desk.ts';
import { usePlace } from './use-place.ts';

interface TermPageProps {
  readonly id: TermId;
}

/** `/terms/<id>/`: what a term means, or who somebody is, and every sentence that says so. */
export function TermPage({ id }: TermPageProps) {
  const desk = useDesk();
  const { data: edition } = useSuspenseQuery(desk.edition());
  const { data: file } = useSuspenseQuery(desk.term(id));
  const { language, locale } = usePlace();
  const Link = useLink();
  const labels = locale.terms;
  const { term } = file;
  const name = language === 'en' ? `${term.english} (${term.term})` : term.term;
  useHead({
    title: [name, labels.title, edition.nameplate ?? locale.site.unnamed].join(' · '),
    description: term.explanation,
    lang: locale.tag,
  });
  const articleHref = (slug: Slug, anchor: Anchor | null) =>
    hrefOf({ address: { page: 'article', slug }, language, anchor });
  const index = hrefOf({ address: { page: 'terms' }, language });
  return (
    <div className="term">
      <header className="term-head">
        <p className="term-kind">
          <Link href={`${index}#${groupOf(term.kind)}`}>{labels.kinds[term.kind]}</Link>
        </p>
        <TermNames
          term={term}
          language={language}
          first={(first, lang) => (
            <h1 tabIndex={-1} lang={lang} className="article-title">
              {first}
            </h1>
          )}
        />
        <p className="term-explanation">{term.explanation}</p>
      </header>
      <TermUses articles={file.articles} hrefOf={articleHref} locale={locale} />
      <TermBylines bylines={file.bylines} hrefOf={articleHref} locale={locale} />
      <p className="article-source">
        <Link href={index} className="back">
          {labels.all}
        </Link>
      </p>
    </div>
  );
}
