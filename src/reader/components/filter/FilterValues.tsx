import { useState } from 'react';
import type { FilterLabels } from '../../locale/filter-labels.ts';
import { useLink } from '../link-context.ts';
import type { FilterGroup } from './filter-choice.ts';

/** Values that a list shows before it is opened, and how few more are not worth a button. */
const SHORT = 12;
const SPARE = 3;

interface FilterValuesProps {
  readonly group: FilterGroup;
  readonly labels: FilterLabels;
}

/** One filter: its name, and its values with the number of articles that a click leaves. */
export function FilterValues({ group: { filter, values }, labels }: FilterValuesProps) {
  const Link = useLink();
  const [isOpen, setOpen] = useState(false);
  const isLong = values.length > SHORT + SPARE;
  const shown = values.filter(
    ({ isChosen }, index) => isOpen || !isLong || index < SHORT || isChosen,
  );
  return (
    <fieldset className="filter-group">
      <legend>{labels.names[filter]}</legend>
      <ul>
        {shown.map(({ id, name, lang, count, isChosen, href }) => (
          <li key={id}>
            <Link
              href={href}
              pressed={isChosen}
              stay
              ahead={false}
              className={`topic ${isChosen ? 'is-chosen' : ''}`}
            >
              <span lang={lang}>{name}</span>
              {!isChosen && <span className="topic-count">{count}</span>}
            </Link>
          </li>
        ))}
        {isLong && (
          <li>
            <button
              type="button"
              className="topic filter-more"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? labels.fewer : labels.all(values.length)}
            </button>
          </li>
        )}
      </ul>
    </fieldset>
  );
}
