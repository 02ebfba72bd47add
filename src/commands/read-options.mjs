import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stop } from './run-command.mjs';

/**
 * What a build needs to know.
 *
 * @typedef {object} EditionOptions
 * @property {string} seeds Absolute path of the folder of transcripts.
 * @property {string} base Where the site lives on its host: begins and ends with `/`.
 * @property {string | null} site Origin for absolute addresses, `https://example.org`; null unknown.
 * @property {string} out Absolute path of the folder that is written.
 * @property {number | null} port Null when none was asked for.
 * @property {string} host
 */

const USAGE = `Options (npm run … -- <options>):
  --seeds <dir>    folder of transcripts (seeds)
  --base /x/       path under which the site is published (/)
  --site <url>     address of the site, https://example.org, for cards and feeds
  --out <dir>      folder to build into (dist; dist-single for one file)
  --port <n>       port to serve on (4173, or the next free one)
  --host <name>    address to listen on (127.0.0.1; 0.0.0.0 for every network)`;

/**
 * The folder that relative paths are meant from: npm runs a script in the project's folder, whatever
 * folder it was called in.
 *
 * @param {string} root
 */
export function callerFolder(root) {
  return process.cwd() === root ? (process.env.INIT_CWD ?? root) : process.cwd();
}

/** @param {string} base */
function readBase(base) {
  const path = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (!/^\/(?:[\w.~-]+\/)*$/.test(path) || /\/\.\.?\//.test(path)) {
    throw new Stop(`--base ${base}: give a plain path such as /paper/`);
  }
  return path;
}

/** @param {string} site */
function readSite(site) {
  const url = URL.canParse(site) ? new URL(site) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Stop(`--site ${site}: give an address such as https://example.org`);
  }
  return url;
}

/**
 * Base and site settled together: the path of `https://example.org/paper/` is the base when none is
 * given, and must not contradict one that is.
 *
 * @param {string | undefined} base
 * @param {string | undefined} site
 */
function settleAddress(base, site) {
  const url = site === undefined ? null : readSite(site);
  const path = url === null || url.pathname === '/' ? null : readBase(url.pathname);
  const settled = base === undefined ? (path ?? '/') : readBase(base);
  if (path !== null && path !== settled) {
    throw new Stop(`--site ${site} and --base ${base} name two paths: leave one of them out`);
  }
  return { base: settled, site: url?.origin ?? null };
}

/** @param {string | undefined} port */
function readPort(port) {
  if (port === undefined) return null;
  const number = Number(port);
  if (!/^\d+$/.test(port) || number > 65535) {
    throw new Stop(`--port ${port}: give a number from 0 to 65535`);
  }
  return number;
}

/**
 * `npm start --seeds x` gives the option to npm, which drops it: say so rather than show the wrong
 * pages. npm hands it down as `npm_config_seeds`.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function refuseSwallowedOptions(env) {
  for (const name of ['seeds', 'base', 'site', 'out', 'port']) {
    if (env[`npm_config_${name}`] !== undefined) {
      throw new Stop(`--${name} went to npm: write it behind two dashes, npm start -- --${name} …`);
    }
  }
}

/** @param {readonly string[]} argv */
function parse(argv) {
  try {
    return parseArgs({
      args: [...argv],
      strict: true,
      allowPositionals: false,
      options: {
        seeds: { type: 'string' },
        base: { type: 'string' },
        site: { type: 'string' },
        out: { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    throw new Stop(`${reason}\n${USAGE}`);
  }
}

/**
 * The options behind `--`, checked: `['--base', '/x']` → `{ base: '/x/', … }`.
 *
 * @param {readonly string[]} argv
 * @param {{ root: string, from?: string, env?: NodeJS.ProcessEnv, out?: string }} place `out` is the
 *   folder in `root` that is written when none is asked for
 * @returns {EditionOptions}
 */
export function readOptions(
  argv,
  { root, from = callerFolder(root), env = process.env, out = 'dist' },
) {
  const values = parse(argv);
  if (values.help) throw new Stop(USAGE, 0);
  refuseSwallowedOptions(env);
  const seeds = values.seeds === undefined ? join(root, 'seeds') : resolve(from, values.seeds);
  if (!statSync(seeds, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Stop(`--seeds ${values.seeds ?? seeds}: there is no such folder (${seeds})`);
  }
  return {
    seeds,
    ...settleAddress(values.base, values.site),
    out: values.out === undefined ? join(root, out) : resolve(from, values.out),
    port: readPort(values.port),
    host: values.host ?? '127.0.0.1',
  };
}
