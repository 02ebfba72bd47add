import type { ReactNode } from 'react';
import type { TermId } from '../../../vocabulary/ids.ts';
import { hrefOf, type Language } from '../../../vocabulary/routes.ts';
import { useLink } from '../link-context.ts';

interface TermLinkProps {
  readonly id: TermId;
  readonly language: Language;
  /** The characters of the term. */
  readonly children: ReactNode;
}

/** Officialese in running text: a link to its entry, so quiet that the text reads on. */
export function TermLink({ id, language, children }: TermLinkProps) {
  const Link = useLink();
  return (
    <Link href={hrefOf({ address: { page: 'term', term: id }, language })} className="term-link">
      {children}
    </Link>
  );
}
