/** An article in a feed; unknown parts are null or empty. */
export interface FeedEntry {
  /** A URI that never changes. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** `lang` of its words. */
  readonly lang: string;
  readonly authors: readonly string[];
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly summary: string;
  /** The full text as markup that is XML and HTML alike. */
  readonly content: string;
  /** ISO date of the issue; null when nobody knows it. */
  readonly published: string | null;
  /** ISO date that is known to be no later than the text: see `editionFeeds`. */
  readonly updated: string | null;
}

/** A feed of an edition or of one of its topics, in one language. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  /** Who publishes it, in words that say so when nobody knows. */
  readonly author: string;
  readonly lang: string;
  /** The page that it is the feed of. */
  readonly home: string;
  /** Addresses of its two forms. */
  readonly atom: string;
  readonly json: string;
  readonly updated: string | null;
  readonly entries: readonly FeedEntry[];
}

/** Names of the two forms, behind the path of the page that they are the feed of. */
export const FEED_FILES = { atom: 'feed.xml', json: 'feed.json' } as const;
