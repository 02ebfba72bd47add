import { FILTER_NAMES } from '../../vocabulary/filters.ts';
import { FilterNote } from '../components/filter/FilterNote.tsx';
import type { NarrowedEdition } from '../desk/filters/narrow.ts';
import { FILTER_LABELS } from '../locale/filter-labels.ts';
import { chosenWords, type FilterWords } from './filter-words.ts';
import { shownValue } from './shown-value.ts';
import { usePlace } from './use-place.ts';

interface FilterNotesProps {
  readonly narrowed: NarrowedEdition;
  readonly total: number;
  readonly hrefOf: FilterWords['hrefOf'];
  /** Said where the page itself does not exist, though articles do. */
  readonly beyond: string | null;
}

/** Values and ways out that a note names; of more it says that there are more. */
const SAID = 5;

/** What is to be said of filters: that some are unknown, that nothing is found, and what can be done. */
export function FilterNotes({ narrowed, total, hrefOf, beyond }: FilterNotesProps) {
  const { language, locale } = usePlace();
  const { facets, known, unknown, articles } = narrowed;
  const labels = FILTER_LABELS[language];
  const all = { href: hrefOf({}), name: locale.filter.clear, key: 'all' };
  const words = { facets, filters: known, total, among: null, names: FILTER_NAMES, hrefOf, locale };
  const named = unknown
    .slice(0, SAID)
    .map(([filter, value]) => labels.named(labels.names[filter], shownValue(value)));
  const chosen = articles.length === 0 && total > 0 ? chosenWords(words).slice(0, SAID) : [];
  const without = chosen.map(({ filter, value, name, href, count }) => ({
    href,
    name: labels.without(labels.named(labels.names[filter], name), count),
    key: `${filter} ${value}`,
  }));
  return (
    <>
      {unknown.length > 0 && (
        <FilterNote
          text={labels.unknown(unknown.length > SAID ? [...named, '…'] : named)}
          ways={[all]}
        />
      )}
      {chosen.length > 0 && <FilterNote text={labels.empty} ways={[...without, all]} />}
      {beyond !== null && <FilterNote text={beyond} ways={[all]} />}
    </>
  );
}
