import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from './project-root.mjs';

test.each(['package.json', 'package-lock.json', 'src/commands/project-root.mjs', 'seeds'])(
  'the project holds %s',
  (path) => {
    expect(isAbsolute(projectRoot)).toBe(true);
    expect(existsSync(join(projectRoot, path))).toBe(true);
  },
);
