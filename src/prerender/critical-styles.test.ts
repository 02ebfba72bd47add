import { describe, expect, test } from 'vitest';
import { criticalStyles } from './critical-styles.ts';

const page =
  '<main id="content" class="frame wide"><p class="lead" data-x="class=&quot;no">文<br/></p></main>';
const of = (css: string, hasEnglish = false) => criticalStyles(css)(page, hasEnglish);

describe('a rule is kept', () => {
  test.each([
    '.frame{color:red}',
    '#content .lead{color:red}',
    'main>p{color:red}',
    'p+p{color:red}',
    'html[data-theme=dark] .lead{color:red}',
    '.lead[data-writing=vertical]{color:red}',
    '.lead:not(.other){color:red}',
    ':is(.lead,p){color:red}',
    ':where(p,main) br{color:red}',
    '.frame:has(> [lang|="zh"]){color:red}',
    '.frame:has(.other){color:red}',
    '.lead:target{color:red}',
    'body{color:red}',
    ':root{--x:1px}',
    '*{color:red}',
    '@media (width<30em){.lead{color:red}}',
    '@container page (width>30em){.lead{color:red}}',
    '@layer base{p{color:red}}',
    '@keyframes x{to{color:red}}.lead{animation:x 1s}',
  ])('%s', async (css) => {
    expect(await of(css)).toBe(css);
  });
});

describe('a rule is left out', () => {
  test.each([
    '.other{color:red}',
    '.frame .other{color:red}',
    'table{color:red}',
    '#other{color:red}',
    '.no{color:red}',
    '.文{color:red}',
    '@media (width<30em){.other{color:red}}',
    '@layer base{table{color:red}}',
    '.other:has(.lead){color:red}',
    '.lead:hover{color:red}',
    '.lead::view-transition-group(x){color:red}',
    '@media print{.lead{color:red}}',
    '@page{margin:1cm}',
    '@property --x{syntax:"*";inherits:false}',
    '@keyframes x{to{color:red}}',
  ])('%s', async (css) => {
    expect(await of(css)).toBe('');
  });

  test('of several selectors those that name what is not there', async () => {
    expect(await of('.lead,.other,p{color:red}')).toBe('.lead,p{color:red}');
    expect(await of(':is(.lead,.other) br{color:red}')).toBe(':is(.lead) br{color:red}');
  });
});

test('the order of rules stays', async () => {
  const css = '.lead{color:red}p{color:blue}.lead{color:green}';
  expect(await of(css)).toBe(css);
});

test('pages of the same names share one answer', async () => {
  const styles = criticalStyles('.a{color:red}.b{color:red}');
  const first = styles('<p class="a">1</p>', false);
  expect(styles('<p class="a">2</p><p class="a"></p>', false)).toBe(first);
  expect(styles('<p class="b">1</p>', false)).not.toBe(first);
});

test('faces come later, but for those that English lines are measured with', async () => {
  const latin = '@font-face{font-family:"Banmian Latin";src:url(l.woff2)}';
  const css = `${latin}@font-face{font-family:Banmian Song;src:local(Songti SC)}`;
  expect(await of(css)).toBe('');
  expect(await of(css, true)).toBe(latin);
});

test('a family whose face comes later is not looked for before', async () => {
  const face = '@font-face{font-family:"Banmian Song";src:local(Songti SC)}';
  const rules = (family: string) =>
    `:root{--f:${family}"Noto Serif",serif}p{font-family:${family}var(--f);content:"Banmian Song", ""}`;
  expect(await of(face + rules('"Banmian Song", '))).toBe(rules(''));
  expect(await of(rules('"Banmian Song", '))).toBe(rules('"Banmian Song", '));
});
