import { FILTER_NAMES, type Filters, hasFilters } from '../../vocabulary/filters.ts';
import type { Edition } from '../../vocabulary/page.ts';
import type { Answered } from './answers.ts';
import { FilterNotes } from './FilterNotes.tsx';
import { Narrowing } from './Narrowing.tsx';

interface SearchNarrowingProps {
  readonly answered: Answered;
  readonly edition: Edition;
  /** The filters have been opened, and are to be counted. */
  readonly onOpen: () => void;
  /** What is searched for, with other filters. */
  readonly hrefOf: (filters: Filters) => string;
}

/** How an answer can be narrowed, and what is to be said of the filters that are chosen. */
export function SearchNarrowing(props: SearchNarrowingProps) {
  const { answered, edition, onOpen, hrefOf } = props;
  const { narrowed, among, isCounted, exact, forgiving } = answered.found;
  const isBare = exact.count === 0 && forgiving.count === 0;
  return (
    <>
      <div className="answer-narrowing" hidden={isBare && !hasFilters(narrowed.known)}>
        <Narrowing
          filters={narrowed.known}
          names={FILTER_NAMES}
          total={edition.articles}
          among={among}
          isCounted={isCounted}
          onOpen={onOpen}
          hrefOf={hrefOf}
        />
      </div>
      <FilterNotes narrowed={narrowed} total={edition.articles} hrefOf={hrefOf} beyond={null} />
    </>
  );
}
