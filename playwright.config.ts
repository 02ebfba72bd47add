import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from './src/commands/find-chromium.mjs';

/** `npm test` chooses free ports; these serve `npx playwright test` on its own. */
const port = process.env.BANMIAN_E2E_PORT ?? '4187';
const basePort = process.env.BANMIAN_E2E_BASE_PORT ?? '4188';
const manyPort = process.env.BANMIAN_E2E_MANY_PORT ?? '4189';
const executablePath = findChromium(import.meta.dirname);
const isRoot = process.getuid?.() === 0;

const AT_BASE = ['--out', '.cache/site-at-x', '--base', '/x/'];
const SINGLE = '.cache/single-file';
const MANY = ['--out', '.cache/site-of-many', '--seeds', 'e2e/many'];
/** `npm test` builds them; `npx playwright test` goes without, unless they were built before. */
const isBuilt = (folder: string) => existsSync(`${import.meta.dirname}/${folder}/index.html`);

function server(name: string, at: string, options: readonly string[]) {
  return {
    name,
    command: ['node', 'src/commands/serve.mjs', '--port', at, ...options].join(' '),
    url: `http://127.0.0.1:${at}${options.includes('--base') ? '/x/' : '/'}`,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 2000 },
  };
}

/**
 * Tests named `*.base.spec.ts` read the site built for `--base /x/`, `*.many.spec.ts` the one of two
 * invented pages with 28 articles, `*.single.spec.ts` the edition in one file, which nobody serves; the
 * others the plain one.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  // A journey that fails is walked once more and then reported as flaky: machines are shared.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'site',
      testIgnore: /\.(?:base|many|single)\.spec\.ts$/,
      use: { baseURL: `http://127.0.0.1:${port}/` },
    },
    {
      name: 'base',
      testMatch: /\.base\.spec\.ts$/,
      use: { baseURL: `http://127.0.0.1:${basePort}/x/` },
    },
    {
      name: 'many',
      testMatch: /\.many\.spec\.ts$/,
      use: { baseURL: `http://127.0.0.1:${manyPort}/` },
    },
    {
      name: 'single',
      testMatch: /\.single\.spec\.ts$/,
      use: { baseURL: pathToFileURL(`${import.meta.dirname}/${SINGLE}/`).href },
    },
  ],
  webServer: [
    server('site', port, []),
    ...(isBuilt('.cache/site-at-x') ? [server('base', basePort, AT_BASE)] : []),
    ...(isBuilt('.cache/site-of-many') ? [server('many', manyPort, MANY)] : []),
  ],
});
