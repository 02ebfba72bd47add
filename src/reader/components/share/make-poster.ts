import { drawPoster, fontOf } from './draw-poster.ts';
import { type PosterFace, type PosterWords, posterLayout } from './poster-layout.ts';
import { qrCode } from './qr-code.ts';

const FACES: readonly PosterFace[] = ['headline', 'text', 'note', 'strong'];

/** Waits for the faces that the words need; where one does not come, the reader's own serif stands in. */
async function loadFaces(words: string): Promise<void> {
  const styles = FACES.flatMap((face) =>
    (['han', 'latin'] as const).map((script) => ({
      face,
      script,
      size: 48,
      colour: 'ink' as const,
    })),
  );
  await Promise.allSettled(styles.map((style) => document.fonts.load(fontOf(style), words)));
}

/** A poster as a PNG of 1080 px width. `lang` is that of its words; an error where nothing can be drawn. */
export async function makePoster(words: PosterWords, lang: string): Promise<Blob> {
  const { nameplate, dates, kicker, title, sentence, caption, address } = words;
  await loadFaces([nameplate, dates, kicker, title, sentence, caption, address].join(''));
  const canvas = document.createElement('canvas');
  canvas.lang = lang;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas to draw on');
  const qr = qrCode(address);
  const plan = posterLayout(words, qr.size, (text, style) => {
    context.font = fontOf(style);
    return context.measureText(text).width;
  });
  canvas.width = plan.width;
  canvas.height = plan.height;
  drawPoster(context, plan, qr);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the poster could not be written'));
      else resolve(blob);
    }, 'image/png');
  });
}
