import type { ComponentType, ReactNode } from 'react';
import { createContext, use } from 'react';

/** A link within the edition. */
export interface LinkProps {
  /** As `hrefOf` writes it, without the base: `/en/a/kaige/`. */
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly lang?: string;
  readonly rel?: string;
  /** Says what the link does where its text does not. */
  readonly label?: string;
  /** The new page stands where the old one stood, and the focus stays: another language, a filter. */
  readonly stay?: boolean;
  /** Set for a link that is switched on or off: it is announced as a button that is pressed or not. */
  readonly pressed?: boolean;
  /** Words to be marked in the article that the link leads to. */
  readonly found?: readonly string[];
  /** False where so many links stand together that their pages are not fetched ahead of a click. */
  readonly ahead?: boolean;
  /** Address to go to where that is not the one to open without script. */
  readonly goTo?: string;
}

const LinkContext = createContext<ComponentType<LinkProps> | null>(null);

/** Gives the components below their link; it never changes while the reader runs. */
export const LinkProvider = LinkContext.Provider;

/** The link that the composition root chose. */
export function useLink(): ComponentType<LinkProps> {
  const Link = use(LinkContext);
  if (Link === null) throw new Error('no LinkProvider above this component');
  return Link;
}
