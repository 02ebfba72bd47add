import { createContext, type RefObject, use } from 'react';

/** What a page has to do with the article that is set behind it. Nothing, where none can be. */
export interface AheadPage {
  /** Sets the article of a loaded address out of sight. `href` is as `hrefOf` writes it. */
  readonly setAhead: (href: string) => void;
  /** The element that holds all of a page that may go behind what is read next, and be taken down later. */
  readonly page: RefObject<HTMLDivElement | null>;
}

const AheadContext = createContext<AheadPage>({ setAhead: () => {}, page: { current: null } });

/** Given to the page of the address; its value never changes. */
export const AheadProvider = AheadContext.Provider;

export function useAheadPage(): AheadPage {
  return use(AheadContext);
}
