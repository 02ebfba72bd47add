import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCommand, Stop } from './run-command.mjs';

const said = vi.spyOn(console, 'error').mockImplementation(() => {});
const exit = vi.spyOn(process, 'exit');

beforeEach(() => {
  said.mockClear();
  // The real one does not return either.
  exit.mockReset().mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
});
afterEach(() => {
  exit.mockReset();
});

const run = (error: unknown) =>
  runCommand(async () => {
    throw error;
  });

test('a command that ends well does not end the process: a server may go on', async () => {
  const main = vi.fn(async () => {});
  await runCommand(main);
  expect(main).toHaveBeenCalledTimes(1);
  expect(exit).not.toHaveBeenCalled();
});

test.each([
  [new Stop('Port 80 in use'), 1],
  [new Stop('tests failed', 7), 7],
  [new Stop('Options: …', 0), 0],
])('%s is told without a stack, and ends with %i', async (stop, code) => {
  await expect(run(stop)).rejects.toThrow(`exit ${code}`);
  expect(said.mock.calls).toEqual([[stop.message]]);
});

test('a stop that has nothing to say says nothing', async () => {
  await expect(run(new Stop('', 3))).rejects.toThrow('exit 3');
  expect(said).not.toHaveBeenCalled();
});

test.each([new TypeError('x is undefined'), 'a string', null])(
  '%s is a fault of ours: shown whole, and it ends with 1',
  async (fault) => {
    await expect(run(fault)).rejects.toThrow('exit 1');
    expect(said.mock.calls).toEqual([[fault]]);
  },
);

test('a stop can be told from other errors by its name', () => {
  expect(new Stop('x')).toBeInstanceOf(Error);
  expect([new Stop('x').name, new Stop('x').code]).toEqual(['Stop', 1]);
});
