import { relative } from 'node:path';
import { bundleSingle } from './bundle-single.mjs';
import { Stop } from './run-command.mjs';

/** @typedef {import('./read-options.mjs').EditionOptions} EditionOptions */

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
    const { path, bytes, warnings } = await module.writeSingle(parts, options.out);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${relative(process.cwd(), path)}: ${Math.ceil(bytes / 1000)} KB, in ${seconds} s`);
    for (const warning of warnings) console.warn(warning);
  } catch (error) {
    throw error instanceof Error && error.name === 'PressError' ? new Stop(error.message) : error;
  }
}
