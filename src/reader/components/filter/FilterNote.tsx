import type { ReactNode } from 'react';
import { useLink } from '../link-context.ts';

interface FilterNoteProps {
  readonly text: string;
  /** Where the ways out lead, and what they are called. */
  readonly ways: readonly {
    readonly href: string;
    readonly name: ReactNode;
    readonly key: string;
  }[];
}

/** A word about a filter that asks for the unknown or finds nothing, and the ways out. */
export function FilterNote({ text, ways }: FilterNoteProps) {
  const Link = useLink();
  return (
    <div className="filter-note" role="status">
      <p>{text}</p>
      <ul>
        {ways.map(({ href, name, key }) => (
          <li key={key}>
            <Link href={href} stay className="filter-way-out">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
