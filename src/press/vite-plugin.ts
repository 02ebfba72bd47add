import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { faceRules } from './face-rules.ts';
import type { FaceSlice, MakeFace } from './headline-face.ts';
import { planCache } from './plan-cache.ts';
import { type PressedEdition, type PressFolder, pressEdition } from './press-edition.ts';

/** Sent to open pages when a transcript changed and the edition was pressed anew. */
export const EDITION_EVENT = 'banmian:edition';

/** Milliseconds without a further change before pressing: editors write a file in several steps. */
const QUIET = 80;

/** What a change of needs pressing again: transcripts, desk files, topics, glossary, English. */
const INPUT = /\.(?:txt|md|yaml|po)$/i;

/** Where the plugin finds the transcripts. */
export interface PressOptions {
  /** Folder of transcripts. */
  readonly seeds: string;
  /** The project's own seeds, for `topics.yaml` and `glossary.yaml` where `seeds` has none. */
  readonly projectSeeds: string;
  readonly pressFolder: PressFolder;
  readonly makeFace: MakeFace;
}

/** The stylesheet that the rules of the headline face are added to. */
const STYLES = /\/reader\.css$/;
/** A file of the headline face, by its number: open pages may still ask by an older hash. */
const FACE_FILE = /^assets\/headlines-(\d+)-[\w-]+\.woff2$/;

/** Named, because Vite loads its config as a copy of its own: `instanceof` would not hold. */
class PressError extends Error {
  override name = 'PressError';
}

/** What a file is served as, by its ending. */
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** Answers `<base>data/….json`, style sheets of pages and open data from memory; the newest edition without errors. */
function serveFiles(base: string, latest: () => PressedEdition): Connect.NextHandleFunction {
  return (request: IncomingMessage, response: ServerResponse, next: Connect.NextFunction) => {
    const path = (request.url ?? '').replace(/\?.*$/, '');
    const name = path.slice(base.length);
    const { files, styles, texts, errors } = latest();
    const text = styles.get(name) ?? texts.get(name);
    const isData = path.startsWith(`${base}data/`) && path.endsWith('.json');
    if (text === undefined && !isData) return next();
    const file = files.get(name);
    const missing = text === undefined && file === undefined;
    response.setHeader('Content-Type', TYPES[name.replace(/^.*\./, '')] ?? 'text/plain');
    response.setHeader('Cache-Control', 'no-cache');
    response.statusCode = missing ? (errors.length > 0 ? 500 : 404) : 200;
    response.end(text ?? JSON.stringify(file ?? { errors }));
  };
}

/** Answers `<base>assets/headlines-0-….woff2` from memory. */
function serveFace(base: string, latest: () => readonly FaceSlice[]): Connect.NextHandleFunction {
  return (request: IncomingMessage, response: ServerResponse, next: Connect.NextFunction) => {
    const path = (request.url ?? '').replace(/\?.*$/, '');
    const [, number = ''] = FACE_FILE.exec(path.slice(base.length)) ?? [];
    const slice = number === '' ? undefined : latest()[Number(number)];
    if (slice === undefined) return next();
    response.setHeader('Content-Type', 'font/woff2');
    response.setHeader('Cache-Control', 'no-cache');
    response.end(slice.bytes);
  };
}

/** Runs `task` once things are quiet, never twice at a time. */
function debounce(task: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(task);
    }, QUIET);
  };
}

/** Shows errors in the open page; an empty update takes an older overlay away again. */
function tellPages({ environments }: ViteDevServer, { errors }: PressedEdition): void {
  const { hot } = environments.client;
  if (errors.length > 0) {
    hot.send({ type: 'error', err: { message: errors.join('\n'), stack: '' } });
    return;
  }
  hot.send({ type: 'update', updates: [] });
  hot.send(EDITION_EVENT, {});
}

/**
 * The press as a part of Vite. In development the edition is pressed at the start and after every
 * change of a transcript or desk file, served from memory, and open pages are told by
 * `banmian:edition`; with errors they are shown and the last good edition stays. In a build its
 * files are emitted under `data/`, and errors end the build. A build for Node has no data.
 *
 * The headline face goes along: its files under `assets/`, its rules behind the reader's styles, and
 * a link in every page that has the first file fetched at once.
 */
export function press({ seeds, projectSeeds, pressFolder, makeFace }: PressOptions): Plugin {
  let edition: PressedEdition = {
    files: new Map(),
    styles: new Map(),
    texts: new Map(),
    characters: '',
    further: '',
    warnings: [],
    errors: [],
  };
  let cache = planCache(null);
  let face: readonly FaceSlice[] = [];
  let base = '/';
  let warn: (line: string) => void = () => {};

  const refresh = async () => {
    const pressed = await pressEdition(pressFolder, seeds, projectSeeds, cache);
    for (const line of pressed.warnings) warn(line);
    const keepLast = pressed.errors.length > 0;
    const needs = ({ characters, further }: PressedEdition) => `${characters}\n${further}`;
    if (!keepLast && needs(pressed) !== needs(edition)) {
      face = await makeFace(pressed.characters, pressed.further);
    }
    edition = keepLast
      ? { ...edition, warnings: pressed.warnings, errors: pressed.errors }
      : pressed;
  };

  return {
    name: 'banmian:press',
    async configResolved(config) {
      base = config.base;
      warn = (line) => config.logger.warn(line);
      cache = planCache(config.root);
      if (config.command !== 'build' || config.build.ssr) return;
      await refresh();
      if (edition.errors.length > 0) throw new PressError(edition.errors.join('\n'));
    },
    generateBundle() {
      if (this.environment.config.consumer !== 'client') return;
      for (const [fileName, file] of edition.files) {
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(file) });
      }
      for (const [fileName, source] of [...edition.styles, ...edition.texts]) {
        this.emitFile({ type: 'asset', fileName, source });
      }
      for (const { path, bytes } of face) {
        this.emitFile({ type: 'asset', fileName: path, source: bytes });
      }
    },
    // After Vite's own reading of the stylesheet: it would look for the file on disk.
    transform(code, id) {
      return STYLES.test(id) ? { code: code + faceRules(face, base), map: null } : null;
    },
    transformIndexHtml() {
      return face.slice(0, 1).map(({ path }) => ({
        tag: 'link',
        attrs: {
          rel: 'preload',
          as: 'font',
          type: 'font/woff2',
          href: base + path,
          crossorigin: '',
        },
        injectTo: 'head',
      }));
    },
    async configureServer(server) {
      const report = () => {
        for (const line of edition.errors) server.config.logger.error(line);
      };
      await refresh();
      report();
      const again = debounce(async () => {
        try {
          await refresh();
        } catch (error) {
          edition = { ...edition, errors: [`press: ${String(error)}`] };
        }
        report();
        tellPages(server, edition);
      });
      const folders = [seeds, projectSeeds].map((folder) => resolve(folder));
      server.watcher.add(folders);
      server.watcher.on('all', (_event, file) => {
        const path = resolve(file);
        if (INPUT.test(path) && folders.some((folder) => path.startsWith(folder + sep))) again();
      });
      server.middlewares.use(serveFiles(base, () => edition));
      server.middlewares.use(serveFace(base, () => face));
    },
  };
}
