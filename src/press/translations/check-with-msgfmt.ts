import { spawnSync } from 'node:child_process';

/** What GNU gettext says of a PO file; null when it is not installed. */
export type MsgfmtReport = { readonly ok: boolean; readonly said: string } | null;

/** Has `msgfmt --check` look at a file, named as its messages will name it from `folder`. */
export function checkWithMsgfmt(file: string, folder: string): MsgfmtReport {
  const args = ['--check', '--output-file=-', file];
  const done = spawnSync('msgfmt', args, { cwd: folder, encoding: 'buffer' });
  if (done.error !== undefined) return null;
  return { ok: done.status === 0, said: done.stderr.toString().trim() };
}
