import { describe, expect, test } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';

function box(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

describe('faults', () => {
  test.each([
    ['image-alt', '<img src="x.png">'],
    ['button-name', '<button></button>'],
    ['link-name', '<a href="/"></a>'],
    ['label', '<input type="text">'],
    ['list', '<ul><p>x</p></ul>'],
    ['valid-lang', '<p lang="chinese">版面</p>'],
    ['aria-required-attr', '<div role="checkbox" tabindex="0">x</div>'],
  ])('%s is found and named', async (rule, html) => {
    await expect(expectAccessible(box(html))).rejects.toMatchObject({
      actual: [expect.stringMatching(`^${rule}: `)],
    });
  });
});

test.each([
  '<button>Aa</button>',
  '<p lang="zh-Hans">版面</p>',
  '<p style="color:#eee;background:#fff">pale, which only a browser can tell</p>',
  '',
])('%s passes', async (html) => {
  await expectAccessible(box(html));
});
