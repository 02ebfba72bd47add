import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SmallProject } from '../testing/build-project.ts';
import { buildProject } from '../testing/build-project.ts';
import { SMALL_SITE } from '../testing/small-site.ts';
import { buildSite, setEditionEnvironment } from './build-site.mjs';

// Processes are started, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let project: SmallProject;
const said: string[] = [];

beforeEach(() => {
  project = buildProject(SMALL_SITE);
  vi.stubEnv('NODE_ENV', 'test');
  vi.stubEnv('BANMIAN_SEEDS', '');
  vi.stubEnv('BANMIAN_SITE', '');
  said.length = 0;
  for (const how of ['log', 'warn'] as const) {
    vi.spyOn(console, how).mockImplementation((line) => {
      said.push(String(line));
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  project.remove();
});

const out = () => join(project.root, 'dist');
const options = (parts: { base?: string; site?: string } = {}) => ({
  seeds: join(project.root, 'seeds'),
  base: '/',
  site: null,
  out: out(),
  port: null,
  host: '127.0.0.1',
  ...parts,
});
const build = (parts = {}) => buildSite(project.root, options(parts));
const told = () => JSON.parse(readFileSync(join(out(), 'told.json'), 'utf8'));

test('Vite’s config finds the options in the environment', () => {
  setEditionEnvironment(options({ site: 'https://example.org' }));
  expect(process.env.BANMIAN_SEEDS).toBe(join(project.root, 'seeds'));
  expect(process.env.BANMIAN_SITE).toBe('https://example.org');
  setEditionEnvironment(options());
  expect(process.env.BANMIAN_SITE).toBe('');
});

describe('a build', () => {
  test('prerenders every data file, and leaves nothing half-made behind', async () => {
    await build({ base: '/x/', site: 'https://example.org' });
    expect(told()).toEqual({
      edition: [
        ['data/articles/one.json', '第一篇'],
        ['data/edition.json', { articles: 1 }],
      ],
      base: '/x/',
      site: 'https://example.org',
    });
    expect(existsSync(join(out(), 'index.html'))).toBe(true);
    const cache = readdirSync(join(project.root, '.cache'));
    expect(cache.filter((name) => !/^built-\w+\.json$/.test(name))).toEqual([]);
    expect(said).toContain('Headline face: 2 KB');
    expect(said.some((line) => /^Built .* in \d+\.\d s$/.test(line))).toBe(true);
  });

  test('is done once for the same inputs, anew for others or when its folder is gone', async () => {
    const isFresh = async (parts = {}) => {
      said.length = 0;
      await build(parts);
      return !said.some((line) => line.endsWith('is up to date'));
    };
    expect(await isFresh()).toBe(true);
    expect(await isFresh()).toBe(false);
    project.write('seeds/page.txt', '版面');
    expect(await isFresh()).toBe(true);
    expect(await isFresh({ base: '/x/' })).toBe(true);
    expect(told().base).toBe('/x/');
  });

  test('that fails leaves the site of the last one as it was', async () => {
    await build();
    project.write('index.html', '<script type="module" src="/no-such-file.ts"></script>');
    await expect(build()).rejects.toThrow();
    expect(told().edition).toHaveLength(2);
    expect(readFileSync(join(out(), 'index.html'), 'utf8')).toContain('<div id="root">');
    expect(readdirSync(join(project.root, '.cache')).join()).not.toContain('building-');
  });

  test('that the transcripts stop says why without a stack', async () => {
    project.write(
      'vite.config.ts',
      `const stop = () => {
        throw Object.assign(new Error('seeds/a.txt:3: unplaced'), { name: 'PressError' });
      };
      export default { plugins: [{ name: 'press', configResolved: stop }] };`,
    );
    await expect(build()).rejects.toMatchObject({
      name: 'Stop',
      message: expect.stringContaining('seeds/a.txt:3: unplaced'),
    });
    expect(existsSync(out())).toBe(false);
  });
});

test('a build without a site warns once, in one line, that absolute addresses are left out', async () => {
  const warned = () => said.filter((line) => line.startsWith('--site is not given'));
  await build();
  expect(warned()).toEqual([expect.stringMatching(/^[^\n]*feeds[^\n]*absolute$/)]);
  said.length = 0;
  await build();
  expect(warned()).toHaveLength(1);
  said.length = 0;
  await build({ site: 'https://example.org' });
  expect(warned()).toEqual([]);
});

test('what prerendering has to warn of is shown, and again by a build that is up to date', async () => {
  project.write(
    'src/prerender/prerender.ts',
    "export const prerender = async () => ['feeds: no date is known'];",
  );
  for (const _ of ['built', 'up to date']) {
    said.length = 0;
    await build();
    expect(said.filter((line) => line.startsWith('feeds:'))).toEqual(['feeds: no date is known']);
  }
});

test('warnings are shown again by a build that is up to date', async () => {
  project.write(
    'vite.config.ts',
    `export default {
      plugins: [{ name: 'warn', buildStart() { this.environment.logger.warn('look here'); } }],
    };`,
  );
  await build();
  said.length = 0;
  await build();
  expect(said.some((line) => line.includes('look here'))).toBe(true);
  expect(said.at(-1)).toMatch(/is up to date$/);
});
