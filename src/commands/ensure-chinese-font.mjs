import { spawnSync } from 'node:child_process';
import { aptInstall } from './apt-install.mjs';
import { Stop } from './run-command.mjs';

/** Fontconfig knows a font that says it covers Chinese. */
function hasChineseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/**
 * A Chinese font, without which every character is the same box and measured lines mean nothing.
 * Windows and macOS always have one.
 */
export async function ensureChineseFont() {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  const why = 'No Chinese font found; pages would show boxes in the tests';
  const reason = await aptInstall(['fontconfig', 'fonts-noto-cjk'], why);
  if (hasChineseFont()) return;
  throw new Stop(
    `No Chinese font. Install one, such as Noto CJK (Debian: apt-get install fontconfig fonts-noto-cjk), and run npm test again.\n${reason ?? ''}`,
  );
}
