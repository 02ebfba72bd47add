import { deflateSync } from 'node:zlib';
import beforeFirstPaint from '../../../public/before-first-paint.js?raw';
import favicon from '../../../public/favicon.svg?raw';
import { LOCALES } from '../../reader/locale/locales.ts';
import { PLAIN_LABELS, type PlainLabels } from '../../reader/locale/plain-labels.ts';
import { writeLetters } from '../../reader/single/letters.ts';
import { writeParcel } from '../../reader/single/parcel.ts';
import { SINGLE_IDS } from '../../reader/single/single-ids.ts';
import plainStyle from '../../reader/styles/plain.css?raw';
import type { Edition } from '../../vocabulary/page.ts';
import { LANGUAGES } from '../../vocabulary/routes.ts';
import { escapeHtml } from '../escape-html.ts';
import { packFiles } from './pack-files.ts';
import { plainEdition } from './plain-edition.ts';

/** What a single file is made of. */
export interface SingleParts {
  /** The edition's JSON by path, and the style sheets of composed pages by theirs. */
  readonly files: ReadonlyMap<string, unknown>;
  /** The reader's style sheet with its faces in it, and its code as one classic script. */
  readonly style: string;
  readonly code: string;
  /** `reader/single/boot.ts` as a classic script. */
  readonly boot: string;
  /** Address of the edition's front page on its site; null when it has none. */
  readonly site: string | null;
}

/** What only tests and people who look into a site read. */
const NOT_READ = /^data\/(?:[\w-]+\/)?plans\//;

/** Help with words: the last in worth, and a tenth of the file. */
const FOR_WORDS = /^data\/(?:[\w-]+\/)?gloss(?:es\/|ary\.json$)/;

/** What a chat or a mail takes without a second thought, in bytes. */
export const LARGE = 600_000;

/** Nothing is ever asked of any network, whatever the file holds. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Hides the plain text while the reader is unpacked, in browsers that can. */
const HIDE = "if('DecompressionStream'in window)document.documentElement.dataset.awaits='reader'";

/** One sentence in Chinese and in English; the reader's language is not known yet. */
function said(name: Exclude<keyof PlainLabels, 'contents'>): string {
  return (['zh', 'en'] as const)
    .map((id) => `<p lang="${LOCALES[id].tag}">${escapeHtml(PLAIN_LABELS[id][name])}</p>`)
    .join('');
}

/** A script that cannot end its element early. */
function script(code: string): string {
  return `<script>${code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')}</script>`;
}

function headOf({ files, site }: SingleParts): string {
  const edition = files.get(`${LANGUAGES[0].data}/edition.json`) as Edition;
  const { site: words } = LOCALES[LANGUAGES[0].id];
  const name = edition.nameplate ?? words.unnamed;
  const description = words.description(edition.articles, name);
  return `<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(name)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeHtml(description)}">
<meta name="color-scheme" content="light dark">
${site === null ? '' : `<link rel="canonical" href="${escapeHtml(site)}">\n`}<link rel="icon" type="image/svg+xml" href="data:image/svg+xml,${encodeURIComponent(favicon)}">
${script(`${beforeFirstPaint}${HIDE}`)}
<style id="${SINGLE_IDS.plainStyle}">${plainStyle}</style>`;
}

/**
 * The whole edition as one HTML document that needs nothing beside it. It is the plain text of the
 * issue; where scripts run, the reader comes out of the parcel behind it and takes its place. Where it
 * would be larger than `most` bytes, help with words is left out.
 */
export function singleFile(
  parts: SingleParts,
  most = LARGE,
): { readonly html: string; readonly hasWords: boolean } {
  const html = write(parts, [NOT_READ]);
  if (Buffer.byteLength(html) <= most) return { html, hasWords: true };
  return { html: write(parts, [NOT_READ, FOR_WORDS]), hasWords: false };
}

function write(parts: SingleParts, leftOut: readonly RegExp[]): string {
  const { style, code, boot } = parts;
  const files = new Map(
    [...parts.files].filter(([path]) => !leftOut.some((pattern) => pattern.test(path))),
  );
  const parcel = writeParcel({ style, code, edition: packFiles(files) });
  const letters = writeLetters(deflateSync(parcel, { level: 9, memLevel: 9 }));
  return `<!doctype html>
<html lang="${LANGUAGES[0].tag}">
<head>
${headOf(parts)}
</head>
<body>
<div id="root">
<div id="${SINGLE_IDS.noScripts}">${said('noScripts')}</div>
<div id="${SINGLE_IDS.tooOld}" hidden>${said('tooOld')}</div>
<div id="${SINGLE_IDS.damaged}" hidden>${said('damaged')}</div>
${plainEdition(files)}
</div>
<script type="text/plain" id="${SINGLE_IDS.parcel}">${letters}</script>
${script(boot)}
</body>
</html>
`;
}
