import { useSuspenseQuery } from '@tanstack/react-query';
import type { TermId } from '../../vocabulary/ids.ts';
import { hrefOf } from '../../vocabulary/routes.ts';
import { groupTerms } from '../components/terms/group-terms.ts';
import { TermGroupList } from '../components/terms/TermGroupList.tsx';
import { useHead } from './head-context.ts';
import { useDesk } from './use-desk.ts';
import { usePlace } from './use-place.ts';

/** `/terms/`: officialese, people, bodies and places of the edition, by kind. */
export function TermsPage() {
  const desk = useDesk();
  const { data: edition } = useSuspenseQuery(desk.edition());
  const { data } = useSuspenseQuery(desk.terms());
  const { language, locale } = usePlace();
  const labels = locale.terms;
  const groups = groupTerms(data.terms);
  useHead({
    title: `${labels.title} · ${edition.nameplate ?? locale.site.unnamed}`,
    description: labels.lead,
    lang: locale.tag,
  });
  const termHref = (term: TermId) => hrefOf({ address: { page: 'term', term }, language });
  return (
    <div className="terms">
      <header className="terms-head">
        <h1 tabIndex={-1} className="article-title">
          {labels.title}
        </h1>
        <p>{groups.length === 0 ? labels.empty : labels.lead}</p>
        {groups.length > 1 && (
          <nav aria-label={labels.contents}>
            <ul className="term-groups">
              {groups.map(({ group, terms }) => (
                <li key={group}>
                  <a href={`#${group}`} className="topic">
                    {labels.groups[group]}
                    <span className="topic-count">{terms.length}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      {groups.map(({ group, terms }) => (
        <TermGroupList key={group} group={group} terms={terms} hrefOf={termHref} locale={locale} />
      ))}
    </div>
  );
}
