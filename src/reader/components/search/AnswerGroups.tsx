import type { Found, FoundGroup } from '../../../search/found.ts';
import type { Anchor, Slug } from '../../../vocabulary/ids.ts';
import type { Locale } from '../../locale/definition.ts';
import { SEARCH_LABELS } from '../../locale/search-labels.ts';
import { ResultList } from './ResultList.tsx';

interface AnswerGroupsProps {
  readonly found: Found;
  /** More results are on their way: what stands below them would be moved by them. */
  readonly isPart: boolean;
  readonly pageOf: (article: number) => string | null;
  readonly hrefOf: (slug: Slug, anchor: Anchor | null) => string;
  /** More results are wanted, so many at once. */
  readonly onMore: () => void;
  readonly step: number;
  readonly locale: Locale;
}

/** Results with the very words, and below them those that come near, each with its count. */
export function AnswerGroups(props: AnswerGroupsProps) {
  const { found, isPart, pageOf, hrefOf, onMore, step, locale } = props;
  const labels = SEARCH_LABELS[locale.language];
  const hidden = ({ count, shown }: FoundGroup) => count - shown.length;
  const exact = { id: 'exact', name: null, group: found.exact };
  const forgiving = { id: 'forgiving', name: labels.forgiving, group: found.forgiving };
  const groups = isPart && hidden(found.exact) > 0 ? [exact] : [exact, forgiving];
  const left = Math.max(hidden(found.exact), hidden(found.forgiving));
  return (
    <>
      {groups.map(({ id, name, group }) => {
        const count = (group.isUpTo ? labels.upTo : labels.count)(group.count);
        return (
          group.count > 0 && (
            <ResultList
              key={id}
              id={id}
              heading={name}
              count={count}
              results={group.shown}
              pageOf={pageOf}
              hrefOf={hrefOf}
              locale={locale}
            />
          )
        );
      })}
      {left > 0 && !isPart && (
        <button type="button" className="results-more" onClick={onMore}>
          {labels.more(Math.min(step, left))}
        </button>
      )}
    </>
  );
}
