import { join } from 'node:path';
import { setEditionEnvironment } from './build-site.mjs';

/**
 * @typedef {import('./read-options.mjs').EditionOptions} EditionOptions
 * @typedef {import('vite').Rolldown.OutputAsset} Asset
 */

/**
 * One classic script of everything, with all that is fetched later on a site.
 *
 * @param {string} input
 */
const rolldownFor = (input) => ({
  input,
  output: { format: /** @type {const} */ ('iife'), codeSplitting: false },
  checks: { bundlerTimings: false },
});

/**
 * @param {import('vite').InlineConfig} config
 * @returns {Promise<{ code: string, assets: readonly Asset[] }>}
 */
async function bundle(config) {
  const vite = await import('vite');
  const built = await vite.build({
    logLevel: 'warn',
    mode: 'production',
    // A classic script has none, and nothing that is left asks for it.
    define: { 'import.meta': '{}' },
    ...config,
  });
  const outputs = 'close' in built ? [] : [built].flat().flatMap(({ output }) => output);
  const chunks = outputs.filter((output) => output.type === 'chunk');
  const [chunk] = chunks;
  if (chunk === undefined || chunks.length > 1) {
    throw new Error(`the code of the single file is in ${chunks.length} scripts`);
  }
  return { code: chunk.code.trim(), assets: outputs.filter((output) => output.type === 'asset') };
}

/** @param {Asset} asset */
const textOf = ({ source }) =>
  typeof source === 'string' ? source : Buffer.from(source).toString('utf8');

/**
 * Puts the faces that a style sheet asks for into it. On a site a face may be too late for a page; here
 * none is, but browsers time even those.
 *
 * @param {string} style
 * @param {readonly Asset[]} assets
 */
function withFaces(style, assets) {
  return assets.reduce(
    (text, { fileName, source }) =>
      fileName.endsWith('.woff2')
        ? text.replaceAll(
            `/${fileName}`,
            `data:font/woff2;base64,${Buffer.from(source).toString('base64')}`,
          )
        : text,
    style.replaceAll('font-display:optional', 'font-display:block'),
  );
}

/**
 * Everything that a single file is made of. What the press emits is told by its path alone: JSON below
 * `data/` is the edition, `page-….css` are the style sheets of composed pages, the one that is left is
 * the reader's. Nothing is listed by name, so that what is new is in the file as well.
 *
 * @param {string} root
 * @param {EditionOptions} options
 * @returns {Promise<import('../prerender/single/single-file.ts').SingleParts>}
 */
export async function bundleSingle(root, options) {
  setEditionEnvironment(options);
  const reader = await bundle({
    root,
    base: '/',
    configFile: join(root, 'vite.config.ts'),
    build: {
      write: false,
      copyPublicDir: false,
      manifest: false,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: rolldownFor(join(root, 'src/reader/main-single.tsx')),
    },
  });
  const boot = await bundle({
    root,
    configFile: false,
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2020',
      rolldownOptions: rolldownFor(join(root, 'src/reader/single/boot.ts')),
    },
  });
  /** @type {Map<string, unknown>} */
  const files = new Map();
  let style = '';
  for (const asset of reader.assets) {
    const { fileName: path } = asset;
    if (/^data\/.*\.json$/.test(path)) files.set(path, JSON.parse(textOf(asset)));
    else if (/^assets\/page-[\da-f]+\.css$/.test(path)) files.set(path, textOf(asset));
    else if (path.endsWith('.css')) style += textOf(asset);
  }
  return {
    files,
    style: withFaces(style, reader.assets),
    code: reader.code,
    boot: boot.code,
    site: options.site === null ? null : options.site + options.base,
  };
}
