import type { Slug } from '../../../vocabulary/ids.ts';
import type { AboutFile, Topic } from '../../../vocabulary/page.ts';
import type { Locale } from '../../locale/definition.ts';
import { useLink } from '../link-context.ts';
import { summaryTitle } from '../summary-title.ts';

type Record = AboutFile['pages'][number];

interface PageRecordProps {
  readonly record: Record;
  readonly topics: readonly Topic[];
  readonly articleHref: (slug: Slug) => string;
  readonly locale: Locale;
}

/** The record of one page: its file, and what was done to each article. */
export function PageRecord({ record, topics, articleHref, locale }: PageRecordProps) {
  const Link = useLink();
  const { page, warnings, articles } = record;
  const { about, filter } = locale;
  const nameOf = (id: string) => {
    const topic = topics.find((candidate) => candidate.id === id);
    return topic === undefined ? id : filter.topic(topic);
  };
  return (
    <section className="record" aria-label={page.file}>
      <h2>{page.number === null ? page.file : locale.date.page(page.number)}</h2>
      <dl>
        <dt>{about.file}</dt>
        <dd>
          <code>{page.file}</code>
          <span className="record-line">
            {about.size(page.lines, page.length)} · {about.encoding(page.encoding)}
          </span>
        </dd>
        <dt>{about.hash}</dt>
        <dd>
          <code className="hash">{page.sha256}</code>
          <span className="record-line">{about.hashHint}</span>
        </dd>
        <dt>{about.warnings}</dt>
        <dd>
          {warnings.length === 0 ? (
            about.noWarnings
          ) : (
            <ul>
              {warnings.map(({ line, rule, message }) => (
                <li key={`${line} ${rule} ${message}`}>{about.warning(line, message)}</li>
              ))}
            </ul>
          )}
          {page.setAside.length > 0 && (
            <span className="record-line">{about.setAside(page.setAside.length)}</span>
          )}
        </dd>
      </dl>
      <h3>{about.articles}</h3>
      <ol className="record-articles">
        {articles.map(({ summary, why, mends, corrections, doubts }) => (
          <li key={summary.slug}>
            <Link
              href={articleHref(summary.slug)}
              lang={summaryTitle(summary, locale).lang}
              className="record-title"
            >
              {summaryTitle(summary, locale).text}
            </Link>
            <span className="record-line">{about.counts(mends, corrections, doubts)}</span>
            <span className="record-line">
              {locale.article.topics}
              {locale.colon}
              {locale.list(why.map((reason) => about.why(nameOf(reason.id), reason.why)))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
