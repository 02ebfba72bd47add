import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const LOCK = JSON.stringify({ packages: { '': {} } });

/** A small project that the commands can be run in. */
export interface SmallProject {
  readonly root: string;
  readonly write: (path: string, text: string) => string;
  /** Writes a program that Node runs, e.g. `node_modules/.bin/biome`; gives its folder. */
  readonly writeProgram: (path: string, code: string) => string;
  /** Runs one of the commands to its end. */
  readonly run: (command: string, args?: readonly string[], env?: NodeJS.ProcessEnv) => Run;
  /** Starts one of the commands that go on, until it says an address; `stop` gives its exit code. */
  readonly start: (command: string, args?: readonly string[]) => Promise<Running>;
  readonly remove: () => void;
}

/** A command that serves. */
export interface Running {
  readonly address: string;
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** How a command ended, and what it said. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Copies the commands into a folder of their own, with what they look for: a lock file that is met
 * and the packages they load. Nothing is installed, downloaded or built in the real project.
 */
export function buildProject(files: Readonly<Record<string, string>> = {}): SmallProject {
  const root = mkdtempSync(join(tmpdir(), 'banmian-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    return join(root, path);
  };
  cpSync(join(ROOT, 'src/commands'), join(root, 'src/commands'), { recursive: true });
  write('package.json', '{"type":"module"}');
  write('package-lock.json', LOCK);
  write('node_modules/.package-lock.json', LOCK);
  mkdirSync(join(root, 'seeds'));
  for (const name of ['vite', 'sirv']) {
    symlinkSync(join(ROOT, 'node_modules', name), join(root, 'node_modules', name), 'junction');
  }
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    root,
    write,
    writeProgram: (path, code) => {
      const file = write(path, `#!${process.execPath}\n${code}\n`);
      chmodSync(file, 0o755);
      return dirname(file);
    },
    run: (command, args = [], env = {}) => {
      const done = spawnSync(process.execPath, [join(root, 'src/commands', command), ...args], {
        cwd: root,
        encoding: 'utf8',
        env: { PATH: [dirname(process.execPath), process.env.PATH].join(delimiter), ...env },
      });
      return { code: done.status, out: done.stdout, err: done.stderr };
    },
    start: (command, args = []) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [join(root, 'src/commands', command), ...args], {
          cwd: root,
          env: { PATH: process.env.PATH, NO_COLOR: '1' },
        });
        const ended = new Promise<number | null>((done) => child.once('close', done));
        let said = '';
        const hear = (chunk: Buffer) => {
          said += chunk;
          const [address] = /http:\/\/\S+\/(?=\s)/.exec(said) ?? [];
          if (address === undefined) return;
          const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
            child.kill(signal);
            return ended;
          };
          resolve({ address, stop });
        };
        child.stdout.on('data', hear);
        child.stderr.on('data', hear);
        ended.then((code) => reject(new Error(`${command} ended with ${code}: ${said}`)));
      }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
