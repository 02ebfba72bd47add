import { expect, test } from 'vitest';
import { findWallBreaches } from './find-wall-breaches.ts';

const REACT = 'is only for reader, prerender, testing';

test.each([
  ['src/vocabulary/a.ts', "import { b } from './b.ts';", []],
  ['src/text/a.ts', "import type { Page } from '../vocabulary/page.ts';", []],
  ['src/composition/a.ts', "import { b } from '../text/b.ts';", []],
  ['src/reader/pages/A.tsx', "import { b } from '../desk/b.ts'; import 'react';", []],
  ['src/reader/main.tsx', "import './styles.css'; import url from './a.svg?url';", []],
  ['src/prerender/a.ts', "import 'react-dom/server'; import '../reader/b.tsx';", []],
  ['src/press/a.ts', "import 'node:fs'; import { z } from 'zod';", []],
  ['src/commands/a.mjs', 'await import(name);', []],
  ['src/search/a.test.ts', "import 'node:fs'; import '../testing/b.ts';", []],
  ['src/text/a.ts', "// import '../press/b.ts'\nexport const a = `import '../reader/c.ts'`;", []],
])('%s with %j breaks nothing', (path, text, expected) => {
  expect(findWallBreaches([{ path, text }])).toEqual(expected);
});

test.each([
  [
    'src/vocabulary/a.ts',
    "import { b } from '../text/b.ts';",
    '../text/b.ts crosses the wall from vocabulary to text',
  ],
  [
    'src/text/a.ts',
    "export * from '../search/b.ts';",
    '../search/b.ts crosses the wall from text to search',
  ],
  [
    'src/search/a.ts',
    "import '../composition/b.ts';",
    '../composition/b.ts crosses the wall from search to composition',
  ],
  [
    'src/press/a.ts',
    "import type { B } from '../reader/b.ts';",
    '../reader/b.ts crosses the wall from press to reader',
  ],
  [
    'src/reader/desk/a.ts',
    "const b = import('../../press/b.ts');",
    '../../press/b.ts crosses the wall from reader to press',
  ],
  [
    'src/reader/a.ts',
    "type B = import('../prerender/b.ts').B;",
    '../prerender/b.ts crosses the wall from reader to prerender',
  ],
  [
    'src/reader/a.test.tsx',
    "import '../press/b.ts';",
    '../press/b.ts crosses the wall from reader to press',
  ],
  [
    'src/reader/a.ts',
    "import '../testing/b.ts';",
    '../testing/b.ts crosses the wall from reader to testing',
  ],
  ['src/reader/a.ts', "import 'node:fs';", 'node:fs belongs to Node, not to reader'],
  ['src/search/a.ts', "import 'path';", 'path belongs to Node, not to search'],
  ['src/press/a.ts', "import { useState } from 'react';", `react ${REACT}`],
  [
    'src/press/a.ts',
    "export { useQuery } from '@tanstack/react-query';",
    `@tanstack/react-query ${REACT}`,
  ],
  ['src/reader/a.ts', "import { z } from 'zod/mini';", 'zod/mini is only for press, testing'],
  ['src/text/a.ts', "import '/src/press/b.ts';", '/src/press/b.ts has to be a relative path'],
  ['src/text/a.ts', "import './b';", './b lacks the ending of the file'],
  ['src/text/a.ts', 'await import(name);', 'an import() that cannot be read'],
  ['src/text/a.ts', 'export default 1;', 'a default export'],
  ['src/text/a.ts', 'const a = 1; export { a as default };', 'a default export'],
  ['src/text/utils.ts', '', 'the name utils says nothing'],
  ['src/reader/helpers/a.test.ts', '', 'the name helpers says nothing'],
  ['src/attic/a.ts', '', 'a folder that is not in the plan'],
  ['src/a.ts', '', 'a folder that is not in the plan'],
  ['src/text/a.ts', '\n'.repeat(401), '401 lines, more than 400'],
])('%s with %j is a breach', (path, text, fault) => {
  expect(findWallBreaches([{ path, text }])).toEqual([`${path}: ${fault}`]);
});

test('a file of 400 lines is short enough', () => {
  expect(findWallBreaches([{ path: 'src/text/a.ts', text: '\n'.repeat(400) }])).toEqual([]);
});

test('a file that does not parse is an error, not a pass', () => {
  expect(() => findWallBreaches([{ path: 'src/text/a.ts', text: 'import {' }])).toThrow(
    'src/text/a.ts',
  );
});
