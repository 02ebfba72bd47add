import type { FilterLabels } from '../../locale/filter-labels.ts';
import { useLink } from '../link-context.ts';
import type { ChosenWord } from './filter-choice.ts';

interface ChosenFiltersProps {
  readonly chosen: readonly ChosenWord[];
  readonly labels: FilterLabels;
}

/** What is chosen, as words that a click takes away; nothing where nothing is. */
export function ChosenFilters({ chosen, labels }: ChosenFiltersProps) {
  const Link = useLink();
  if (chosen.length === 0) return null;
  return (
    <ul className="filter-chosen" aria-label={labels.chosen}>
      {chosen.map(({ filter, value, name, lang, href }) => (
        <li key={`${filter} ${value}`}>
          <Link
            href={href}
            stay
            ahead={false}
            className="topic is-chosen"
            label={labels.remove(labels.named(labels.names[filter], name))}
          >
            <span className="filter-name">{labels.names[filter]}</span>
            <span lang={lang}>{name}</span>
            <span aria-hidden="true" className="filter-cross">
              ×
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
