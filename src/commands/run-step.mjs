import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/**
 * Runs a program of node_modules/.bin or of the system in the project's folder, its output shown,
 * and gives its exit code.
 *
 * @param {string} root
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
export function runProgram(root, [program = '', ...args], env = {}) {
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env, PATH: path },
      shell: process.platform === 'win32',
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a slow system program with its output kept back, a dot every five seconds, and gives its
 * exit code and the last lines it wrote.
 *
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ code: number, tail: string }>}
 */
export function runQuietly([program = '', ...args], env = {}) {
  return new Promise((resolve) => {
    let output = '';
    let dotted = false;
    const dots = setInterval(() => {
      dotted = true;
      process.stdout.write('.');
    }, 5000);
    const finish = (/** @type {number} */ code) => {
      clearInterval(dots);
      if (dotted) process.stdout.write('\n');
      const lines = output
        .split('\n')
        .filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
      resolve({ code, tail: lines.slice(-8).join('\n') });
    };
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    const keep = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}
