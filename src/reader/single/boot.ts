/**
 * The one script of a single file that is there to be read: unpacks the reader and its edition and
 * puts them into the document. Until then, and wherever it fails, the plain text of the issue stands.
 */
import { EMBEDDED_ID } from '../desk/embedded-source.ts';
import { readLetters } from './letters.ts';
import { readParcel } from './parcel.ts';
import { SINGLE_IDS } from './single-ids.ts';

const { dataset } = document.documentElement;

/** Shows the plain text again, with the words that say why. */
function giveUp(why: string): void {
  document.getElementById(SINGLE_IDS.style)?.remove();
  document.getElementById(SINGLE_IDS.plainStyle)?.removeAttribute('media');
  document.getElementById(SINGLE_IDS.noScripts)?.remove();
  document.getElementById(why)?.removeAttribute('hidden');
  delete dataset.awaits;
}

async function inflate(letters: string): Promise<string> {
  const packed = new Blob([readLetters(letters)]).stream();
  // Its checksum tells a file that was cut off or changed on the way.
  return new Response(packed.pipeThrough(new DecompressionStream('deflate'))).text();
}

function add(parent: HTMLElement, name: 'style' | 'script', id: string, text: string): void {
  const element = document.createElement(name);
  element.id = id;
  element.textContent = text;
  parent.append(element);
}

async function start(): Promise<void> {
  const holder = document.getElementById(SINGLE_IDS.parcel);
  const { style, code, edition } = readParcel(await inflate(holder?.textContent ?? ''));
  holder?.remove();
  const data = document.createElement('script');
  data.type = 'application/json';
  data.id = EMBEDDED_ID;
  data.textContent = edition;
  document.body.append(data);
  document.getElementById(SINGLE_IDS.plainStyle)?.setAttribute('media', 'not all');
  add(document.head, 'style', SINGLE_IDS.style, style);
  add(document.body, 'script', SINGLE_IDS.code, code);
}

// What has its checksum and does not run all the same is too new for this browser.
for (const type of ['error', 'unhandledrejection']) {
  addEventListener(type, () => {
    if (dataset.awaits === 'reader') giveUp(SINGLE_IDS.tooOld);
  });
}
if (typeof DecompressionStream === 'undefined') giveUp(SINGLE_IDS.tooOld);
else start().catch(() => giveUp(SINGLE_IDS.damaged));
