import type { Page } from '../vocabulary/page.ts';
import { pressText, readProjectFile } from './press-text.ts';

const NAME = '000_e99b61bfbcb1de75';

let pressed: Page | undefined;

/** The project's own seed, pressed with its desk file, once for all tests of a file. */
export function seedPage(): Page {
  pressed ??= pressText(
    readProjectFile(`seeds/${NAME}.txt`),
    readProjectFile(`seeds/${NAME}.desk.yaml`),
  ).page;
  return pressed;
}
