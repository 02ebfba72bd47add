import './styles/reader.css';
import * as v from 'valibot';
import { EMBEDDED_ID } from './desk/embedded-source.ts';
import { mapSource } from './desk/map-source.ts';
import { singleRoom } from './desk/single-room.ts';
import { fileStanding } from './desk/standing.ts';
import { createFileRouter } from './single/hash-router.ts';
import { loadFaces } from './single/load-faces.ts';
import { SINGLE_IDS } from './single/single-ids.ts';
import { unpackFiles } from './single/unpack-files.ts';
import { keepLinksWhole } from './single/whole-links.ts';
import { startReader } from './start-reader.tsx';

const textOf = (id: string) => document.getElementById(id)?.textContent ?? '';

/** A worker of the very code that runs here: a file has no other to start one from. */
function startComposer(): Worker {
  const code = new Blob([textOf(SINGLE_IDS.code)], { type: 'text/javascript' });
  return new Worker(URL.createObjectURL(code));
}

/** The edition in a single file: addresses in its hash, everything it reads in the document. */
async function startSingle(root: HTMLElement): Promise<void> {
  const files = unpackFiles(textOf(EMBEDDED_ID));
  const site = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const hasWords = [...files.keys()].some((path) => path.startsWith('data/glosses/'));
  keepLinksWhole(document);
  await loadFaces(document);
  await startReader({
    root,
    room: singleRoom((path) => {
      const style = v.safeParse(v.string(), files.get(path));
      return style.success ? style.output : null;
    }, startComposer),
    source: mapSource(files),
    base: '/',
    createRouter: createFileRouter,
    isWritten: false,
    standing: fileStanding(site?.href ?? null, document.location.href, hasWords),
  });
  delete document.documentElement.dataset.awaits;
}

if (typeof document === 'undefined') void import('./desk/compose-worker.ts');
else {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the file has no #root');
  void startSingle(root);
}
