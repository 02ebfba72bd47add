import { useSuspenseQuery } from '@tanstack/react-query';
import { hrefOf } from '../../vocabulary/routes.ts';
import { PageRecord } from '../components/about/PageRecord.tsx';
import { useLink } from '../components/link-context.ts';
import { useHead } from './head-context.ts';
import { useDesk } from './use-desk.ts';
import { usePlace } from './use-place.ts';

/** `/about/`: how this text was made, page by page. */
export function AboutPage() {
  const desk = useDesk();
  const { data: edition } = useSuspenseQuery(desk.edition());
  const { data } = useSuspenseQuery(desk.about());
  const { language, locale } = usePlace();
  const { about } = locale;
  const Link = useLink();
  useHead({
    title: `${about.title} · ${edition.nameplate ?? locale.site.unnamed}`,
    description: about.lead[0] ?? about.title,
    lang: locale.tag,
  });
  return (
    <div className="about">
      <h1 tabIndex={-1} className="article-title">
        {about.title}
      </h1>
      {about.lead.map((paragraph) => (
        <p key={paragraph} className="about-lead">
          {paragraph}
        </p>
      ))}
      <dl className="about-words">
        {about.words.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="about-terms">
        {locale.terms.dots}
        <Link href={hrefOf({ address: { page: 'terms' }, language })} className="back">
          {locale.terms.title}
        </Link>
      </p>
      {data.pages.map((record) => (
        <PageRecord
          key={record.page.stem}
          record={record}
          topics={edition.topics}
          articleHref={(slug) => hrefOf({ address: { page: 'article', slug }, language })}
          locale={locale}
        />
      ))}
    </div>
  );
}
