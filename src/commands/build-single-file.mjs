import { relative } from 'node:path';
import { bundleSingle } from './bundle-single.mjs';
import { Stop } from './run-command.mjs';

/** @typedef {import('./read-options.mjs').EditionOptions} EditionOptions */

/** What a chat or a mail takes without a second thought, in bytes. */
const LARGE = 600_000;

const TOO_LARGE = `The file is larger than ${LARGE / 1000} KB: some chats and mailboxes refuse such files, and telephones are slow to open
them. Build one a page or an issue, each from a folder of its own: npm run build:single -- --seeds <dir>`;

const NO_SITE =
  '--site is not given: the file names no address of the edition, and readers pass on its own name';

/**
 * Builds the edition into one file in `options.out`, whose other files stay.
 *
 * @param {string} root
 * @param {EditionOptions} options
 */
export async function buildSingle(root, options) {
  process.env.NODE_ENV = 'production';
  const started = Date.now();
  if (options.site === null) console.warn(NO_SITE);
  console.log(
    `Building one file from ${relative(process.cwd(), options.seeds) || options.seeds} …`,
  );
  try {
    const parts = await bundleSingle(root, options);
    const { runnerImport } = await import('vite');
    /** @type {{ module: typeof import('../prerender/single/write-single.ts') }} */
    const { module } = await runnerImport(`${root}/src/prerender/single/write-single.ts`, {
      root,
      logLevel: 'warn',
    });
    const { path, bytes } = await module.writeSingle(parts, options.out);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${relative(process.cwd(), path)}: ${Math.ceil(bytes / 1000)} KB, in ${seconds} s`);
    if (bytes > LARGE) console.warn(TOO_LARGE);
  } catch (error) {
    throw error instanceof Error && error.name === 'PressError' ? new Stop(error.message) : error;
  }
}
