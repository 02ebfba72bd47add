import { replaceTraced } from '../text/traced-text.ts';
import type { Warning } from '../vocabulary/page.ts';
import { type Mended, mendWords } from './mend-step.ts';
import type { Unit } from './unit.ts';

/** A Markdown picture: OCR tools leave `![](images/3f2a.jpg)` where a photograph was printed. */
const PICTURE = /!\[[^\]]{0,200}\]\([^)]{0,2000}\)/g;
const FOREIGN: readonly (readonly [RegExp, string, string])[] = [
  [
    /<\/?[a-z][^<>]*>|<!--/i,
    'html',
    'HTML is shown as text, never run; take it out if it was not printed',
  ],
  [
    /^\[[^\]]{1,200}\]:\s*\S/,
    'link-definition',
    'a link definition is shown as text; take it out if it was not printed',
  ],
];

/** Sets Markdown pictures aside and warns of HTML and link definitions, which stay text as they are. */
export function mendPictures(units: readonly Unit[]): Mended {
  const mended = mendWords(units, 'picture', (words) => replaceTraced(words, PICTURE, () => ''));
  const warnings: Warning[] = mended.mends.map(({ line }) => ({
    line,
    rule: 'picture',
    message: 'a picture is named here that the transcript does not hold; only its caption is shown',
  }));
  for (const unit of mended.units) {
    for (const [pattern, rule, message] of FOREIGN) {
      if (pattern.test(unit.words.text)) warnings.push({ line: unit.line, rule, message });
    }
  }
  return { ...mended, warnings };
}
