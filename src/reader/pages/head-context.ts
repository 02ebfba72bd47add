import { createContext, use, useCallback, useEffect } from 'react';

/** What a page says of itself in the head of its document. */
export interface Head {
  readonly title: string;
  readonly description: string;
  /** `lang` of the page. */
  readonly lang: string;
  /** Foot of every printed page: the paper and its date, below them the address. None where it is not given. */
  readonly imprint?: string;
}

/** Takes a page's head: into `document` in a browser, into the written file in the press. */
export type PublishHead = (head: Head) => void;

const HeadContext = createContext<PublishHead>(() => {});

/** Gives the pages below where to publish their heads; it never changes while the reader runs. */
export const HeadProvider = HeadContext.Provider;

/** Publishes the head of the page that calls it. Written pages have no effects: there it is at once. */
export function useHead({ title, description, lang, imprint }: Head): void {
  const publish = use(HeadContext);
  const publishNow = useCallback(
    () => publish({ title, description, lang, ...(imprint === undefined ? {} : { imprint }) }),
    [publish, title, description, lang, imprint],
  );
  if (typeof document === 'undefined') publishNow();
  useEffect(publishNow, [publishNow]);
}
