import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SmallProject } from '../testing/build-project.ts';
import { buildProject } from '../testing/build-project.ts';
import { aptInstall } from './apt-install.mjs';

// Processes are started, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let project: SmallProject;
const said = vi.fn();

beforeEach(() => {
  said.mockReset();
  vi.spyOn(console, 'log').mockImplementation(said);
  project = buildProject();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  project.remove();
});

/** Puts programs of ours in the place of the system's; none of them installs anything. */
function standIn(programs: Readonly<Record<string, string>>) {
  const log = join(project.root, 'log');
  for (const [name, code] of Object.entries(programs)) {
    project.writeProgram(
      `bin/${name}`,
      `const args = process.argv.slice(2).join(' ');
       require('node:fs').appendFileSync(${JSON.stringify(log)}, '${name} ' + args + '\\n');
       ${code}`,
    );
  }
  project.write('bin/package.json', '{"type":"commonjs"}');
  vi.stubEnv('PATH', join(project.root, 'bin'));
  return () => (existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : []);
}
const asUser = (id: number) => vi.spyOn(process, 'getuid' as 'cwd').mockReturnValue(id as never);

describe.skipIf(!existsSync('/usr/bin/apt-get'))('where there is apt-get', () => {
  test('root updates and installs, after a word on what and why', async () => {
    asUser(0);
    const ran = standIn({ 'apt-get': '' });
    expect(await aptInstall(['fontconfig', 'fonts-x'], 'No font')).toBeNull();
    expect(ran()).toEqual([
      'apt-get update -qq',
      'apt-get install -y -qq --no-install-recommends fontconfig fonts-x',
    ]);
    expect(said).toHaveBeenCalledWith('No font: apt-get install fontconfig fonts-x …');
  });

  test('a failing update alone is no failure: the package may be known', async () => {
    asUser(0);
    standIn({ 'apt-get': "if (args.startsWith('update')) process.exit(100);" });
    expect(await aptInstall(['x'], 'Why')).toBeNull();
  });

  test('a failing install is told with what it said, and what the update said', async () => {
    asUser(0);
    standIn({ 'apt-get': "console.error('E: no ' + args.split(' ')[0]); process.exit(100);" });
    expect(await aptInstall(['x'], 'Why')).toBe('apt-get failed:\nE: no update\nE: no install');
  });

  test('another user goes through a sudo that asks nothing', async () => {
    asUser(1000);
    const ran = standIn({ sudo: '' });
    expect(await aptInstall(['x'], 'Why')).toBeNull();
    expect(ran()[0]).toBe('sudo -n true');
    expect(ran().slice(1)).toEqual([
      'sudo -n env DEBIAN_FRONTEND=noninteractive apt-get update -qq',
      'sudo -n env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends x',
    ]);
  });

  test.each([
    ['a sudo that asks', { sudo: 'process.exit(1);' }],
    ['no sudo', {}],
  ])('with %s nothing is tried', async (_, programs) => {
    asUser(1000);
    const ran = standIn({ ...programs, 'apt-get': '' });
    expect(await aptInstall(['x'], 'Why')).toBe('installing system packages needs root');
    expect(ran().filter((line) => line.includes('apt-get'))).toEqual([]);
    expect(said).not.toHaveBeenCalled();
  });
});

test.skipIf(existsSync('/usr/bin/apt-get'))('elsewhere that is the reason', async () => {
  expect(await aptInstall(['x'], 'Why')).toBe('this system has no apt-get');
});
