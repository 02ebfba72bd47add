import { expect, test } from 'vitest';
import { buildArticle } from '../testing/build-article.ts';
import { buildFiles } from '../testing/build-files.ts';
import { slug } from '../vocabulary/ids.ts';
import { fillTemplate } from './fill-template.ts';

const template = `<!doctype html>
<html lang="zh-Hans"><head><title>x</title><meta name="description" content="" />
<script src="/x/before-first-paint.js"></script>
<link rel="icon" href="/x/icon.svg" />
<script type="module" crossorigin src="/x/assets/reader.js"></script>
<link rel="stylesheet" crossorigin href="/x/assets/reader.css"></head>
<body><div id="root"></div></body></html>`;
const filling = {
  head: { title: 'A & B <c>', description: 'say "hi" $& $1', lang: 'en' },
  address: { page: 'article', slug: slug('x') },
  path: '/en/a/x/',
  content: '<main>$&</main>',
  files: { 'data/x.json': '</script><!--' },
  styles: ['assets/page-1.css'],
  early: 'early()',
  critical: null,
  faces: ['/x/assets/figures.woff2'],
  modules: ['assets/front.js'],
  feeds: ['<link type="application/feed+json" />'],
  base: '/x/',
  site: null,
  card: null,
} as const;

test('language, title, description, content and data go to their places, escaped', () => {
  const html = fillTemplate(template, filling);
  expect(html).toContain('<html lang="en"');
  expect(html).toContain('<title>A &amp; B &lt;c&gt;</title>');
  expect(html).toContain('content="say &quot;hi&quot; $&amp; $1"');
  expect(html).toContain('<div id="root" data-path="/en/a/x/"><main>$&</main></div>');
  expect(html).toContain('{"data/x.json":"\\u003c/script>\\u003c!--"}');
  expect(html).not.toContain('rel="canonical"');
});

test('the style sheets of composed pages stand in the head, below the base', () => {
  const html = fillTemplate(template, filling);
  expect(html).toContain('<link rel="stylesheet" href="/x/assets/page-1.css" />');
  expect(html).toContain('<link rel="modulepreload" crossorigin href="/x/assets/front.js" />');
  expect(html).toMatch(/<link rel="preload" as="font"[^>]* href="\/x\/assets\/figures\.woff2"/);
});

const lateIn = (html: string) => /<template id="late">(.*?)<\/template>/.exec(html)?.[1] ?? '';

test('scripts wait in a template above the script that takes them out', () => {
  const html = fillTemplate(template, filling);
  expect(lateIn(html)).toBe(
    '<link rel="icon" href="/x/icon.svg" />' +
      '<link rel="modulepreload" crossorigin href="/x/assets/reader.js" />' +
      '<link rel="modulepreload" crossorigin href="/x/assets/front.js" />' +
      '<script type="module" crossorigin src="/x/assets/reader.js"></script>',
  );
  expect(html).toContain('</template><script>early()</script>');
  expect(html.match(/reader\.js|front\.js/g)).toHaveLength(3);
});

test('the icon waits, too, its place being held; without scripts it does not', () => {
  const html = fillTemplate(template, filling);
  const icon = '<link rel="icon" href="/x/icon.svg" />';
  expect(html.replace(/<template.*?<\/template>/, '')).toContain(
    `<link rel="icon" href="data:,"><noscript>${icon}</noscript>`,
  );
  expect(html.split(icon)).toHaveLength(3);
});

test('settings are applied without another request', () => {
  const html = fillTemplate(template, filling);
  expect(html).toContain('<script>early()</script>');
  expect(html).not.toContain('before-first-paint.js');
});

test('a page with critical styles is painted with them; the sheet comes later', () => {
  const html = fillTemplate(template, { ...filling, critical: 'p{color:red}' });
  const [head = '', body = ''] = html.split('</head>');
  expect(head).toContain('<style>p{color:red}</style>');
  const sheet = '<link rel="stylesheet" crossorigin href="/x/assets/reader.css">';
  expect(body).toContain(`<noscript>${sheet}</noscript>`);
  // Where scripts run it comes with them.
  expect(head.replace(/<template.*?<\/template>/, '')).not.toContain('reader.css');
  expect(lateIn(head)).toContain(sheet);
});

test.each([
  ['early', '"</script>"'],
  ['critical', '/*</STYLE>*/'],
])('%s text that would end its element is an error', (part, text) => {
  expect(() => fillTemplate(template, { ...filling, [part]: text })).toThrow('its own end');
});

test('what machines are told stands in the head: addresses, card, and the article as inert data', () => {
  const article = buildArticle({ slug: slug('x'), title: '</script>', isPaired: true });
  const html = fillTemplate(template, {
    ...filling,
    files: Object.fromEntries(buildFiles([article])),
    site: 'https://paper.example',
    card: { path: 'cards/en/a/x.png?v=1', alt: 'x' },
  });
  const head = html.slice(0, html.indexOf('</head>'));
  expect(head).toContain('<link rel="canonical" href="https://paper.example/x/en/a/x/" />');
  expect(head).toContain('<meta property="og:title" content="A &amp; B &lt;c&gt;" />');
  expect(head).toContain('<link type="application/feed+json" />');
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(head) ?? [];
  const image = 'https://paper.example/x/cards/en/a/x.png?v=1';
  expect(head).toContain(`<meta property="og:image" content="${image}" />`);
  expect(JSON.parse(data)).toMatchObject({ headline: '</script>', inLanguage: 'zh-Hans', image });
});

test('404.html has neither an address nor a card of its own', () => {
  const html = fillTemplate(template, {
    ...filling,
    address: { page: 'missing' },
    site: 'https://paper.example',
  });
  expect(html).not.toContain('canonical');
  expect(html).not.toContain('og:');
});

test('the foot of printed pages stands on the root', () => {
  const head = { ...filling.head, imprint: '周口 "x"' };
  expect(fillTemplate(template, { ...filling, head })).toContain(
    '<html lang="en" data-imprint="周口 &quot;x&quot;"',
  );
  expect(fillTemplate(template, filling)).not.toContain('data-imprint');
});

test('a template without a place for something is an error', () => {
  expect(() => fillTemplate('<html lang="zh-Hans">', filling)).toThrow('index.html has no');
});
