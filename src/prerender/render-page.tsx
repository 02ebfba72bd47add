import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import type { StaticHandlerContext } from 'react-router';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { plainRoom } from '../reader/desk/composing-room.ts';
import { wordDeskOf } from '../reader/desk/gloss-queries.ts';
import { mapSource } from '../reader/desk/map-source.ts';
import { desksOf } from '../reader/desk/queries.ts';
import { siteStanding } from '../reader/desk/standing.ts';
import { loadAll } from '../reader/load-all.ts';
import { Providers } from '../reader/Providers.tsx';
import type { Head } from '../reader/pages/head-context.ts';
import { readerRoutes } from '../reader/routes.tsx';
import latinHeadlines from '../reader/styles/latin-headlines.woff2?url';
import latinText from '../reader/styles/latin-text.woff2?url';
import textFigures from '../reader/styles/text-figures.woff2?url';
import { hasHan } from '../text/char-range.ts';

/** A rendered address: its markup, what it says of itself, and the files it was made of. */
export interface RenderedPage {
  readonly content: string;
  readonly head: Head;
  readonly files: Readonly<Record<string, unknown>>;
  /** Paths of the style sheets that its composed pages need. */
  readonly styles: readonly string[];
  /** Addresses of faces without which its lines would break elsewhere. */
  readonly faces: readonly string[];
}

/** A written page neither remembers nor is remembered. */
const noMemory = { get: () => null, set: () => {} };

function faultOf({ errors }: StaticHandlerContext): unknown {
  return errors === null ? null : Object.values(errors)[0];
}

/** Faces that a page is read in at once: letters of English pages, figures of composed Chinese ones. */
function facesOf({ title }: Head, isComposed: boolean): readonly string[] {
  if (!hasHan(title)) return [latinText, latinHeadlines];
  return isComposed ? [textFigures] : [];
}

/**
 * Renders one address of an edition. `path` is below `base`. What the loaders read is noted, so that
 * the file carries exactly the data that its page needs.
 */
export async function renderPage(
  edition: ReadonlyMap<string, unknown>,
  path: string,
  base: string,
): Promise<RenderedPage> {
  const files: Record<string, unknown> = {};
  const styles: string[] = [];
  const client = new QueryClient();
  const source = mapSource(edition, (file) => {
    files[file] = edition.get(file);
  });
  const desks = desksOf(source, {
    ...plainRoom,
    link: async (sheet) => {
      styles.push(sheet);
    },
  });
  const loading = loadAll(client, desks);
  const routes = readerRoutes(loading, base);
  const handler = createStaticHandler(routes, { basename: base });
  const url = new URL(base + path.slice(1), 'https://edition.invalid');
  const context = await handler.query(new Request(url));
  if (context instanceof Response) throw new Error(`${path}: redirected`);
  const fault = faultOf(context);
  if (fault) throw new Error(`${path} cannot be written`, { cause: fault });
  let head: Head | null = null;
  const content = renderToString(
    <Providers
      client={client}
      services={{ desks, words: wordDeskOf(source), load: loading.load, memory: noMemory }}
      standing={siteStanding(null)}
      publish={(published) => {
        head = published;
      }}
    >
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </Providers>,
  );
  client.clear();
  if (head === null) throw new Error(`${path} has no title`);
  const faces = facesOf(head, styles.length > 0);
  return { content, head, files, styles: styles.sort(), faces };
}
